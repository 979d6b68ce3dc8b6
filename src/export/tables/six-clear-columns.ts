import type { AnyRecord } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SixClearResult } from '../../store/checks/six-clear.ts';
import { writtenDay } from '../../written-day.ts';
import type { Column } from './columns.ts';
import { clearCell, withNote } from './words.ts';

/** The six, in the order of the law's words, and the fields in which each is written. */
export const sixClear = [
  { name: 'person', fields: ['clear_person', 'clear_person_position'] },
  { name: 'task', fields: ['clear_task'] },
  { name: 'time', fields: ['clear_due'] },
  { name: 'responsibility', fields: ['clear_responsible'] },
  { name: 'product', fields: ['clear_product'] },
  { name: 'authority', fields: ['clear_authority'] },
] as const;

/** How many of the six are not clear. */
export function unclearCount(judged: SixClearResult): number {
  return sixClear.filter(({ name }) => judged[name] !== 'clear').length;
}

/** How clear some records are: clear ones in percent of six for each, one decimal, never rounded up; 100 for no record. */
export function scoreOf(judged: readonly SixClearResult[]): number {
  const all = judged.length * sixClear.length;
  const unclear = judged.reduce((sum, result) => sum + unclearCount(result), 0);
  return all === 0 ? 100 : Math.floor(((all - unclear) * 1000) / all) / 10;
}

/** A record with its judgements. */
export interface JudgedFields {
  readonly judged: SixClearResult;
  readonly fields: AnyRecord;
}

/** How the six columns look, and what a comment on a mark says of its reason. */
interface SixClearLook {
  readonly marksOnly: boolean;
  readonly width: number;
  readonly reasonOf?: (record: number, name: (typeof sixClear)[number]['name']) => string | undefined;
}

/** The six columns: the mark with its reason as a comment, and what is written unless only the mark is asked for. */
export function sixClearColumns(
  messages: Messages,
  { marksOnly, width, reasonOf }: SixClearLook,
): readonly Column<JudgedFields>[] {
  return sixClear.map(
    ({ name, fields: keys }): Column<JudgedFields> => ({
      heading: messages.say(`sheet.clear.${name}`),
      group: messages.say('sheet.clear'),
      width,
      ...(marksOnly ? { align: 'center' } : {}),
      value: ({ judged, fields }) =>
        withNote(
          clearCell(judged[name], marksOnly ? undefined : written(fields, keys)),
          reasonOf?.(judged.record, name),
        ),
    }),
  );
}

function written(fields: AnyRecord, keys: readonly string[]): string {
  const texts = keys.map((key) => fields[key] ?? null).filter((value) => value !== null);
  return texts.map((value) => writtenDay(String(value))).join(', ');
}
