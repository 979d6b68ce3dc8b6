import { staffTexts } from './table.ts';

/** The staff table as fields between delimiters, quoted where they must be. */
export function staffAsText(delimiter: string, encode = (field: string) => field): string {
  const quoted = (field: string): string => {
    const text = encode(field);
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return staffTexts.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');
}

/** The staff table as the page that reporting programs send under the name of an .xls. */
export function staffAsPage(): string {
  const rows = staffTexts.map(
    (row) => `<tr>${row.map((field) => `<td>${escaped(field)}</td>`).join('')}</tr>`,
  );
  return `<html><head><meta charset="utf-8"></head><body><table border="1">${rows.join('\n')}</table></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
