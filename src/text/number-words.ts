const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** The steps below a tỷ, from the greatest: each counts three figures. */
const steps = [
  { unit: 1_000_000n, word: 'triệu' },
  { unit: 1_000n, word: 'nghìn' },
  { unit: 1n, word: '' },
] as const;
const billion = 1_000_000_000n;

/**
 * A whole number in words, as it is read aloud in the schools of Hà Nội: `mốt`, `tư` and `lăm` after mươi, `lăm` after
 * mười, `linh` for a missing ten, `không trăm` for a missing hundred below something greater, steps of nothing left out,
 * `tỷ` counted on and on (`nghìn tỷ`, `tỷ tỷ`). Two numbers never share their words. Below zero begins with `âm`.
 */
export function numberInWords(value: bigint): string {
  if (value < 0n) return `âm ${numberInWords(-value)}`;
  return value === 0n ? digits[0] : spoken(value, false).join(' ');
}

/** Whole đồng in words, as a paper states them behind the figures: "Một triệu hai trăm nghìn đồng". */
export function dongInWords(amount: bigint): string {
  const words = `${numberInWords(amount)} đồng`;
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}`;
}

/** The words of a number above zero; `inner` when something greater has been said before it. */
function spoken(value: bigint, inner: boolean): readonly string[] {
  if (value < billion) return belowBillion(value, inner);
  const rest = value % billion;
  const head = [...spoken(value / billion, inner), 'tỷ'];
  return rest === 0n ? head : [...head, ...belowBillion(rest, true)];
}

function belowBillion(value: bigint, inner: boolean): readonly string[] {
  const words: string[] = [];
  for (const { unit, word } of steps) {
    const group = Number((value / unit) % 1_000n);
    if (group === 0) continue;
    words.push(...threeFigures(group, inner || words.length > 0));
    if (word !== '') words.push(word);
  }
  return words;
}

function threeFigures(group: number, inner: boolean): readonly string[] {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const head = hundreds > 0 || inner ? [digit(hundreds), 'trăm'] : [];
  return [...head, ...twoFigures(rest, head.length > 0)];
}

function twoFigures(value: number, inner: boolean): readonly string[] {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return ones === 0 ? [] : [...(inner ? ['linh'] : []), digit(ones)];
  const head = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  return ones === 0 ? head : [...head, afterTens(tens, ones)];
}

function afterTens(tens: number, ones: number): string {
  if (ones === 5) return 'lăm';
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 1 && ones === 4) return 'tư';
  return digit(ones);
}

function digit(value: number): string {
  return digits[value] ?? '';
}
