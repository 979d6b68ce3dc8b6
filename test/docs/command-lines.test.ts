import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandSpecs } from '../../src/cli/commands/index.ts';
import { globalOptions } from '../../src/cli/options/global-options.ts';
import { ruleSeverities } from '../../src/findings/rules.ts';
import { packageRoot } from '../../src/workspace/package-root.ts';

const root = packageRoot();
const guides = readdirSync(join(root, 'docs', 'huong-dan'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', 'huong-dan', name));
const handWritten = ['deciding', 'papers', 'receiving', 'keeping'].map((name) => join('docs', `${name}.md`));
const pages = ['README.md', 'README.vi.md', 'SECURITY.md', ...handWritten, ...guides];

/** Every command line that a page shows, in a block or between backquotes, without its comment. */
function commandLines(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^ {4}(bangiao .*)$/gm)].map(([, line = '']) => line);
  const inline = [...text.matchAll(/`(bangiao [^`\n]+)`/g)].map(([, line = '']) => line);
  return [...blocks, ...inline].map((line) => line.replace(/ +#.*$/, '').trim());
}

function words(line: string): readonly string[] {
  return [...line.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word);
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const typed = commandLines(text).filter((line) => !/^bangiao <|^bangiao --/.test(line));

  it('shows commands that there are, with options that they have', () => {
    const wrong = typed.filter((line) => {
      const [, name = '', ...rest] = words(line);
      const spec = commandSpecs.find((known) => known.name === name || known.alias === name);
      if (!spec) return true;
      const known = [...globalOptions, ...(spec.options ?? [])].map(({ flags }) => flags.split(' ')[0]);
      return rest.some((word) => word.startsWith('--') && ![...known, '--help'].includes(word));
    });
    expect(wrong).toEqual([]);
  });

  it('names codes that there are', () => {
    const codes = [...text.matchAll(/bangiao (?:explain|giai-thich) ([A-Z][A-Z-]+[A-Z])/g)].map(
      ([, code = '']) => code,
    );
    expect(codes.filter((code) => code !== 'CODE' && !(code in ruleSeverities))).toEqual([]);
  });

  it('leads to files that there are', () => {
    const folder = join(root, page, '..');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    const missing = links.filter((target) => {
      try {
        readFileSync(join(folder, target));
        return false;
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });
});
