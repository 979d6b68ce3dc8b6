import { statesDistrictOf } from '../reference/former-matches.ts';
import {
  type FormerResolution,
  resolveFormerCommune,
  resolveFormerCommunes,
} from '../reference/former-names.ts';
import { resolveReceiver } from '../reference/receiver-names.ts';
import type { FormerCommune } from '../reference/units.ts';
import { districtOf, fullName } from '../reference/units.ts';
import { remember } from '../text/remember.ts';
import type { ReadableCell, ReadContext, ReadValue, ValueFlaw } from './reading.ts';

/** A code typed as a number has lost its leading zeros; unit codes have five digits. */
function unitText(cell: ReadableCell): string {
  const isCode = cell.number !== undefined && Number.isInteger(cell.number);
  return isCode ? cell.text.padStart(5, '0') : cell.text;
}

function nameWithDistrict(former: FormerCommune): string {
  return `${fullName(former)}, ${fullName(districtOf(former))}`;
}

interface ReadUnit {
  readonly code: string | null;
  readonly flaws: readonly ValueFlaw[];
}

function fromResolution(resolution: FormerResolution, text: string): ReadUnit {
  if (resolution.kind === 'unknown') return { code: null, flaws: [{ problem: 'UNKNOWN', values: { text } }] };
  if (resolution.kind === 'ambiguous') {
    const candidates = resolution.candidates.map(nameWithDistrict).join('; ');
    return { code: null, flaws: [{ problem: 'AMBIGUOUS', values: { text, candidates } }] };
  }
  const { former, via, districtDisagrees } = resolution;
  const found = nameWithDistrict(former);
  if (districtDisagrees) {
    // A bare name that only another district has is no evidence; a code, an address or a stated district is.
    const certain = via === 'code' || via === 'address' || statesDistrictOf(text, former);
    return {
      code: certain ? former.code : null,
      flaws: [{ problem: 'DISTRICT-DISAGREES', values: { text, found } }],
    };
  }
  return {
    code: former.code,
    flaws: via === 'retired' ? [{ problem: 'RETIRED', values: { text, found } }] : [],
  };
}

/** Reads a former commune: its code, or a finding that says why the text does not name exactly one. */
export function readFormerCommune(cell: ReadableCell, context: ReadContext): ReadValue {
  return readOne(`${context.districtCode}${unitText(cell)}`);
}

/** Remembered by the district's code (three digits) and the text. */
const readOne = remember(50_000, (key): ReadValue => {
  const text = key.slice(3);
  const { code, flaws } = fromResolution(resolveFormerCommune(text, { districtCode: key.slice(0, 3) }), text);
  return { value: code, flaws };
});

/** Reads a list of former communes as codes; one that cannot be told leaves the whole list untold. */
export function readFormerCommunes(cell: ReadableCell, context: ReadContext): ReadValue {
  return readList(`${context.districtCode}${cell.lines?.join('; ') ?? unitText(cell)}`);
}

/** Remembered by the district's code (three digits) and the text. */
const readList = remember(50_000, (key): ReadValue => {
  const text = key.slice(3);
  const resolutions = resolveFormerCommunes(text, { districtCode: key.slice(0, 3) });
  const reads = resolutions.map((resolution) => fromResolution(resolution, text));
  const codes = reads.map((read) => read.code);
  const whole = codes.length > 0 && codes.every((code) => code !== null);
  const flaws = reads.flatMap((read) => read.flaws);
  if (codes.length === 0) return { value: null, flaws: [{ problem: 'UNKNOWN', values: { text } }] };
  return { value: whole ? [...new Set(codes)].join(', ') : null, flaws };
});

const readOneReceiver = remember(50_000, (text): ReadUnit => {
  const resolution = resolveReceiver(text);
  if (resolution.kind === 'found') return { code: resolution.receiver.code, flaws: [] };
  if (resolution.kind === 'unknown') return { code: null, flaws: [{ problem: 'UNKNOWN', values: { text } }] };
  const candidates = resolution.candidates.map((candidate) => candidate.name).join('; ');
  return { code: null, flaws: [{ problem: 'AMBIGUOUS', values: { text, candidates } }] };
});

/** Reads a receiver, a commune of the era from 01/07/2025 or another body, as its code. */
export function readReceiver(cell: ReadableCell): ReadValue {
  const { code, flaws } = readOneReceiver(unitText(cell));
  return { value: code, flaws };
}

/** Reads a list of receivers separated by semicolons, commas, plus signs or line breaks. */
export function readReceivers(cell: ReadableCell): ReadValue {
  const whole = readOneReceiver(unitText(cell));
  if (whole.code !== null) return { value: whole.code, flaws: whole.flaws };
  const parts = (cell.lines ?? [cell.text]).flatMap((line) => line.split(/[;,+]/)).map((part) => part.trim());
  const reads = parts.filter((part) => part !== '').map((part) => readOneReceiver(part));
  const codes = reads.map((read) => read.code);
  const told = codes.length > 0 && codes.every((code) => code !== null);
  return { value: told ? [...new Set(codes)].join(', ') : null, flaws: reads.flatMap((read) => read.flaws) };
}
