import type { FileSource } from './file-source.ts';
import { partChunks } from './inflate.ts';
import { LIMITS } from './limits.ts';
import { refuseBeyond } from './problems.ts';
import { walkElements } from './xml-walk.ts';
import { partKey, type ZipDirectory, type ZipEntry } from './zip.ts';

/** An arrow from one part to another (ECMA-376 part 2 § 6.5). */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `officeDocument`; the same in transitional and strict. */
  readonly type: string;
  /** Name of the part it leads to, from the root, `/` between folders. */
  readonly target: string;
}

/** The zip of an Office file: finds its parts and reads them. */
export interface Package {
  readonly source: FileSource;
  readonly directory: ZipDirectory;
}

/** The entry of a part by its name, in any case, with or without %-escapes. */
export function findPart(file: Package, name: string): ZipEntry | undefined {
  return file.directory.get(partKey(name)) ?? file.directory.get(partKey(unescapePart(name)));
}

/** The inflated bytes of a part. @throws WorkbookReadError */
export function readPart(file: Package, entry: ZipEntry): AsyncGenerator<Buffer> {
  return partChunks(file.source, entry);
}

/**
 * The relationships of a part (`xl/workbook.xml` → `xl/_rels/workbook.xml.rels`), or of the whole
 * package for the name ''. None when their part is missing.
 * @throws WorkbookReadError
 */
export async function readRelationships(file: Package, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const entry = findPart(file, `${folder}_rels/${part.slice(slash)}.rels`);
  if (entry === undefined) return [];
  const found: Relationship[] = [];
  await walkElements(readPart(file, entry), (name, _parent, attributes) => {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    if (found.length >= LIMITS.relationships) {
      refuseBeyond('relationships');
    }
    found.push({
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      target: resolveTarget(folder, attributes.get('Target') ?? ''),
    });
  });
  return found;
}

/** A target as written, absolute or relative to a folder, with either slash → the part's name. */
function resolveTarget(folder: string, target: string): string {
  const written = target.replaceAll('\\', '/');
  const path = written.startsWith('/') ? written : `${folder}${written}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function unescapePart(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
