/** What is wrong, and what to do about it. */
export interface Advice {
  readonly message: string;
  readonly remedy: string;
}

/** What a person asks who wants to know more: why it happens, a case, and where the rule comes from. */
export interface Background {
  readonly cause: string;
  readonly example: string;
  readonly source: string;
}

/** Advice with its background. */
export interface Explanation extends Advice, Background {}

/** What a file that is no workbook is called, and how to come by a workbook. */
export interface ContentWords {
  readonly name: string;
  readonly remedy: string;
}
