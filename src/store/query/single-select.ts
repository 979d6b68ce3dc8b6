/** Texts, quoted names and comments: whatever stands in them is no word of the question. */
const passedOver = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** Whether a text is one question (SELECT, or WITH before it) and nothing else. It may still not be valid. */
export function isSingleSelect(sql: string): boolean {
  const words = sql.replace(passedOver, ' ').trim().replace(/;\s*$/, '');
  const writes = /\)\s*(insert|update|delete|replace\s+into)\b/i.test(words);
  return /^(select|with|values)\b/i.test(words) && !writes && !words.includes(';');
}
