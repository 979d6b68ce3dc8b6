import type { MarkedRecord } from '../rows/row-marks.ts';
import { beginsWithOffice } from '../sender/office-names.ts';

/** Below all that is numbered. */
const deepest = 9;

/**
 * How rows are taken that no number places among numbered ones: unmarked ones for what stands above the numbers, an office
 * with its sums, or below them; numbered ones with the name of a part for parts all the same.
 */
export const levelReadings = ['above', 'below', 'named'] as const;
export type LevelReading = (typeof levelReadings)[number];

/** Where a record stands among those around it. */
export interface Standing {
  readonly level: number;
  /** Whether nothing in the row itself says so. */
  readonly isBare: boolean;
  /** Whether its row calls it a part of what stands above. */
  readonly isPart: boolean;
}

/** An office with its sums stands above the numbers, whatever it is marked with. */
const aboveNumbers = 0.5;
/** Above parts of parts. */
const namedLevels: readonly (readonly [RegExp, number])[] = [
  [/^(?:dự án thành phần|tiểu dự án)(?!\p{L})/iu, 7],
  [/^(?:hạng mục|gói thầu)(?!\p{L})/iu, 8],
  [/^[\p{Pd}+*• ]*trong đó(?!\p{L})/iu, deepest],
];

const bullet = /^[\p{Pd}+*•]+$/u;

/** What of a record tells where it stands. */
interface PlacedRecord extends Pick<MarkedRecord, 'mark'> {
  readonly name: string;
  /** Whether it does not say where it is, though each record of its table must. */
  readonly isNowhere: boolean;
  /** Whether it may be an office with its sums. */
  readonly mayBeOffice: boolean;
}

/** Where a record stands; undefined for a mark that tells nothing of it. */
export function standingOf(
  { mark, name, isNowhere, mayBeOffice }: PlacedRecord,
  reading: LevelReading,
): Standing | undefined {
  const isUnmarked = mark === undefined;
  if (reading === 'above' && (isUnmarked || bullet.test(mark)))
    return { level: aboveNumbers, isBare: !(mayBeOffice && beginsWithOffice(name)), isPart: false };
  const named = isUnmarked || reading === 'named' ? namedLevel(name) : undefined;
  if (isUnmarked) return { level: named ?? deepest, isBare: true, isPart: isNowhere || named !== undefined };
  const level = levelOf(mark);
  if (level === undefined) return undefined;
  return level === 1 && named !== undefined
    ? { level: named, isBare: true, isPart: false }
    : { level, isBare: false, isPart: true };
}

function namedLevel(name: string): number | undefined {
  return namedLevels.find(([words]) => words.test(name))?.[1];
}

/** How deep a mark stands: "I" and "A" 0, "3" 1, "3.1" 2 and so on, dashes and small letters below all of them. */
function levelOf(mark: string): number | undefined {
  if (/^\(?(?:[IVXLC]+|[A-ZĐ])[.)]?$/u.test(mark)) return 0;
  const numbers = /^\(?(\d+(?:\.\d+)*)[.)]?$/.exec(mark)?.[1];
  if (numbers !== undefined) return numbers.split('.').length;
  return /^(?:[\p{Pd}+*•]|[a-zđ][.)]?)$/u.test(mark) ? deepest : undefined;
}
