/**
 * What a submission is for: to be handed over, or a list of the general inventory (tổng kiểm kê, QĐ 213/QĐ-TTg) that
 * what is handed over is compared with. Only the first counts in mapping, ledger, checks and exports.
 */
export type Purpose = 'handover' | 'baseline';

/** Where a submission stands among the versions of its purpose. */
export const standings = {
  handover: { counting: 'current', superseded: 'superseded', undone: 'undone' },
  baseline: { counting: 'baseline', superseded: 'baseline-superseded', undone: 'baseline-undone' },
} as const satisfies Readonly<
  Record<Purpose, Readonly<Record<'counting' | 'superseded' | 'undone', string>>>
>;

type Standings = typeof standings;
export type SubmissionState = Standings[Purpose][keyof Standings[Purpose]];

const baselineStates: ReadonlySet<SubmissionState> = new Set(Object.values(standings.baseline));

/** What a submission in this state is for. */
export function purposeOf(state: SubmissionState): Purpose {
  return baselineStates.has(state) ? 'baseline' : 'handover';
}

/** Whether a submission in this state is the version that counts. */
export function counts(state: SubmissionState): boolean {
  return state === standings[purposeOf(state)].counting;
}
