/** A land certificate by its name, words of its own up to its number (no other paper's), and that. */
const certificate = new RegExp(
  [
    '(?:giấy chứng nhận|gcn)',
    String.raw`(?:(?!quyết định|hợp đồng|biên bản|tờ trình|văn bản|công văn)[^;:.\d]){0,80}?`,
    String.raw`(?:\s*số(?: phát hành| sê-ri| seri)?\s*[:.]?\s*|\s*:\s*(?:số\s*)?)`,
    String.raw`(\p{Lu}{1,3}\s?\d{4,}|\d{3,}(?:\s?\/\s?[\p{L}\d-]+)*)`,
  ].join(''),
  'giu',
);

/**
 * The numbers of the land certificates that the papers of a form name, each once; undefined where they name none. A
 * paper without a number is none: the form itself prints which papers there may be.
 */
export function landCertificates(papers: string): string | undefined {
  const numbers = [...papers.matchAll(certificate)].map(([, number = '']) =>
    number.replace(/\s+/g, ' ').trim(),
  );
  return numbers.length === 0 ? undefined : [...new Set(numbers)].join('; ');
}
