import { distance } from 'fastest-levenshtein';
import type { ListedPerson } from '../../store/checks/staff-lists.ts';
import { foldText } from '../../text/fold.ts';
import { stripAccents } from '../../text/normalise.ts';

/** How two names resemble each other; a key of the messages' reasons. */
export type NameResemblance = 'other-accents' | 'other-letters' | 'fewer-words';

/** The person whose name resembles one the most, and why. */
export interface SimilarPerson {
  readonly person: ListedPerson;
  /** In percent. */
  readonly similarity: number;
  readonly why: NameResemblance;
}

/** Two names that differ by more letters than this are two names. */
const mostOtherLetters = 2;

/** What is written before a name. */
const titles = /^(?:ông|bà|đ\/c|đc|đồng chí|anh|chị)[.:]?\s+/u;

/** A name as it is compared: without title, capitals, odd spaces and tone placement. */
export function nameKey(name: string): string {
  return foldText(name).replace(titles, '');
}

/** The one of a list whose name resembles the given one the most; undefined when none does. */
export function similarPerson(name: string, list: readonly ListedPerson[]): SimilarPerson | undefined {
  const key = nameKey(name);
  let best: SimilarPerson | undefined;
  for (const person of list) {
    const other = nameKey(person.full_name);
    const why = resemblance(key, other);
    if (why === undefined) continue;
    const similarity = Math.round((1 - distance(key, other) / Math.max(key.length, other.length)) * 100);
    if (!best || similarity > best.similarity) best = { person, similarity, why };
  }
  return best;
}

function resemblance(left: string, right: string): NameResemblance | undefined {
  const [plainLeft, plainRight] = [stripAccents(left), stripAccents(right)];
  if (plainLeft === plainRight) return 'other-accents';
  if (lacksOneWord(plainLeft, plainRight) || lacksOneWord(plainRight, plainLeft)) return 'fewer-words';
  return isFewLetters(plainLeft, plainRight) ? 'other-letters' : undefined;
}

/** The words but one, in their order, the first and the last among them: "Mẫu Cột" of "Mẫu Văn Cột". */
function lacksOneWord(shorter: string, longer: string): boolean {
  const words = longer.split(' ');
  return words.slice(1, -1).some((_, index) => words.toSpliced(index + 1, 1).join(' ') === shorter);
}

/** Numbers behind names tell people apart: they are no letters to be mistaken for another. */
function isFewLetters(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > mostOtherLetters) return false;
  return left.replace(/\D/g, '') === right.replace(/\D/g, '') && distance(left, right) <= mostOtherLetters;
}
