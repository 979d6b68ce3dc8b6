/** Alternatives in braces: "{Họ và tên|Họ tên}". An empty one leaves the words out. */
const alternatives = /\{([^{}]*)\}/;

/**
 * Every name that a pattern stands for: "{Số|Mã} hồ sơ" is "Số hồ sơ" and "Mã hồ sơ". Braces do not stand in one another;
 * a pattern without any is one name.
 */
export function spellOut(pattern: string): readonly string[] {
  const found = alternatives.exec(pattern);
  if (!found) return [pattern.replace(/ +/g, ' ').trim()];
  const before = pattern.slice(0, found.index);
  const behind = pattern.slice(found.index + found[0].length);
  return (found[1] ?? '').split('|').flatMap((each) => spellOut(`${before}${each}${behind}`));
}
