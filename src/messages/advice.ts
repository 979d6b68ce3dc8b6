/** What is wrong, and what to do about it. */
export interface Advice {
  readonly message: string;
  readonly remedy: string;
}
