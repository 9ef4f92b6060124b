import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './files';
import { generatedFiles } from './generated';

/** `npm run generate`: writes every generated file of the project. */
for (const [path, text] of generatedFiles()) writeFileSync(join(projectFolder, path), text);
