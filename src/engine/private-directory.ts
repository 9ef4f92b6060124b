import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const directories = new Set<string>();

function removeAll(): void {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
}

/** Makes a temporary directory for this user only, which goes at the latest when the process ends by itself. */
export async function makePrivateDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'duckdb-'));
  if (directories.size === 0) process.once('exit', removeAll);
  directories.add(directory);
  return directory;
}

export async function removePrivateDirectory(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  directories.delete(directory);
  if (directories.size === 0) process.off('exit', removeAll);
}
