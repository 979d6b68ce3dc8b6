const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** The codes of windows-1258 by their letters. */
const codes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, code) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(code)),
    code,
  ]),
);

/** A text in windows-1258, which writes a tone behind its letter where it has no letter with both. */
export function windows1258(text: string): Buffer {
  return Buffer.from([...text.normalize('NFC')].flatMap(bytesOf));
}

function bytesOf(letter: string): readonly number[] {
  const direct = codes.get(letter);
  if (direct !== undefined) return [direct];
  const decomposed = letter.normalize('NFD');
  const tone = tones.exec(decomposed)?.[0] ?? '';
  return [decomposed.replace(tone, '').normalize('NFC'), tone].map(codeOf);
}

function codeOf(letter: string): number {
  const code = codes.get(letter);
  if (code === undefined) throw new RangeError(`windows-1258 has no ${letter}`);
  return code;
}
