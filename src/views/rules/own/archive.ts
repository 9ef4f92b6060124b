import type { RuleText } from '../../../rules';
import type { ChosenFile } from './read-own';

/** A rule file is a few kilobytes; what is larger in an archive is none, and is not unpacked. Bytes. */
const largest = 200_000;
/** Rules that one archive may hold. */
const most = 500;

const isRuleFile = (path: string): boolean => /\.ya?ml$/i.test(path);

/** Rule files as one archive that {@link readChosen} reads, each in the folder of its area. */
export async function zipRules(rules: readonly RuleText[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(rules.map(({ file, text }) => [file, strToU8(text)])));
}

/** The rule files among chosen ones: YAML as it is, and what an archive holds of it. Rejects for a broken archive. */
export async function readChosen(files: readonly File[]): Promise<ChosenFile[]> {
  const read = await Promise.all(
    files.map(async (file) =>
      file.name.toLowerCase().endsWith('.zip')
        ? unzip(new Uint8Array(await file.arrayBuffer()))
        : [{ path: file.webkitRelativePath || file.name, text: await file.text() }],
    ),
  );
  return read.flat();
}

async function unzip(bytes: Uint8Array): Promise<ChosenFile[]> {
  const { strFromU8, unzipSync } = await import('fflate');
  let taken = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => isRuleFile(name) && originalSize <= largest && (taken += 1) <= most,
  });
  return Object.entries(files).map(([path, content]) => ({ path, text: strFromU8(content) }));
}
