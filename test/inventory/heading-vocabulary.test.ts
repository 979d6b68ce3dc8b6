import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/inventory/heading-vocabulary.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { type ColumnTexts, columnMatcher, columnRecogniser } from '../../src/inventory/match-columns.ts';
import { foldWithoutAccents } from '../../src/text/fold.ts';

const column = (text: string, place = 0): ColumnTexts => ({
  column: place + 1,
  texts: [text],
  grouped: false,
});

describe('the words of known headings', () => {
  const mayBeKnown = vocabularyOf(['Nguyên giá', '{Tên|Loại} tài sản']);

  it('are found in any spelling, beside numbers and remarks', () => {
    for (const text of ['NGUYÊN GIÁ (đồng)', 'nguyen gia 2024', 'Loại tài sản *', 'tên'])
      expect(mayBeKnown([column(text)], 1), text).toBe(true);
  });

  it('are all words of the text, which has one at least', () => {
    for (const text of ['Nguyên giá lạ', 'Trần Văn Thử', '(tài sản)', '12', ''])
      expect(mayBeKnown([column(text)], 1), text).toBe(false);
  });

  it('are asked for in as many columns as need be, in one row of each', () => {
    const columns = [column('Tên'), { column: 2, texts: ['lạ', 'Giá'], grouped: false }, column('lạ', 2)];
    expect([mayBeKnown(columns, 2), mayBeKnown(columns, 3)]).toEqual([true, false]);
  });
});

describe('the search for a heading', () => {
  const names = inventoryKinds.flatMap((kind) =>
    fieldEntries(inventories[kind]).flatMap(([, { heading, aliases }]) => [heading, ...aliases]),
  );
  const written = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    foldWithoutAccents,
    (text) => `${text} (ghi rõ theo sổ của Trần Văn Thử)`,
    (text) => `${text}, nghìn đồng`,
    (text) => `${text} đến 31/12/2024`,
    (text) => `${text}:`,
  );
  const known = fc.tuple(fc.constantFrom(...names), written).map(([name, write]) => [write(name)]);
  const stacked = fc.constantFrom(...names).map((name) => name.split(' '));
  const unknown = fc.constantFrom(['Cột lạ'], ['Trần Văn Thử'], ['12'], ['']);
  const heading = fc
    .array(fc.oneof(known, stacked, unknown), { minLength: 1, maxLength: 12 })
    .map((texts) => texts.map((own, place) => ({ column: place + 1, texts: own, grouped: false })));

  it('knows as many columns as the match that looks at every row', () => {
    const [recognise, match] = [columnRecogniser(), columnMatcher()];
    fc.assert(
      fc.property(heading, (columns) => {
        expect(recognise(columns)).toBe(match(columns)[0]?.matched ?? 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
