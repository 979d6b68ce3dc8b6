/** Ends names on Windows, or means something else there. */
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu;

/** A file name from parts, legal on Windows, macOS and Linux: `00070 - phường Hoàn Kiếm.xlsx`. */
export function workbookName(...parts: readonly string[]): string {
  return fileName('xlsx', parts);
}

/** The name of a document from parts, by the same rules. */
export function documentName(...parts: readonly string[]): string {
  return fileName('docx', parts);
}

function fileName(extension: string, parts: readonly string[]): string {
  const name = parts.join(' - ').normalize('NFC').replace(forbidden, '-').replace(/\s+/g, ' ');
  return `${name.replace(/[. ]+$/, '')}.${extension}`;
}
