import fc from 'fast-check';

/** How offices mark the sections of one level. */
export const markings = [
  'capital',
  'roman',
  'number',
  'small',
  'part',
  'chapter',
  'area',
  'unmarked',
] as const;
export type Marking = (typeof markings)[number];

/** Which sections stand above the records of a list, instead of the columns with what they say, and how. */
export interface SectionLayout {
  /** From the outermost to the innermost; none is a list without sections. */
  readonly markings: readonly Marking[];
  /** Which of a list's columns they stand for. */
  readonly fields: number;
  /** Where the mark stands: beside the words in the column of numbers, or before them in that or in the column of names. */
  readonly mark: 'beside' | 'before' | 'in the names';
  /** What stands between a mark and words behind it. */
  readonly behindMark: '. ' | ') ' | ' - ' | '/ ';
  /** Whether the words are merged over the columns to their right. */
  readonly isMerged: boolean;
  /** Where it stands how many records a section has. */
  readonly count: 'none' | 'in brackets' | 'behind' | 'beside';
  /** Where the sums of a section stand. */
  readonly sums: 'none' | 'beside' | 'below';
  /** Whether a section ends where another begins and goes on below that, as rows were written down. */
  readonly returns: boolean;
  /** Whether an office is no more than its ward, and has no column. */
  readonly isUnitTheWard: boolean;
  /** Whether a page begins with the sections that go on there. */
  readonly isContinued: boolean;
}

/** Any of them; every second list has none. */
export const anySections: fc.Arbitrary<SectionLayout> = fc.record({
  markings: fc.oneof(
    fc.constant([]),
    fc.constantFrom(...markings).map((marking) => [marking]),
    fc.shuffledSubarray([...markings], { minLength: 1, maxLength: 3 }),
  ),
  fields: fc.nat({ max: 999 }),
  mark: fc.constantFrom('beside', 'before', 'in the names'),
  behindMark: fc.constantFrom('. ', '. ', ') ', ' - ', '/ '),
  isMerged: fc.boolean(),
  count: fc.constantFrom('none', 'none', 'in brackets', 'behind', 'beside'),
  sums: fc.constantFrom('none', 'none', 'beside', 'below'),
  returns: fc.boolean(),
  isUnitTheWard: fc.boolean(),
  isContinued: fc.boolean(),
});
