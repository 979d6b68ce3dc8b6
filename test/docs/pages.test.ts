import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenPages } from '../../docs/generate/pages.ts';
import { refusalCodes } from '../../src/findings/refusals.ts';
import { ruleSeverities } from '../../src/findings/rules.ts';
import { fieldOfValueCode } from '../../src/findings/value-codes.ts';
import { packageRoot } from '../../src/workspace/package-root.ts';

const pages = writtenPages();

describe('the reference pages', () => {
  it.each(pages)(
    '$file says what the program says; `npm run docs` writes it anew',
    async ({ file, text }) => {
      expect(await readFile(join(packageRoot(), 'docs', file), 'utf8')).toBe(text);
    },
  );
});

describe.each(pages.filter(({ file }) => file.startsWith('findings.')))('$file', ({ text }) => {
  const lines = text.split('\n');

  it('has each code of a rule once, with its explanation', () => {
    for (const code of Object.keys(ruleSeverities)) {
      const at = lines.indexOf(`### ${code}`);
      expect(at, code).toBeGreaterThan(0);
      expect(lines.lastIndexOf(`### ${code}`), code).toBe(at);
      expect(
        lines.slice(at + 4, at + 8).every((line) => line.startsWith('- **')),
        code,
      ).toBe(true);
    }
  });

  it('has each refusal once', () => {
    const rows = (code: string) => lines.filter((line) => line.startsWith(`| \`${code}\` |`));
    expect(refusalCodes.filter((code) => rows(code).length !== 1)).toEqual([]);
  });

  it('names the parts of which codes about one value are made', () => {
    const beginnings = lines.flatMap((line) => /^\| `([A-Z-]+-)` /.exec(line)?.[1] ?? []);
    const endings = lines.flatMap((line) => /^### …-([A-Z-]+)$/.exec(line)?.[1] ?? []);
    expect(beginnings.length * endings.length).toBeGreaterThan(0);
    const unknown = beginnings.flatMap((beginning) =>
      endings.map((ending) => `${beginning}${ending}`).filter((code) => !fieldOfValueCode(code)),
    );
    expect(unknown).toEqual([]);
  });
});
