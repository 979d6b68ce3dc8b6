/** A cell holds 32,767 characters; this many ranges of two long numbers stay far below. */
const rangesPerCell = 500;

/** Numbers as ranges in as few cells as hold them: `3-9 12 40-41`. */
export function writeRanges(numbers: readonly number[]): readonly string[] {
  const ranges: [from: number, to: number][] = [];
  for (const number of [...new Set(numbers)].sort((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const texts = ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  const cells = Math.ceil(texts.length / rangesPerCell);
  return Array.from(
    { length: cells },
    (_, index) =>
      // A first letter keeps a lone number a text.
      `#${texts.slice(index * rangesPerCell, (index + 1) * rangesPerCell).join(' ')}`,
  );
}

/** More numbers than the rows of a sheet are no receipt, and would only fill the memory. */
const mostNumbers = 1_048_576;

/** Reads the cells of `writeRanges` back; undefined when they are none. */
export function readRanges(cells: readonly string[]): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const text of cells.flatMap((cell) => cell.replace(/^#/, '').split(' '))) {
    const [, first, last = first] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(text) ?? [];
    const from = Number(first);
    const to = Number(last);
    if (!(to >= from) || numbers.length + to - from >= mostNumbers) return undefined;
    for (let number = from; number <= to; number += 1) numbers.push(number);
  }
  return numbers;
}
