import { foldText } from '../text/fold.ts';

/**
 * Tells whether a stated position is one of those named: word for word, or, where the name ends in "…", by its
 * beginning ("Phó Bí thư Đảng uỷ…"). Capitals, spaces and tone placement do not matter.
 */
export function positionMatcher(names: readonly string[]): (position: string | null) => boolean {
  const begins = names.filter((name) => name.endsWith('…')).map((name) => foldText(name.slice(0, -1)));
  const whole = new Set(names.filter((name) => !name.endsWith('…')).map(foldText));
  return (position) => {
    if (position === null) return false;
    const folded = foldText(position);
    return whole.has(folded) || begins.some((beginning) => folded.startsWith(beginning));
  };
}
