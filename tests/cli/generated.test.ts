import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/cli/files';
import { generatedFiles } from '../../src/cli/generated';

describe('generated files', () => {
  it.each([...generatedFiles()])('%s is what `npm run generate` writes', (path, text) => {
    expect(readFileSync(join(projectFolder, path), 'utf8')).toBe(text);
  });
});
