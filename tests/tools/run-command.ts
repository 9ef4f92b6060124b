import { spawn } from 'node:child_process';

/** How a command ended: its exit code (1 where a signal ended it) and what it wrote to stdout. */
export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/**
 * Runs one command of the shell without input, showing its output as it comes. Commands are constants of this
 * project; the shell finds the tools of `node_modules/.bin` on every system, as npm puts them on the PATH.
 */
export function runCommand(command: string, cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
