import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IntakeSource } from '../intake';
import { UsageError } from './arguments';
import { filesBelow } from './files';

/** The files the command line names: files as they are, folders with all that is in them. Throws {@link UsageError}. */
export function readSources(paths: readonly string[]): IntakeSource[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new UsageError(`${path}: no such file or folder`);
    if (!statSync(path).isDirectory()) return [{ path: basename(path), content: readFileSync(path) }];
    return filesBelow(path).map((file) => ({ path: file, content: readFileSync(join(path, file)) }));
  });
}
