import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../workspace/package-root.ts';

/** The version of this program. */
export function programVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
