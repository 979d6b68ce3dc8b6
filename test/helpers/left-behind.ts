const leftBehind: (() => unknown)[] = [];

/** Has something done away with after the test. */
export function afterThisTest(tidy: () => unknown): void {
  leftBehind.push(tidy);
}

/** Does away with what the test left behind, the last first: what lies in a folder goes before the folder. */
export async function tidyUp(): Promise<void> {
  for (const tidy of leftBehind.splice(0).toReversed()) await tidy();
}
