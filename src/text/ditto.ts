import { foldText } from './fold.ts';

/** "như trên" in its many forms: it only points to the row above. */
const dittos: ReadonlySet<string> = new Set(
  [
    'nt',
    'n.t',
    'nt.',
    'n.t.',
    'n/t',
    '"',
    "'",
    "''",
    '”',
    '“',
    '〃',
    '″',
    ',,',
    '-nt-',
    '-"-',
    '_"_',
    '=nt=',
    '//',
    '-//-',
    'như trên',
    'nhu tren',
    'như dòng trên',
  ].map(foldText),
);

/** Longer texts are none; those that begin with anything else neither. */
const longest = 15;
const mayBeDitto = /^[nN"'“”〃″,/_=\p{Pd}]/u;

/** Whether a text only points to the row above. */
export function isDitto(text: string): boolean {
  return text.length <= longest && mayBeDitto.test(text) && dittos.has(foldText(text));
}
