import { foldText } from '../text/fold.ts';
import { hasAccents } from '../text/normalise.ts';
import { districtAliases, districtNames } from './district-index.ts';
import { formerNames, joinHyphenatedNames } from './former-index.ts';
import {
  AFTER_NAME,
  BODIES,
  cityNames,
  longestDistrictName,
  type Mention,
  readMarked,
} from './marked-parts.ts';
import { findByKey, nameKey } from './name-index.ts';

const CITY_AT_END = / (?:(?:tp|thành phố|thanh pho) )?(?:hà nội|ha noi|hn)$/;
const PART_SEPARATORS = /[,;\n\r\u2028\u2029|()[\]]+|(?<=\p{L})\s*\/\s*(?=\p{L})/u;

/** What the text names, part by part, from left to right. */
export function readMentions(text: string): readonly Mention[] {
  const accented = hasAccents(text);
  return text
    .split(PART_SEPARATORS)
    .flatMap((part) => joinHyphenatedNames(foldText(part)).split('-'))
    .map(nameKey)
    .filter((key) => key !== '' && !AFTER_NAME.test(key))
    .flatMap((key) => readPart(key, accented));
}

function readPart(key: string, accented: boolean): readonly Mention[] {
  const local = key.replace(CITY_AT_END, '').replace(BODIES, '');
  const whole = readBare(key, accented) ?? readBare(local, accented);
  if (whole) return [whole];
  const words = key.split(' ');
  const marked = readMarked(words, accented);
  if (marked.some(({ kind }) => kind !== 'city' && kind !== 'other')) return marked;
  return (
    readNameThenDistrict(local.split(' '), accented) ?? (marked.length > 0 ? marked : [{ kind: 'other' }])
  );
}

function readBare(key: string, accented: boolean): Mention | undefined {
  const names = findByKey(formerNames, key, accented);
  const districts = findByKey(districtAliases, key, accented);
  if (names.length + districts.length > 0) return { kind: 'bare', names, districts };
  return findByKey(cityNames, key, accented).length > 0 ? { kind: 'city' } : undefined;
}

/** "Hồng Kỳ Sóc Sơn": a commune's name and its district's, with nothing between. */
function readNameThenDistrict(words: readonly string[], accented: boolean): readonly Mention[] | undefined {
  for (let split = words.length - 1; split >= Math.max(1, words.length - longestDistrictName); split -= 1) {
    const names = findByKey(formerNames, words.slice(0, split).join(' '), accented);
    const districts = findByKey(districtNames, words.slice(split).join(' '), accented);
    if (names.length > 0 && districts.length > 0)
      return [
        { kind: 'commune', names },
        { kind: 'district', districts },
      ];
  }
  return undefined;
}
