import { isFolderOfFiles } from './folder';
import { ZipPackage } from './package';
import { IntakeError, say } from '../../error';
import { pause } from '../../pause';

/** One file of an archive, unpacked. */
export interface ZipFile {
  /** Inside the archive, with forward slashes and no `..`; of a nested archive `inner.zip/path`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ListZipOptions {
  readonly signal?: AbortSignal;
  /** Share of the archive that is unpacked, 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** Bytes that the archive and those in it may unpack to, each. */
  readonly limit?: number;
}

/** Files of one archive that are imported at once. */
export const filesLimit = 5000;

/**
 * Unpacks a ZIP archive of files, and the ZIP archives in it one level deep; what macOS and Windows leave beside them
 * is left out. Rejects with an `IntakeError` where the archive is damaged, needs a password or is too large.
 */
export async function listZip(bytes: Uint8Array, options: ListZipOptions = {}): Promise<ZipFile[]> {
  const { limit, signal, onProgress } = options;
  const archive = new ZipPackage(bytes, limit);
  const entries = archive.entries.filter(({ path }) => !isLeftover(path));
  if (entries.length > filesLimit) throw tooManyFiles(entries.length);
  const files: ZipFile[] = [];
  for (const [index, entry] of entries.entries()) {
    const path = harmless(entry.path);
    const content = await archive.unpack(entry, signal);
    if (isFolderOfFiles(content)) {
      const inner = new ZipPackage(content, limit);
      for (const innerEntry of inner.entries.filter((each) => !isLeftover(each.path))) {
        files.push({
          path: `${path}/${harmless(innerEntry.path)}`,
          bytes: await inner.unpack(innerEntry, signal),
        });
        if (files.length > filesLimit) throw tooManyFiles(files.length);
      }
    } else {
      files.push({ path, bytes: content });
    }
    onProgress?.((index + 1) / entries.length);
    await pause(signal);
  }
  return files;
}

/** What systems and editors leave in archives: resource forks, thumbnails, lock files. */
const isLeftover = (path: string): boolean =>
  /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/iu.test(path);

/** The path without anything that leads out of the archive. Names are only shown, never opened; all the same. */
const harmless = (path: string): string =>
  path
    .replace(/^[A-Za-z]:/u, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');

const tooManyFiles = (count: number): IntakeError =>
  new IntakeError(
    'format',
    say(
      `压缩包里有 ${count} 个以上的文件，超过一次导入的上限 ${filesLimit} 个。`,
      `The archive holds ${count} files or more, above the ${filesLimit} that are imported at once.`,
    ),
    say('请分成几个压缩包导入。', 'Split it into several archives.'),
  );
