/** A text in which nothing is taken for a mark of Markdown. */
export function plain(text: string): string {
  return text.replace(/[\\`*_<>|[\]#~]/g, '\\$&');
}

/** A code, a command or a key, as it is typed. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A table; the cells are Markdown already. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The blocks of a page with a blank line between them, and the last line closed. */
export function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** Lines as they are typed or printed. */
export function fenced(lines: string): string {
  return `\`\`\`text\n${lines}\n\`\`\``;
}
