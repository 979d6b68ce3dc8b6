import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dongInWords, numberInWords, numberOfWords } from '../../src/text/number-words.ts';

const traps: readonly (readonly [bigint, string])[] = [
  [0n, 'không'],
  [1n, 'một'],
  [4n, 'bốn'],
  [5n, 'năm'],
  [10n, 'mười'],
  [11n, 'mười một'],
  [14n, 'mười bốn'],
  [15n, 'mười lăm'],
  [20n, 'hai mươi'],
  [21n, 'hai mươi mốt'],
  [24n, 'hai mươi tư'],
  [25n, 'hai mươi lăm'],
  [55n, 'năm mươi lăm'],
  [91n, 'chín mươi mốt'],
  [100n, 'một trăm'],
  [101n, 'một trăm linh một'],
  [104n, 'một trăm linh bốn'],
  [105n, 'một trăm linh năm'],
  [110n, 'một trăm mười'],
  [111n, 'một trăm mười một'],
  [115n, 'một trăm mười lăm'],
  [121n, 'một trăm hai mươi mốt'],
  [1_000n, 'một nghìn'],
  [1_001n, 'một nghìn không trăm linh một'],
  [1_010n, 'một nghìn không trăm mười'],
  [1_015n, 'một nghìn không trăm mười lăm'],
  [21_021n, 'hai mươi mốt nghìn không trăm hai mươi mốt'],
  [1_000_000n, 'một triệu'],
  [1_000_005n, 'một triệu không trăm linh năm'],
  [1_005_000n, 'một triệu không trăm linh năm nghìn'],
  [1_000_000_000n, 'một tỷ'],
  [1_000_000_001n, 'một tỷ không trăm linh một'],
  [1_000_005_000n, 'một tỷ không trăm linh năm nghìn'],
  [12_345_678_905n, 'mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh năm'],
  [1_000_000_000_000n, 'một nghìn tỷ'],
  [1_000_500_000_000n, 'một nghìn tỷ năm trăm triệu'],
  [1_000_000_000_000_000n, 'một triệu tỷ'],
  [1_000_000_000_000_000_000n, 'một tỷ tỷ'],
  [5_000_000_003_000_000_000n, 'năm tỷ không trăm linh ba tỷ'],
  [-15n, 'âm mười lăm'],
];

/** Reads words back by another way than they are made: word by word, from the left. */
function numberFromWords(text: string): bigint {
  const values: Readonly<Record<string, bigint>> = {
    không: 0n,
    một: 1n,
    mốt: 1n,
    hai: 2n,
    ba: 3n,
    bốn: 4n,
    tư: 4n,
    năm: 5n,
    lăm: 5n,
    sáu: 6n,
    bảy: 7n,
    tám: 8n,
    chín: 9n,
  };
  let billions = 0n;
  let below = 0n;
  let group = 0n;
  let figure = 0n;
  const closeGroup = (unit: bigint) => {
    below += (group + figure) * unit;
    group = 0n;
    figure = 0n;
  };
  for (const word of text.split(' ')) {
    if (word === 'trăm') {
      group += figure * 100n;
      figure = 0n;
    } else if (word === 'mươi') {
      group += figure * 10n;
      figure = 0n;
    } else if (word === 'mười') group += 10n;
    else if (word === 'nghìn') closeGroup(1_000n);
    else if (word === 'triệu') closeGroup(1_000_000n);
    else if (word === 'tỷ') {
      closeGroup(1n);
      billions = (billions + below) * 1_000_000_000n;
      below = 0n;
    } else if (word !== 'linh') figure = values[word] ?? -1n;
  }
  closeGroup(1n);
  return billions + below;
}

const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 20n }),
  fc.bigInt({ min: 0n, max: 2_000_000n }),
  fc
    .tuple(fc.bigInt({ min: 1n, max: 999n }), fc.nat({ max: 17 }))
    .map(([head, zeros]) => head * 10n ** BigInt(zeros)),
);

describe('a number in words', () => {
  it.each(traps)('%s is %s', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('says the number, whatever it is, and no two numbers alike', () => {
    fc.assert(fc.property(amounts, (value) => numberFromWords(numberInWords(value)) === value));
  });

  it('never says what nobody says', () => {
    const wrong =
      /mười mốt|mười lắm|linh mười|mươi (một|năm|bốn)( |$)|linh không|^không trăm|^linh| {2}|trăm không/;
    fc.assert(fc.property(amounts, (value) => !wrong.test(numberInWords(value))));
  });

  it('begins a sum of money with a capital and ends it with its unit', () => {
    expect(dongInWords(1_250_000n)).toBe('Một triệu hai trăm năm mươi nghìn đồng');
    expect(dongInWords(0n)).toBe('Không đồng');
  });
});

describe('a number that words say', () => {
  it('is the one that is spoken so', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 21n }), (value) => {
        expect(numberOfWords(numberInWords(value))).toBe(value);
        expect(numberOfWords(dongInWords(value).replace(/ đồng$/, ''))).toBe(value);
      }),
    );
  });

  it.each([
    ['Ba triệu lẻ sáu', 3_000_006n],
    ['ba triệu không trăm lẻ sáu', 3_000_006n],
    ['Ba triệu, hai trăm ngàn', 3_200_000n],
    ['Hai mươi bốn tỉ', 24_000_000_000n],
    ['ba muoi lam nghin', 35_000n],
    ['bẩy mươi mốt', 71n],
  ])('is said in other ways as well: %s', (words, value) => {
    expect(numberOfWords(words)).toBe(value);
  });

  it.each(['', 'một hai', 'hai trăm một trăm', 'ba nghìn hai triệu', 'vài triệu', '3 triệu', 'tỷ'])(
    'is none that nobody says so: “%s”',
    (words) => {
      expect(numberOfWords(words)).toBeUndefined();
    },
  );
});
