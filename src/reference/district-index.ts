import { TONES } from '../text/syllable.ts';
import { indexNames, type NameIndex, nameKey } from './name-index.ts';
import { districts, type FormerDistrict } from './units.ts';

/** Abbreviations in use that the rules below do not give. */
const OWN_ABBREVIATIONS: readonly (readonly [alias: string, code: string])[] = [['HBTr', '007']];

/** Districts by full name: "Hoàn Kiếm". */
export const districtNames: NameIndex<FormerDistrict> = indexNames(
  districts.map((district) => [district.name, district]),
);

/** Districts by full name without spaces, as file names have it: "hoankiem". */
export const gluedDistrictNames: NameIndex<FormerDistrict> = indexNames(
  districts.map((district) => [district.name.replace(/ /g, ''), district]),
);

/** Districts by full name or abbreviation: "S.Sơn", "HK", "Q.HK", "H.B.Trưng". Several share TT, HĐ and others. */
export const districtAliases: NameIndex<FormerDistrict> = indexNames(districts.flatMap(aliasesOf));

function aliasesOf(district: FormerDistrict): readonly (readonly [string, FormerDistrict])[] {
  const words = nameKey(district.name).split(' ');
  const initials = words.map(initialOf);
  const first = initials.slice(0, -1);
  const last = words.at(-1) ?? '';
  const mark = nameKey(district.type).split(' ').map(initialOf).join('');
  const own = OWN_ABBREVIATIONS.filter(([, code]) => code === district.code).map(([alias]) => alias);
  const aliases = [
    district.name,
    `${first.join(' ')} ${last}`,
    `${first.join('')} ${last}`,
    initials.join(' '),
    initials.join(''),
    mark + initials.join(''),
    ...own,
  ];
  return aliases.map((alias) => [alias, district]);
}

function initialOf(word: string): string {
  return (word.normalize('NFD').replace(TONES, '').normalize('NFC')[0] ?? '').toLowerCase();
}
