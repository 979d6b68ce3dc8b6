/** What a command tells the shell. */
export const exitCodes = {
  /** Done, and nothing to look at. */
  clean: 0,
  /** Done, with findings at or above the threshold. */
  findings: 1,
  /** The job could not be done. */
  refused: 2,
  /** Cancelled by the person. */
  cancelled: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
