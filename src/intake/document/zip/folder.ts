import { zipDirectory, type ZipEntry } from './directory';
import { hasAt } from '../bytes';
import { IntakeError } from '../../error';

/** Entries by which an archive is an office document and no folder of files. */
const officeParts = /^(\[content_types\]\.xml|mimetype|ofd\.xml|_rels\/\.rels)$/iu;

/** Whether somebody put files into an archive with these entries, and it is not an office document. */
export const holdsFiles = (entries: readonly ZipEntry[]): boolean =>
  !entries.some(({ path }) => officeParts.test(path));

/** Whether the bytes are a ZIP archive of files; false where they are none, or a damaged one. */
export function isFolderOfFiles(bytes: Uint8Array): boolean {
  if (!hasAt(bytes, [0x50, 0x4b, 0x03, 0x04])) return false;
  try {
    return holdsFiles(zipDirectory(bytes));
  } catch (error) {
    if (error instanceof IntakeError) return false;
    throw error;
  }
}
