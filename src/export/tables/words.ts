import type { Severity } from '../../findings/finding.ts';
import { type AmountKind, amountDigits } from '../../inventory/quantities.ts';
import type { Messages } from '../../messages/messages.ts';
import type { AssignmentMethod } from '../../store/mapping/assignments.ts';
import type { PendingReason } from '../../store/mapping/pending.ts';
import { hanoiClock } from '../../text/hanoi-time.ts';
import type { CellInput, StyledInput } from '../../workbook/write/spec.ts';
import { writtenDay } from '../../written-day.ts';

/** How a receiver was found, in a few words for a column. */
export function methodWords(messages: Messages, method: AssignmentMethod): string {
  return messages.say(`sheet.method.${method}`);
}

/** Why a record has no receiver yet. */
export function reasonWords(messages: Messages, reason: PendingReason): string {
  return messages.say(`sheet.reason.${reason}`);
}

/** How much a finding matters, with its colour. */
export function severityCell(messages: Messages, severity: Severity): StyledInput {
  const value = messages.say(`sheet.severity.${severity}`);
  const tones = { error: 'bad', warning: 'warn', info: 'muted' } as const;
  return { kind: 'styled', value, tone: tones[severity] };
}

/** How much a finding matters, or that somebody lets it stand. */
export function standingCell(
  messages: Messages,
  { severity, waiver }: { readonly severity: Severity; readonly waiver: number | null },
): StyledInput {
  if (waiver === null) return severityCell(messages, severity);
  return {
    kind: 'styled',
    value: messages.say('sheet.severity.waived', { id: `W${waiver}` }),
    tone: 'muted',
  };
}

/** ✓ or ✗, with its colour. */
export function agreementCell(agrees: boolean): StyledInput {
  return agrees ? { kind: 'styled', value: '✓', tone: 'good' } : { kind: 'styled', value: '✗', tone: 'bad' };
}

const clearLooks = {
  clear: { mark: '✓', tone: 'good' },
  vague: { mark: '~', tone: 'warn' },
  missing: { mark: '✗', tone: 'bad' },
} as const;

/** One of the six: ✓ clear, ~ vague, ✗ missing, and what is written. */
export function clearCell(judgement: string, text: string | undefined): CellInput {
  const look = Object.hasOwn(clearLooks, judgement)
    ? clearLooks[judgement as keyof typeof clearLooks]
    : undefined;
  if (!look) return judgement;
  return { kind: 'styled', value: text ? `${look.mark} ${text}` : look.mark, tone: look.tone };
}

/** A styled cell with a comment, if there is one. */
export function withNote(cell: CellInput, note: string | undefined): CellInput {
  if (note === undefined || typeof cell !== 'object' || cell?.kind !== 'styled') return cell;
  return { ...cell, note };
}

/** An amount for people, without its unit: `1.276,20` m², `12,5` of some unit. */
export function amountWords(messages: Messages, kind: AmountKind, amount: bigint): string {
  const [, sign = '', whole = '', fraction] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(amountDigits(kind, amount)) ?? [];
  const point = messages.language === 'vi' ? ',' : '.';
  return `${sign}${messages.count(BigInt(whole))}${fraction === undefined ? '' : `${point}${fraction}`}`;
}

/** An amount as a cell, in the look of its kind. */
export function amountCell(kind: AmountKind, amount: bigint): CellInput {
  switch (kind) {
    case 'rows':
    case 'whole':
      return { kind: 'money', value: amount };
    case 'm²':
      return { kind: 'area', value: amount };
    case 'thousandths':
      return { kind: 'quantity', value: amount };
  }
}

/** An ISO instant as the clock in Hà Nội shows it: "15:00 ngày 25/06/2025"; a dash for none. */
export function instantWords(messages: Messages, instant: string): string {
  const clock = hanoiClock(instant);
  if (!clock) return '–';
  const date = writtenDay(clock.day);
  return messages.say('sheet.instant', { time: clock.time.slice(0, 'HH:MM'.length), date });
}
