/** A piece of a page in which every text is escaped already. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a piece of a page: texts and numbers are escaped, pieces stand as they are, nothing is nothing. */
export type Content = string | number | Markup | null | readonly (Markup | string)[];

/**
 * Puts a piece of a page together. The words between the values are the program's own; every value that is not
 * itself a piece is escaped, in text and in quoted attributes alike, so that no cell of any workbook becomes markup.
 */
export function html(words: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = words.map((word, index) => (index === 0 ? word : `${rendered(values[index - 1])}${word}`));
  return { markup: parts.join('') };
}

/** Text that the program wrote itself and that must not be escaped: its style sheet and its script. */
export function ownText(text: string): Markup {
  return { markup: text };
}

function rendered(value: Content | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return 'markup' in value ? value.markup : value.map(rendered).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in a page; what no page can hold becomes the mark for a broken character. */
function escapeText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
