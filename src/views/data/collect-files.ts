import type { IntakeSource } from '../../intake';

/** Files a person handed over, and the names of those the browser would not open. */
export interface Collected {
  readonly files: readonly IntakeSource[];
  readonly unreadable: readonly string[];
}

/** What systems and office programs leave beside documents. */
const isClutter = (name: string): boolean => /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(name);

/** Files of a file or folder picker; a folder's files keep the path inside it. */
export function collectChosen(list: Iterable<File>): IntakeSource[] {
  return [...list]
    .filter(({ name }) => !isClutter(name))
    .map((file) => ({ path: file.webkitRelativePath || file.name, content: file }));
}

/** Whether something dragged over the page holds files (and is not a text or a link). */
export const holdsFiles = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes('Files') ?? false;

/**
 * Files that were dropped, those inside folders included, with paths relative to what was dropped. A file that cannot
 * be opened is named, and does not stop the rest.
 */
export async function collectDropped(transfer: DataTransfer): Promise<Collected> {
  // The items are emptied as soon as the event has been handled: take all entries before the first wait.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return { files: collectChosen(transfer.files), unreadable: [] };
  const files: IntakeSource[] = [];
  const unreadable: string[] = [];
  for (const entry of entries) await walk(entry, files, unreadable);
  return { files, unreadable };
}

async function walk(entry: FileSystemEntry, files: IntakeSource[], unreadable: string[]): Promise<void> {
  if (isClutter(entry.name)) return;
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (entry.isDirectory) {
      for (const child of await childrenOf(entry as FileSystemDirectoryEntry))
        await walk(child, files, unreadable);
    } else {
      files.push({ path, content: await fileOf(entry as FileSystemFileEntry) });
    }
  } catch {
    unreadable.push(path);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader hands out a folder in portions (100 entries in Chromium) and ends with an empty one. */
async function childrenOf(entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = entry.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}
