import type { Field } from '../../inventory/field.ts';
import type { KeptRow } from '../../store/submissions/kept-tables.ts';
import { shownCell } from '../../workbook/kept-cells.ts';
import type { CellInput, ColumnFormat, StyledInput, Tone } from '../../workbook/write/spec.ts';
import type { Mark } from './correction-marks.ts';

/** The colour for how much a finding matters. */
export const tones = { error: 'bad', warning: 'warn', info: undefined } as const;

/**
 * Amounts are shown as such, unless two decimals are too few for them. Everything else is text, so that what is
 * typed stays what was typed.
 */
export function columnFormat(field: Field | undefined, decimals: number): ColumnFormat {
  if (field?.kind !== 'money' && field?.kind !== 'area' && field?.kind !== 'decimal') return 'text';
  if (decimals === 0) return 'integer';
  return decimals <= 2 ? 'decimal' : 'text';
}

/** The cells of a sender's row with what is to be seen at them, in columns up to `width`. */
export function rowInputs(
  row: KeptRow,
  width: number,
  marks: ReadonlyMap<number, Mark>,
  tone: Tone | undefined,
): readonly CellInput[] {
  const inputs: CellInput[] = Array.from({ length: width }, () => null);
  for (const cell of row.cells) {
    const value = shownCell(cell);
    inputs[cell.column - 1] = tone === undefined ? value : { kind: 'styled', value, tone };
  }
  for (const [column, mark] of marks) inputs[column - 1] = markedCell(inputs[column - 1] ?? null, mark);
  return inputs;
}

function markedCell(input: CellInput, mark: Mark): StyledInput {
  const value = typeof input === 'object' && input?.kind === 'styled' ? input.value : input;
  const tone = tones[mark.severity];
  return {
    kind: 'styled',
    value,
    ...(tone === undefined ? {} : { tone }),
    note: mark.sentences.join('\n'),
  };
}
