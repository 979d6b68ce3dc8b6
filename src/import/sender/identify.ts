import { basename, dirname } from 'node:path';
import type { Finding } from '../../findings/finding.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { inventories } from '../../inventory/inventories.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import type { TemplateStamp } from '../../inventory/stamp.ts';
import { districtName } from '../../reference/code-names.ts';
import { findDistrictInText } from '../../reference/district-names.ts';
import { districtByCode } from '../../reference/units.ts';
import { foldWithoutAccents } from '../../text/fold.ts';
import type { ImportFile, TableOptions } from '../options.ts';
import type { SenderContradiction } from './sender-evidence.ts';

/** Words that introduce the office a letterhead line names. */
const officeWords = /(ubnd|uy ban nhan dan|don vi|quan|huyen|thi xa|hdnd)/;

/** The sender, and how it is known. */
export interface IdentifiedDistrict {
  readonly code: string;
  /** Another district that the file names, when the person said otherwise. */
  readonly otherNamed?: string;
}

/** The district a letterhead names, when it names exactly one. */
export function districtInLetterhead(letterhead: readonly string[]): string | undefined {
  const lines = letterhead.filter((line) => officeWords.test(foldWithoutAccents(line)));
  const named = new Set(lines.flatMap((line) => findDistrictInText(line)?.code ?? []));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/**
 * The district that a file's name says in full, or else the nearest folder: those inside the given one, then the
 * one it lies in. Initials are no evidence: two letters stand in many a name.
 */
export function districtInPath(file: ImportFile): string | undefined {
  const names = [...file.name.split('/').reverse(), basename(dirname(file.path))];
  for (const name of names) {
    const district = findDistrictInText(name);
    if (district && lettersOf(name).includes(lettersOf(district.name))) return district.code;
  }
  return undefined;
}

function lettersOf(text: string): string {
  return foldWithoutAccents(text).replace(/\P{L}+/gu, '');
}

/**
 * Who sent a file: what the person said, else the form's stamp, else its letterhead, else its name.
 * Throws a `RefusedError` when nothing says it, or when letterhead and name contradict each other.
 */
export async function identifyDistrict(
  file: ImportFile,
  letterhead: readonly string[],
  stamp: TemplateStamp | undefined,
  options: TableOptions,
): Promise<IdentifiedDistrict> {
  const stamped = stamp && districtByCode.has(stamp.district) ? stamp.district : undefined;
  const inLetterhead = districtInLetterhead(letterhead);
  const said = options.district;
  if (said !== undefined) {
    if (stamped !== undefined && stamped !== said)
      throw otherDistrict('TEMPLATE-OTHER-DISTRICT', stamped, said);
    return inLetterhead !== undefined && inLetterhead !== said
      ? { code: said, otherNamed: inLetterhead }
      : { code: said };
  }
  const inPath = districtInPath(file);
  const other = stamped === undefined ? undefined : otherThan(stamped, [inLetterhead, inPath]);
  if (stamped !== undefined && other !== undefined)
    throw otherDistrict('TEMPLATE-OTHER-DISTRICT', stamped, other);
  if (stamped !== undefined) return { code: stamped };
  if (inLetterhead !== undefined && inPath !== undefined && inLetterhead !== inPath) {
    throw otherDistrict('DISTRICT-CONTRADICTED', inLetterhead, inPath);
  }
  const code = inLetterhead ?? inPath ?? (await options.askDistrict?.({ file: file.name }));
  if (code === undefined) throw new RefusedError('DISTRICT-NOT-SAID', { file: file.name });
  return { code };
}

/** The first of some districts that is not this one. */
function otherThan(code: string, named: readonly (string | undefined)[]): string | undefined {
  return named.find((each) => each !== undefined && each !== code);
}

/**
 * The other district that the letterhead of a further sheet names; undefined where it names none, or where the form's
 * stamp says whose the file is.
 */
export function otherDistrictOn(
  letterhead: readonly string[],
  code: string,
  stamp: TemplateStamp | undefined,
): string | undefined {
  return stamp?.district === code ? undefined : otherThan(code, [districtInLetterhead(letterhead)]);
}

/** The refusal of a file of which a sheet names another district than the file was taken for, where nobody says whose it is. */
export function otherSheet(
  { name }: ImportFile,
  { sheet, found, said }: { readonly sheet: string; readonly found: string; readonly said: string },
): RefusedError {
  const names = { found: districtName(found), said: districtName(said) };
  return new RefusedError('DISTRICT-OTHER-SHEET', { file: name, sheet, ...names, found_code: found });
}

/**
 * The finding about a file whose rows all lie in another district than the one a person says. Throws a `RefusedError`
 * where nobody says it: the file's own words and rows contradict each other.
 */
export function contradicted(
  file: ImportFile,
  contradiction: SenderContradiction,
  { district }: TableOptions,
): Finding {
  const values = contradictionValues(file, contradiction);
  if (district !== undefined) return ruleFinding('DISTRICT-ROWS-DISAGREE', {}, values);
  throw new RefusedError('DISTRICT-ROWS-ELSEWHERE', values);
}

/** What a message says of a file whose rows all lie in another district. */
export function contradictionValues({ name }: ImportFile, { said, found, rows }: SenderContradiction) {
  const names = { said: districtName(said), found: districtName(found) };
  return { file: name, ...names, rows, said_code: said, found_code: found };
}

function otherDistrict(
  code: 'TEMPLATE-OTHER-DISTRICT' | 'DISTRICT-CONTRADICTED',
  found: string,
  said: string,
): RefusedError {
  return new RefusedError(code, { found: districtName(found), said: districtName(said) });
}

/**
 * Which inventory a table is: what the person said, else the form's stamp, else the inventory whose columns
 * it has most of; equals are told apart by the words of its sheet and file. Throws a `RefusedError` otherwise.
 */
export function identifyKind(
  matches: readonly TableMatch[],
  hints: readonly string[],
  stamp: TemplateStamp | undefined,
  options: TableOptions,
): TableMatch {
  const wanted = options.kind ?? stamp?.kind;
  if (options.kind !== undefined && stamp !== undefined && stamp.kind !== options.kind) {
    throw new RefusedError('TEMPLATE-OTHER-KIND', { found: stamp.kind, said: options.kind });
  }
  if (wanted !== undefined) {
    const match = matches.find((candidate) => candidate.kind === wanted);
    if (!match) throw new RefusedError('TABLE-KIND-DISAGREES', { kind: wanted });
    return match;
  }
  const [best, second] = matches;
  if (best && (!second || best.matched > second.matched)) return best;
  const equals = matches.filter((match) => match.matched === best?.matched);
  const hinted = equals.filter((match) => isHinted(match, hints));
  const [only] = hinted;
  if (only && hinted.length === 1) return only;
  throw new RefusedError('TABLE-KIND-UNCLEAR', {
    kinds: (equals.length > 0 ? equals.map((m) => m.kind) : inventoryKinds).join(', '),
  });
}

function isHinted(match: TableMatch, hints: readonly string[]): boolean {
  const words = foldWithoutAccents(hints.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return inventories[match.kind].nameHints.some((hint) => words.includes(hint));
}
