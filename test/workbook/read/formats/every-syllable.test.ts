import { describe, expect, it } from 'vitest';
import { encodeTcvn3, encodeVni } from '../../../../src/text/legacy.ts';
import { isVietnameseSyllable } from '../../../../src/text/syllable.ts';
import { cellText } from '../../../../src/workbook/table/cell-text.ts';
import { windows1258 } from '../../../helpers/windows1258.ts';
import { workbookBytes } from '../build.ts';
import { readRows } from './support.ts';

const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const vowels = 'a ă â e ê i o ô ơ u ư y'.split(' ');
const codas = ' c ch m n ng nh p t'.split(' ');
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const perRow = 20;

/** Clusters of one to three vowels, toned on each of them. */
const nuclei = [
  ...new Set(
    vowels.flatMap((first) =>
      ['', ...vowels].flatMap((second) =>
        ['', ...vowels].flatMap((third) => toned([first, second, third].filter(Boolean))),
      ),
    ),
  ),
];

function toned(letters: readonly string[]): readonly string[] {
  return tones.flatMap((tone) =>
    letters.map((_, place) =>
      letters.map((letter, at) => (at === place ? (letter + tone).normalize('NFC') : letter)).join(''),
    ),
  );
}

/** Every syllable by its letters, small, in NFC: more than are in use, none that is in use missing. */
const syllables = nuclei
  .filter(isVietnameseSyllable)
  .flatMap((nucleus) => onsets.flatMap((onset) => codas.map((coda) => onset + nucleus + coda)))
  .filter(isVietnameseSyllable);
const capitals = syllables.map((syllable) => syllable.toUpperCase());

const rows = (words: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(words.length / perRow) }, (_, row) =>
    words.slice(row * perRow, (row + 1) * perRow),
  );

const asText = (words: readonly string[]): string =>
  rows(words)
    .map((row) => `${row.join('\t')}\n`)
    .join('');

/** What is read of a table of these words. */
async function readBack(bytes: Buffer, name: string): Promise<readonly string[]> {
  return (await readRows(bytes, name)).flatMap(({ cells }) => cells.map(cellText));
}

describe('every Vietnamese syllable comes back from a table', () => {
  it('of which there are many', () => {
    expect(syllables.length).toBeGreaterThan(40_000);
    for (const word of ['nguyễn', 'quỳnh', 'khuỷu', 'giường', 'thuở', 'đặng', 'hoà', 'hòa'])
      expect(syllables).toContain(word);
  });

  const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8, decomposed', (text) => Buffer.from(text.normalize('NFD'))],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1258', windows1258],
  ];

  it.each(encodings)('of text in %s', async (_, encode) => {
    expect(await readBack(encode(asText(syllables)), 'bảng.csv')).toEqual(syllables);
    expect(await readBack(encode(asText(capitals)), 'bảng.csv')).toEqual(capitals);
  });

  it('of text in TCVN3, which has no capitals', async () => {
    const bytes = Buffer.from(
      rows(syllables)
        .map((row) => `${row.map(encodeTcvn3).join('\t')}\n`)
        .join(''),
      'latin1',
    );
    expect(await readBack(bytes, 'bảng.csv')).toEqual(syllables);
  });

  it.each([
    ['.VnTime', encodeTcvn3, syllables, syllables],
    ['.VnTimeH', encodeTcvn3, syllables, capitals],
    ['VNI-Times', encodeVni, syllables, syllables],
    ['VNI-Times', encodeVni, capitals, capitals],
    ['Arial', (word: string) => word, syllables, syllables],
    ['.VnTime', (word: string) => word, syllables.filter(isBeyondLatin1), syllables.filter(isBeyondLatin1)],
  ] as const)('of an .xlsx in the font %s', async (font, encode, written, wanted) => {
    const cells = (row: readonly string[]): string =>
      row.map((word) => `<c s="1" t="inlineStr"><is><t>${escaped(encode(word))}</t></is></c>`).join('');
    const xml = rows(written).map((row) => `<row>${cells(row)}</row>`);
    const styles = `<fonts><font/><font><name val="${font}"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`;
    expect(await readBack(workbookBytes({ rows: xml.join(''), styles }), 'bảng.xlsx')).toEqual(wanted);
  });
});

/** A text with a letter that no legacy encoding shows; one in Latin-1 letters may be either. */
function isBeyondLatin1(word: string): boolean {
  return /[^\0-\xff]/.test(word);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
