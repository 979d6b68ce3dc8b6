import { normaliseText } from '../text/normalise.ts';
import type { Mention } from './marked-parts.ts';
import { readMentions } from './mentions.ts';

const STRONG_SEPARATORS = /[;\n\r+&|]+/u;
const AND = /\s(?:và|va|cùng|cung)\s/iu;

/**
 * The cell's text cut into one text per former commune it lists. A street before a commune stays with it, and a
 * district stands for the communes before it in the same part: "Tân Dân, Quang Lãng, huyện Phú Xuyên".
 */
export function splitFormerList(text: string): readonly string[] {
  return text.split(STRONG_SEPARATORS).map(normaliseText).filter(Boolean).flatMap(entriesOf);
}

interface Entry {
  readonly text: string;
  readonly hasCommune: boolean;
  readonly hasDistrict: boolean;
}

function entriesOf(part: string): readonly string[] {
  const pieces = part.split(AND).flatMap((piece) => piece.split(','));
  return pieces
    .map(normaliseText)
    .filter((piece) => piece !== '')
    .reduce<readonly Entry[]>(addPiece, [])
    .map(({ text }) => text);
}

/** A piece that names a commune begins an entry; a street before it or a district behind it belongs to one. */
function addPiece(entries: readonly Entry[], piece: string): readonly Entry[] {
  const mentions = readMentions(piece);
  const hasCommune = mentions.some(namesCommune);
  const hasDistrict = mentions.some(({ kind }) => kind === 'district' || kind === 'elsewhere');
  const last = entries.at(-1);
  if (hasCommune && last && !last.hasCommune) {
    return [...entries.slice(0, -1), { text: `${last.text}, ${piece}`, hasCommune, hasDistrict }];
  }
  if (hasCommune || !last) return [...entries, { text: piece, hasCommune, hasDistrict }];
  if (mentions.every(({ kind }) => kind === 'other' || kind === 'number'))
    return [...entries, { text: piece, hasCommune, hasDistrict }];
  return entries.map((entry) =>
    entry.hasDistrict
      ? entry
      : { ...entry, text: `${entry.text}, ${piece}`, hasDistrict: namesDistrict(mentions) },
  );
}

function namesCommune(mention: Mention): boolean {
  if (mention.kind === 'bare') return mention.names.length > 0;
  return mention.kind === 'commune' || mention.kind === 'unknown-commune';
}

function namesDistrict(mentions: readonly Mention[]): boolean {
  return mentions.some(({ kind }) => kind === 'district' || kind === 'bare' || kind === 'elsewhere');
}
