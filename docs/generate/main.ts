import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { writtenPages } from './pages.ts';

const folder = join(packageRoot(), 'docs');
for (const { file, text } of writtenPages()) {
  await writeFile(join(folder, file), text);
  process.stdout.write(`docs/${file}\n`);
}
