import { type Refusal, RefusedError } from './refusals.ts';

/** A file that was not taken, and why. */
export interface RefusedFile {
  readonly file: string;
  readonly refusal: Refusal;
}

/**
 * Does work about one file of several: a refusal of it is put beside the others, and the rest goes on. Returns undefined
 * then; throws what is no refusal.
 */
export async function orRefused<Value>(
  file: string,
  refused: RefusedFile[],
  work: () => Value | Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    refused.push({ file, refusal: error.refusal });
    return undefined;
  }
}
