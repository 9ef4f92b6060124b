import { byteText, decodeBase64, decodeQuotedPrintable, textBytes } from './transfer';

/** The page of a web archive: its bytes as the program saved them. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** As the part declares it; empty if it does not. */
  readonly charset: string;
}

/** Finds the first page in a web archive (.mht), which office programs also save under the name .doc or .xls. */
export function archivedPage(bytes: Uint8Array): ArchivedPage | undefined {
  return pageIn(byteText(bytes), 0);
}

/** Parts in parts that are followed. */
const depthLimit = 4;

function pageIn(part: string, depth: number): ArchivedPage | undefined {
  const [headers, body] = split(part);
  const type = headers.get('content-type') ?? '';
  const boundary = /boundary="?([^";\n]+)"?/iu.exec(type)?.[1];
  if (boundary !== undefined && depth < depthLimit) {
    for (const inner of body.split(`--${boundary}`).slice(1)) {
      const page = pageIn(inner.replace(/^\r?\n/u, ''), depth + 1);
      if (page) return page;
    }
    return undefined;
  }
  if (!/^text\/html\b/iu.test(type)) return undefined;
  const charset = /charset="?([\w-]+)/iu.exec(type)?.[1] ?? '';
  return { bytes: decoded(body, headers.get('content-transfer-encoding') ?? ''), charset };
}

function decoded(body: string, encoding: string): Uint8Array {
  if (/quoted-printable/iu.test(encoding)) return decodeQuotedPrintable(body);
  if (/base64/iu.test(encoding)) return decodeBase64(body);
  return textBytes(body);
}

/** Header lines, long ones folded onto lines that begin with a blank, and what follows the first empty line. */
function split(part: string): [headers: ReadonlyMap<string, string>, body: string] {
  const end = /\r?\n\r?\n/u.exec(part);
  const head = end ? part.slice(0, end.index) : part;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return [headers, end ? part.slice(end.index + end[0].length) : ''];
}
