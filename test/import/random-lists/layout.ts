import fc from 'fast-check';
import { anySections, type SectionLayout } from './section-layout.ts';

/** How an office lays a list out on a sheet. */
export interface Layout {
  readonly letterhead: 'none' | 'short' | 'full';
  /** Where the unit of money stands, if it is not đồng. */
  readonly unit: 'above' | 'heading';
  readonly heading: 'plain' | 'wrapped' | 'two rows' | 'three rows' | 'grouped';
  readonly headingWords: 'declared' | 'capitals' | 'without accents' | 'with remark' | 'with star';
  readonly numbering: 'none' | 'numbers' | 'padded' | 'dotted' | 'by section';
  readonly columnNumbers: 'none' | 'brackets' | 'plain' | 'letters';
  /** Blank columns to the left. */
  readonly indent: number;
  /** After so many records a new page begins with the heading. */
  readonly page: number | undefined;
  /** Whether a page ends with what its records come to. */
  readonly hasPageSums: boolean;
  readonly total: 'none' | 'above' | 'below';
  readonly isSigned: boolean;
  /** Lines in words below the records. */
  readonly closing: 'none' | 'count' | 'note';
  /** Whether each page begins with the office's letterhead again. */
  readonly repeatsLetterhead: boolean;
  /** A column without heading or values between the columns. */
  readonly spacer: number | undefined;
  readonly blankRowAfter: number | undefined;
  readonly hasForeignColumn: boolean;
  /** What is written in several columns below one heading: the parts of an address or a date, a mark for one of several values. */
  readonly spread: readonly ('address' | 'dates' | 'marks')[];
  /** How many buildings premises have, each in a row of its own. */
  readonly buildings: number;
  /** Whether what is said of all the buildings is merged down over their rows. */
  readonly isMergedDown: boolean;
  readonly sections: SectionLayout;
  /** How a unit is written that is the one above. */
  readonly repeated: 'written' | 'ditto' | 'merged';
  /** What stands in a cell of which there is nothing to say. */
  readonly blank: '' | '-';
  /** Whether the list is one table, two below one another, or two on sheets of their own. */
  readonly tables: 'one' | 'two' | 'two sheets';
  readonly file: 'xlsx' | 'csv';
}

/** Any of them. */
export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  letterhead: fc.constantFrom('none', 'short', 'full'),
  unit: fc.constantFrom('above', 'heading'),
  heading: fc.constantFrom('plain', 'wrapped', 'two rows', 'three rows', 'grouped'),
  headingWords: fc.constantFrom('declared', 'capitals', 'without accents', 'with remark', 'with star'),
  numbering: fc.constantFrom('none', 'numbers', 'padded', 'dotted', 'by section'),
  columnNumbers: fc.constantFrom('none', 'brackets', 'plain', 'letters'),
  indent: fc.integer({ min: 0, max: 2 }),
  page: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  hasPageSums: fc.boolean(),
  total: fc.constantFrom('none', 'above', 'below'),
  isSigned: fc.boolean(),
  closing: fc.constantFrom('none', 'count', 'note'),
  repeatsLetterhead: fc.boolean(),
  spacer: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  blankRowAfter: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  hasForeignColumn: fc.boolean(),
  spread: fc.oneof(fc.constant([]), fc.subarray(['address', 'dates', 'marks'] as const)),
  buildings: fc.constantFrom(1, 1, 2, 3),
  isMergedDown: fc.boolean(),
  sections: anySections,
  repeated: fc.constantFrom('written', 'written', 'ditto', 'merged'),
  blank: fc.constantFrom('', '-'),
  tables: fc.constantFrom('one', 'one', 'two', 'two sheets'),
  file: fc.constantFrom('xlsx', 'xlsx', 'csv'),
});
