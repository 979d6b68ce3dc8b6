import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/export/report/markup.ts';

/** What a browser shows of escaped text. */
function shown(escaped: string): string {
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('a piece of a page', () => {
  it('shows any text as it is and lets none become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const [, attribute = '', content = ''] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(markup) ?? [];
        expect([shown(attribute), shown(content)]).toEqual([text, text]);
      }),
    );
  });

  it('puts the mark for a broken character where a character cannot stand in a page', () => {
    expect(html`${'a\u0000b\u0008c\ud800d\te\n'}`.markup).toBe('a\ufffdb\ufffdc\ufffdd\te\n');
  });

  it('takes pieces, lists of pieces and nothing as they are', () => {
    const items = ['<1>', 2].map((each) => html`<li>${each}</li>`);
    expect(html`<ul>${items}${null}</ul>`.markup).toBe('<ul><li>&lt;1&gt;</li><li>2</li></ul>');
  });
});
