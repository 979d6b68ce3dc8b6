/** The toned and marked letters of Vietnamese in the order of the tables below. */
const LETTERS =
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ'.split(
    ' ',
  );

/** TCVN 5712:1993 (ABC fonts), as these bytes look in Windows-1252. The soft hyphen is ư. */
const TCVN3_GLYPHS =
  'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00AD õ ø ö ÷ ù ú ý û ü þ'.split(
    ' ',
  );
/** The only capitals with marks of their own; toned capitals are small letters in a capitals font (`.Vn…H`). */
const TCVN3_CAPITALS: readonly (readonly [letter: string, glyph: string])[] = [
  ['Ă', '¡'],
  ['Â', '¢'],
  ['Ê', '£'],
  ['Ô', '¤'],
  ['Ơ', '¥'],
  ['Ư', '¦'],
  ['Đ', '§'],
];

/** VNI for Windows: the vowel, then a glyph for its tone and mark; i, y with a dot, đ, ơ and ư have glyphs of their own. */
const VNI_GLYPHS =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î'.split(
    ' ',
  );

function pairs(glyphs: readonly string[]): readonly (readonly [letter: string, glyph: string])[] {
  return LETTERS.map((letter, index) => [letter, glyphs[index] ?? letter]);
}

function reverse(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...table].map(([letter, glyph]) => [glyph, letter]));
}

/** Unicode letter → TCVN3 glyph. */
export const tcvn3ByLetter: ReadonlyMap<string, string> = new Map([
  ...pairs(TCVN3_GLYPHS),
  ...TCVN3_CAPITALS,
]);
/** TCVN3 glyph → Unicode letter; some writers turn the micro sign into the Greek mu. */
export const letterByTcvn3: ReadonlyMap<string, string> = new Map([
  ...reverse(tcvn3ByLetter),
  ['\u03BC', 'à'],
]);

/** Unicode letter → VNI glyphs, small and capital. */
export const vniByLetter: ReadonlyMap<string, string> = new Map(
  pairs(VNI_GLYPHS).flatMap(([letter, glyphs]) => [
    [letter, glyphs],
    [letter.toUpperCase(), glyphs.toUpperCase()],
  ]),
);
/** VNI glyphs → Unicode letter; also a capital vowel with a small tone glyph, as some typed. */
export const letterByVni: ReadonlyMap<string, string> = new Map([
  ...pairs(VNI_GLYPHS).map(([letter, glyphs]): [string, string] => [
    glyphs.charAt(0).toUpperCase() + glyphs.slice(1),
    letter.toUpperCase(),
  ]),
  ...reverse(vniByLetter),
]);
