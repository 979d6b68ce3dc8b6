/** A command line as a person would type it: words with spaces or signs in quotes. */
export function commandLine(argv: readonly string[]): string {
  return ['bangiao', ...argv].map(quotedWord).join(' ');
}

/** A word as it is typed: in quotes where it has spaces or signs. */
export function quotedWord(word: string): string {
  return /^[\p{L}\p{M}\p{N}._:/\\=@-]+$/u.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
