/**
 * What a submission is for: to be handed over, or a list of the general inventory (tổng kiểm kê, QĐ 213/QĐ-TTg) that
 * what is handed over is compared with. Only the first counts in mapping, ledger, checks and exports.
 */
export type Purpose = 'handover' | 'baseline';

/** Where a submission stands among the versions of its purpose. */
export type Standing = 'counting' | 'superseded' | 'undone' | 'contested';

/** The states of a purpose; two versions that no workspace has put in an order are contested, and neither counts. */
export const standings = {
  handover: { counting: 'current', superseded: 'superseded', undone: 'undone', contested: 'contested' },
  baseline: {
    counting: 'baseline',
    superseded: 'baseline-superseded',
    undone: 'baseline-undone',
    contested: 'baseline-contested',
  },
} as const satisfies Readonly<Record<Purpose, Readonly<Record<Standing, string>>>>;

type Standings = typeof standings;
export type SubmissionState = Standings[Purpose][keyof Standings[Purpose]];

/** Every state, whatever the purpose. */
export const submissionStates: readonly SubmissionState[] = [
  ...Object.values(standings.handover),
  ...Object.values(standings.baseline),
];

const baselineStates: ReadonlySet<SubmissionState> = new Set(Object.values(standings.baseline));

/** What a submission in this state is for. */
export function purposeOf(state: SubmissionState): Purpose {
  return baselineStates.has(state) ? 'baseline' : 'handover';
}

/** Whether a submission in this state is the version that counts. */
export function counts(state: SubmissionState): boolean {
  return state === standings[purposeOf(state)].counting;
}

/** Whether a submission in this state was taken back. */
export function isUndone(state: SubmissionState): boolean {
  return state === standings[purposeOf(state)].undone;
}

/** Whether a submission in this state stands against another version. */
export function isContested(state: SubmissionState): boolean {
  return state === standings[purposeOf(state)].contested;
}
