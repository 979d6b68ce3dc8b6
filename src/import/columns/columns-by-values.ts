import type { HeadingSuggestion, MatchedColumn } from '../../inventory/columns.ts';
import type { ValueKind } from '../../inventory/field.ts';
import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import { fewestUnderstood, missingFields, type TableMatch } from '../../inventory/match-columns.ts';
import { listedValue } from '../../inventory/read-value.ts';
import { resolveDistrict } from '../../reference/district-names.ts';
import { resolveFormerCommune } from '../../reference/former-names.ts';
import { resolveReceiver } from '../../reference/receiver-names.ts';
import { isOfWorkingAge, maskIdsIn, parseCitizenId } from '../../text/citizen-id.ts';
import { foldText } from '../../text/fold.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { secretKeeper } from '../rows/secret-rows.ts';
import { tellingCells } from '../rows/texts-in.ts';

/** What is known beside the cells. */
export interface ValueSurroundings {
  /** The sender, where it is known. */
  readonly districtCode: string | undefined;
  readonly provinces: ReadonlySet<string>;
}

/** Whether a cell holds a value of some kind and hardly of another; undefined where it tells nothing. */
type Judge = (cell: Cell, surroundings: ValueSurroundings) => boolean | undefined;

/** The kinds of value that speak for themselves. */
const judges: Partial<Readonly<Record<ValueKind, Judge>>> = {
  'citizen-id': isCitizenId,
  receiver: isReceiver,
  'former-commune': isFormerCommune,
  'former-communes': isFormerCommune,
};

/** Values of a column that are looked at. */
const lookedAt = 50;
/** The fewest values that show what a column is. */
const fewestValues = 2;
/** From this share on a column clearly holds values of a kind. */
const clearShare = 0.8;
/** From this share on a column of a closed list holds receivers, which are none of its values. */
const misnamedShare = 0.5;
/** How many values of a column a person sees. */
const shownSamples = 3;
/** Places of a person's life are no places of the handover. */
const placesOfLife = /quê|nguyên quán|nơi sinh|thường trú|tạm trú|hộ khẩu|chỗ ở|nơi ở|nơi cấp/u;

/** A column that nobody knows, with the fields that its values fit. */
interface Fit {
  readonly column: number;
  readonly key: string;
  readonly share: number;
  /** Whether the heading speaks for it, where the values of a column may be of either era. */
  readonly isHinted: boolean;
}

/** Words of a heading that say of which era its communes are. */
const eraWords: Partial<Readonly<Record<ValueKind, RegExp>>> = {
  receiver: /mới|nhận|đến|về|chuyển|sau/u,
  'former-commune': /cũ|trước|hiện|nay/u,
  'former-communes': /cũ|trước|hiện|nay/u,
};

/**
 * The match with a suggestion for each unknown column whose values clearly are ids, receivers or former communes, and
 * whose field has no column. Never taken for it unless a person says so. A column of a closed list that mostly holds
 * receivers is not known by its heading either: "Phương án bố trí" above communes.
 */
export function suggestByValues(
  byHeadings: TableMatch,
  rows: readonly Row[],
  surroundings: ValueSurroundings,
): TableMatch {
  const misnamed = misnamedColumn(byHeadings, rows, surroundings);
  const match = misnamed ? without(byHeadings, misnamed) : byHeadings;
  const open = match.columns.filter(isOpen);
  if (open.length === 0 || rows.length < fewestValues) return match;
  const taken = new Set(
    match.columns.flatMap(({ key, until, suggestion }) => [key ?? suggestion?.key ?? [], until ?? []].flat()),
  );
  const free = fieldEntries(inventories[match.kind]).filter(([key]) => !taken.has(key));
  const fits = open
    .flatMap(({ column, heading }) => {
      const cells = tellingCells(column, rows, lookedAt);
      return free.flatMap(([key, { kind }]) => {
        const share = shareOf(cells, judges[kind], surroundings);
        const isHinted = eraWords[kind]?.test(foldText(heading)) ?? false;
        return share >= (column === misnamed?.column ? misnamedShare : clearShare)
          ? [{ column, key, share, isHinted }]
          : [];
      });
    })
    .sort((left, right) => right.share - left.share || Number(right.isHinted) - Number(left.isHinted));
  if (fits.length === 0) return match;
  const keepSecrets = secretKeeper(inventories[match.kind], match.columns);
  const shown = rows.map((row) => keepSecrets(row, 'data', undefined));
  const columns = match.columns.map((column) => withSuggestion(match, column, fits, shown));
  return { ...match, columns };
}

/** The column of a closed list whose heading says otherwise than its values, most of which are receivers. */
function misnamedColumn(
  { kind, columns, matched }: TableMatch,
  rows: readonly Row[],
  surroundings: ValueSurroundings,
): MatchedColumn | undefined {
  const { fields } = inventories[kind];
  const isReceived = columns.some(({ key = '' }) => fields[key]?.kind === 'receiver');
  if (isReceived || matched <= fewestUnderstood) return undefined;
  return columns.find(({ column, key = '', isStated, settles }) => {
    const field = fields[key];
    if (field?.kind !== 'choice' || isStated || settles) return false;
    const isListed = (cell: Cell) => listedValue(field, cellText(cell)) !== undefined;
    const judge: Judge = (cell) => !isListed(cell) && isReceiver(cell);
    return shareOf(tellingCells(column, rows, lookedAt), judge, surroundings) >= misnamedShare;
  });
}

function without(match: TableMatch, misnamed: MatchedColumn): TableMatch {
  const { key: _, ...unknown } = misnamed;
  const columns: readonly MatchedColumn[] = match.columns.map((each) => (each === misnamed ? unknown : each));
  const missing = missingFields(inventories[match.kind], columns, new Set(columns.map(({ key }) => key)));
  return { ...match, columns, matched: match.matched - 1, missing };
}

/** Whether nobody and nothing says what a column is, and its heading speaks of nothing else. */
function isOpen({ heading, key, repeats, partOf, isSequence, isStated, suggestion }: MatchedColumn): boolean {
  const isKnown = (key ?? repeats ?? partOf) !== undefined || isSequence || isStated || suggestion;
  return !isKnown && !placesOfLife.test(foldText(heading));
}

function withSuggestion(
  { kind }: TableMatch,
  column: MatchedColumn,
  fits: readonly Fit[],
  rows: readonly Row[],
): MatchedColumn {
  const own = fits.filter((fit) => fit.column === column.column);
  const [best] = own;
  const isOthers = fits.find(({ key }) => key === best?.key)?.column !== column.column;
  if (!best || isOthers) return column;
  const suggestion: HeadingSuggestion = {
    key: best.key,
    resembles: inventories[kind].fields[best.key]?.heading ?? best.key,
    similarity: Math.round(best.share * 100) / 100,
    why: 'similar-values',
    samples: samplesOf(rows, column.column),
    others: own.slice(1).map(({ key }) => key),
  };
  return { ...column, suggestion };
}

function shareOf(cells: readonly Cell[], judge: Judge | undefined, surroundings: ValueSurroundings): number {
  if (!judge) return 0;
  const told = cells.map((cell) => judge(cell, surroundings)).filter((answer) => answer !== undefined);
  return told.length < fewestValues ? 0 : told.filter(Boolean).length / told.length;
}

/** The first values of a column as a person may see them: personal ids masked. */
export function samplesOf(rows: readonly Row[], column: number): readonly string[] {
  return tellingCells(column, rows, shownSamples).map((cell) => maskIdsIn(cellText(cell)));
}

/** Twelve digits whose year of birth may be an official's; of a number also the province must be one in use. */
function isCitizenId(cell: Cell, { provinces }: ValueSurroundings): boolean {
  if (cell.kind !== 'text' && cell.kind !== 'number') return false;
  const isNumber = cell.kind === 'number';
  const read = parseCitizenId(cellText(cell), isNumber, provinces);
  if (!read.ok || read.value.kind !== 'cccd' || (isNumber && !read.value.provinceKnown)) return false;
  return isOfWorkingAge(read.value.id);
}

/** The bare name of a district says nothing: communes of both eras bear it too. */
function isDistrict(text: string): boolean {
  return resolveDistrict(text) !== undefined;
}

function isReceiver(cell: Cell): boolean | undefined {
  const text = nameIn(cell);
  if (text === undefined) return false;
  return isDistrict(text) ? undefined : resolveReceiver(text).kind === 'found';
}

function isFormerCommune(cell: Cell, { districtCode }: ValueSurroundings): boolean | undefined {
  const text = nameIn(cell);
  if (text === undefined) return false;
  if (isDistrict(text)) return undefined;
  const found = resolveFormerCommune(text, districtCode === undefined ? {} : { districtCode });
  return found.kind === 'found' && found.via !== 'address' && !found.districtDisagrees;
}

/** A name of a few words, or a unit's code; an address has a number in it, and a sentence more words. */
function nameIn(cell: Cell): string | undefined {
  if (cell.kind !== 'text') return undefined;
  const text = cellText(cell);
  if (/^\d{5}$/.test(text)) return text;
  return /\d/.test(text) || text.split(' ').length > 8 ? undefined : text;
}
