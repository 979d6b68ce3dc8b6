/** What is wrong, and what to do about it. */
export interface Advice {
  readonly message: string;
  readonly remedy: string;
}

/** Advice with what a person asks who wants to know more: why it happens, a case, and where the rule comes from. */
export interface Explanation extends Advice {
  readonly cause: string;
  readonly example: string;
  readonly source: string;
}
