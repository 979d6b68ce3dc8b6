/** A piece of a page: a tag, or the text up to the next. */
export type HtmlToken =
  | { readonly type: 'start' | 'end'; readonly name: string; readonly attributes: string }
  | { readonly type: 'text'; readonly text: string };

/** A tag with its attributes; `>` inside quotes does not end it. */
const TAG = /<(\/?)([a-z][a-z0-9:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/iy;
/** Elements whose content is no text of the page. */
const UNSEEN = /^(script|style|head|title|xml)$/i;

/** Cuts a page into tags and texts; comments, declarations, scripts and styles are left out. Linear in its length. */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  for (let at = 0; at < page.length; ) {
    const open = page.indexOf('<', at);
    if (open !== at) {
      const end = open < 0 ? page.length : open;
      yield { type: 'text', text: page.slice(at, end) };
      at = end;
      continue;
    }
    TAG.lastIndex = at;
    const [tag, slash, name = '', attributes = ''] = TAG.exec(page) ?? [];
    if (tag === undefined) {
      at = endOfMarkup(page, at);
      continue;
    }
    at = TAG.lastIndex;
    if (slash === '' && UNSEEN.test(name)) at = endOfElement(page, name, at);
    else yield { type: slash === '' ? 'start' : 'end', name: name.toLowerCase(), attributes };
  }
}

/** The value of one attribute, quoted or not. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** Behind a comment, a declaration, or a `<` that is none of them. */
function endOfMarkup(page: string, at: number): number {
  const closing = page.startsWith('<!--', at) ? '-->' : '>';
  const end = page.indexOf(closing, at);
  return end < 0 ? page.length : end + closing.length;
}

function endOfElement(page: string, name: string, at: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = at;
  return end.exec(page) === null ? page.length : end.lastIndex;
}
