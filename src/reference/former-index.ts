import { foldText, foldWithoutAccents } from '../text/fold.ts';
import { indexNames, type NameIndex, nameKey } from './name-index.ts';
import { type FormerCommune, type FormerCommuneType, formerCommunes, retiredNames } from './units.ts';

/** A name that leads to a former commune: its own, or one retired before. Type and district are those of the name. */
export interface FormerName {
  readonly type: FormerCommuneType;
  readonly districtCode: string;
  readonly former: FormerCommune;
  readonly via: 'name' | 'retired';
}

/** Former communes by their names and by the retired names they took over. */
export const formerNames: NameIndex<FormerName> = indexNames([
  ...formerCommunes.map((former): [string, FormerName] => [
    former.name,
    { type: former.type, districtCode: former.districtCode, former, via: 'name' },
  ]),
  ...retiredNames.map(({ name, type, districtCode, successor }): [string, FormerName] => [
    name,
    { type, districtCode, former: successor, via: 'retired' },
  ]),
]);

/** The most words a name has: nothing longer is looked up. */
export const longestName: number = Math.max(
  ...[...formerNames.accented.keys()].map((key) => key.split(' ').length),
);

const hyphenated = new Map(
  formerCommunes
    .filter((former) => former.name.includes('-'))
    .flatMap((former) => [foldText(former.name), foldWithoutAccents(former.name)])
    .map((name) => [name, nameKey(name)]),
);
const anyHyphenated = new RegExp([...hyphenated.keys()].join('|'), 'gu');

/** Folded text with the hyphens inside names ("Văn Miếu - Quốc Tử Giám") as spaces, so that the others separate. */
export function joinHyphenatedNames(folded: string): string {
  return folded.includes('-')
    ? folded.replace(anyHyphenated, (name) => hyphenated.get(name) ?? name)
    : folded;
}
