import type { AnyRecord } from '../../inventory/inventory.ts';
import type { StatutoryClocks } from '../../settings/statutory-clocks.ts';
import { addDays, addMonths } from '../../text/calendar.ts';

/** Whether premises are handled; what is not said, or said in two ways, is neither. */
export const handlingStates = ['done', 'open', 'unstated'] as const;
export type HandlingState = (typeof handlingStates)[number];

/** Reads the state of handling from its state and its day of completion. A day yet to come proves nothing. */
export function handlingState(
  { handling_status: status, handling_done: done }: AnyRecord,
  today: string,
): HandlingState {
  const isPast = typeof done === 'string' && done <= today.slice(0, done.length);
  if (typeof done === 'string' && !isPast) return 'unstated';
  if (status === 'đã xử lý' || (isPast && (status ?? null) === null)) return 'done';
  return (status ?? null) === null || isPast ? 'unstated' : 'open';
}

/** From which day the law's clock is counted; a planned start only says when it would be due. */
export type ClockBase = 'dossier' | 'start' | 'none';

/** The law's days for one act as dates (`YYYY-MM-DD`); undefined where they cannot be told. */
export interface DueDates {
  readonly article: string | undefined;
  readonly base: ClockBase;
  readonly baseDay: string | undefined;
  readonly decideBy: string | undefined;
  readonly decidedOn: string | undefined;
  /** By when it is to be handed over, or how long the decision holds. */
  readonly endBy: string | undefined;
  readonly endIs: 'hand-over' | 'validity' | undefined;
  readonly late: 'decision' | 'end' | undefined;
}

/** The due dates of premises by the form of handling (NĐ 186/2025); late is said only of days that are certain. */
export function dueDates(fields: AnyRecord, clocks: StatutoryClocks, today: string): DueDates {
  const clock = clocks.acts.find(({ act }) => act === fields.handling);
  const dossier = wholeDay(fields.handling_dossier);
  const baseDay = dossier ?? wholeDay(fields.clear_start);
  const base = dossier !== undefined ? 'dossier' : baseDay !== undefined ? 'start' : 'none';
  const decidedOn = wholeDay(fields.handling_decided);
  const decideBy = clock && baseDay && addDays(baseDay, clock.decide_days);
  const from = decidedOn ?? decideBy;
  const endBy = clock && from && endOf(clock, from);
  const endIs = clock && (clock.hand_over_days === undefined ? 'validity' : 'hand-over');
  const isDone = handlingState(fields, today) === 'done';
  const isLate = (day: string | undefined) => !isDone && day !== undefined && day < today;
  const late =
    base === 'dossier' && decidedOn === undefined && isLate(decideBy)
      ? 'decision'
      : decidedOn !== undefined && isLate(endBy)
        ? 'end'
        : undefined;
  return { article: clock?.article, base, baseDay, decideBy, decidedOn, endBy, endIs, late };
}

function endOf(clock: StatutoryClocks['acts'][number], from: string): string | undefined {
  if (clock.hand_over_days !== undefined) return addDays(from, clock.hand_over_days);
  return clock.valid_months === undefined ? undefined : addMonths(from, clock.valid_months);
}

/** A month or a year alone starts no clock. */
function wholeDay(value: string | number | null | undefined): string | undefined {
  return typeof value === 'string' && value.length === 'YYYY-MM-DD'.length ? value : undefined;
}
