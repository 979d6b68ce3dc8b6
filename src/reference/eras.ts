/** A text about two eras, parted: what it says of the former one, and what of the one from 01/07/2025. */
export interface EraTexts {
  readonly former: string;
  /** Empty where the text says nothing of a second era. */
  readonly now: string;
}

const NOW =
  /(?:(?:hiện )?nay (?:là|thuộc|sáp nhập vào|đổi (?:tên )?thành)|hiện (?:là|thuộc)|nay la|nay thuoc|sáp nhập vào|đổi (?:tên )?thành|→|⇒|=>|->)\s*:?\s*/iu;
/** Most texts hold none of these, and need no second look. */
const HINT = /nay|hiện|nhập|đổi|[→⇒>]|là|la|cũ/iu;
const BEFORE =
  /(?:trước (?:đây|kia) (?:là|thuộc)|trước (?:là|thuộc)|truoc day la|nguyên là|tên cũ(?: là)?|cũ là|(?<=[(,;] ?)cũ:)\s*:?\s*/iu;

/**
 * Parts "phường Hàng Bông (nay là phường Cửa Nam)" and "phường Cửa Nam (trước đây là phường Hàng Bông)": a name
 * often belongs to both eras, and only such words tell which is meant.
 */
export function splitEras(text: string): EraTexts {
  const composed = text.normalize('NFC');
  if (!HINT.test(composed)) return { former: text, now: '' };
  const now = NOW.exec(composed);
  if (now) return { former: composed.slice(0, now.index), now: composed.slice(now.index + now[0].length) };
  const before = BEFORE.exec(composed);
  if (!before) return { former: text, now: '' };
  return { former: composed.slice(before.index + before[0].length), now: composed.slice(0, before.index) };
}
