import fc from 'fast-check';
import { anySections, type SectionLayout } from './section-layout.ts';

/** How an office lays a list out on a sheet. */
export interface Layout {
  readonly letterhead: 'none' | 'short' | 'full';
  /** Where the unit of money stands, if it is stated; a heading says it of its own column, whatever stands above. */
  readonly unit: 'above' | 'heading' | 'both' | 'another above';
  /** Whether it is stated as well where it is đồng. */
  readonly statesDong: boolean;
  readonly heading: 'plain' | 'wrapped' | 'two rows' | 'three rows' | 'grouped';
  readonly headingWords:
    | 'declared'
    | 'capitals'
    | 'without accents'
    | 'with remark'
    | 'with star'
    | 'with footnote'
    | 'with raised number';
  readonly numbering:
    | 'none'
    | 'numbers'
    | 'text'
    | 'padded'
    | 'dotted'
    | 'by section'
    | 'by page'
    | 'with gaps';
  /** What stands above the numbers of rows. */
  readonly numberHeading: string;
  readonly columnNumbers: 'none' | 'brackets' | 'square brackets' | 'plain' | 'letters' | 'reckoned';
  /** Blank columns to the left. */
  readonly indent: number;
  /** After so many records a new page begins with the heading. */
  readonly page: number | undefined;
  /** Whether a page ends with what its records come to. */
  readonly hasPageSums: boolean;
  readonly total: 'none' | 'above' | 'below';
  readonly totalWords: string;
  /** Whether it states more than there is. */
  readonly isTotalWrong: boolean;
  /** How sums are written. */
  readonly sumsAre: 'numbers' | 'formulas' | 'text';
  readonly signing: 'none' | 'two' | 'three';
  /** Rows below the records that nobody filled in. */
  readonly unfilled: 'none' | 'numbers' | 'dots';
  /** Lines in words below the records. */
  readonly closing: 'none' | 'count' | 'sums' | 'note' | 'several notes' | 'footnotes' | 'receivers';
  /** Whether each page begins with the office's letterhead again. */
  readonly repeatsLetterhead: boolean;
  /** A column without heading or values between the columns. */
  readonly spacer: number | undefined;
  /** How many of them stand there. */
  readonly spacers: number;
  readonly blankRowAfter: number | undefined;
  readonly blankRows: number;
  readonly hasForeignColumn: boolean;
  /** What is written in several columns below one heading: the parts of an address or a date, a mark for one of several values, when men and women were born, an amount by source. */
  readonly spread: readonly ('address' | 'dates' | 'marks' | 'period' | 'sexes' | 'sources')[];
  /** How many buildings premises have, each in a row of its own. */
  readonly buildings: number;
  /** Whether what is said of all the buildings is merged down over their rows. */
  readonly isMergedDown: boolean;
  readonly sections: SectionLayout;
  /** How what is as in the record above is written. */
  readonly repeated: 'written' | 'ditto' | 'merged';
  /** Whether all that may be as above is written so, or the unit alone. */
  readonly repeats: 'unit' | 'all';
  readonly dittoMark: string;
  /** What stands in a cell of which there is nothing to say. */
  readonly blank: '' | '-';
  /** Whether the list is one table, two below one another, or two on sheets of their own. */
  readonly tables: 'one' | 'two' | 'two sheets';
  /** What is hidden in a workbook: every second record, or a column. */
  readonly hidden: 'none' | 'rows' | 'columns';
  readonly file: 'xlsx' | 'csv' | 'xls' | 'ods';
}

/** Any of them. */
export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  letterhead: fc.constantFrom('none', 'short', 'full'),
  unit: fc.constantFrom('above', 'heading', 'both', 'another above'),
  statesDong: fc.boolean(),
  heading: fc.constantFrom('plain', 'wrapped', 'two rows', 'three rows', 'grouped'),
  headingWords: fc.constantFrom(
    'declared',
    'capitals',
    'without accents',
    'with remark',
    'with star',
    'with footnote',
    'with raised number',
  ),
  numbering: fc.constantFrom(
    'none',
    'numbers',
    'text',
    'padded',
    'dotted',
    'by section',
    'by page',
    'with gaps',
  ),
  numberHeading: fc.constantFrom('STT', 'TT', 'Stt', 'Số TT', 'Số thứ tự', 'S\nTT'),
  columnNumbers: fc.constantFrom('none', 'brackets', 'square brackets', 'plain', 'letters', 'reckoned'),
  indent: fc.integer({ min: 0, max: 2 }),
  page: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  hasPageSums: fc.boolean(),
  total: fc.constantFrom('none', 'above', 'below'),
  isTotalWrong: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0),
  totalWords: fc.constantFrom('Tổng cộng', 'TỔNG CỘNG', 'Tổng số', 'Cộng', 'Tổng cộng:', 'TỔNG'),
  sumsAre: fc.constantFrom('numbers', 'formulas', 'text'),
  signing: fc.constantFrom('none', 'two', 'three'),
  unfilled: fc.constantFrom('none', 'none', 'numbers', 'dots'),
  closing: fc.constantFrom('none', 'count', 'sums', 'note', 'several notes', 'footnotes', 'receivers'),
  repeatsLetterhead: fc.boolean(),
  spacer: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  spacers: fc.integer({ min: 1, max: 2 }),
  blankRowAfter: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  blankRows: fc.integer({ min: 1, max: 3 }),
  hasForeignColumn: fc.boolean(),
  spread: fc.oneof(
    fc.constant([]),
    fc.subarray(['address', 'dates', 'marks', 'period', 'sexes', 'sources'] as const),
  ),
  buildings: fc.constantFrom(1, 1, 2, 3),
  isMergedDown: fc.boolean(),
  sections: anySections,
  repeated: fc.constantFrom('written', 'written', 'ditto', 'merged'),
  repeats: fc.constantFrom('unit', 'all'),
  dittoMark: fc.constantFrom('"', 'nt', '-nt-', 'Như trên', '〃', "''", '//'),
  blank: fc.constantFrom('', '-'),
  tables: fc.constantFrom('one', 'one', 'two', 'two sheets'),
  hidden: fc.constantFrom('none', 'none', 'none', 'none', 'rows', 'columns'),
  file: fc.constantFrom('xlsx', 'xlsx', 'xlsx', 'xlsx', 'xlsx', 'csv', 'csv', 'csv', 'xls', 'ods'),
});
