import { RefusedError } from '../../findings/refusals.ts';

/** What a number on the command line stands for; the refusal says by it what to write. */
type NumberOf = 'submission-number' | 'undo-number' | 'decision-number' | 'record-number';

/** The number a person writes: whole digits only. Refuses any other text, saying what is expected. */
export function givenNumber(text: string | undefined, reason: NumberOf): number {
  const written = text?.trim() ?? '';
  if (!/^\d{1,15}$/.test(written)) throw new RefusedError('NUMBER-UNREADABLE', { text: written, reason });
  return Number(written);
}

/** The number of a return of readiness, where a person writes one (`V3`); undefined for anything else. */
export function givenReturn(text: string | undefined): number | undefined {
  const [, number] = /^V(\d{1,15})$/i.exec(text?.trim() ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
