import type { Messages } from '../../messages/messages.ts';
import type { SheetSpec, TextLine } from '../../workbook/write/spec.ts';

/** The head of a paper (NĐ 30/2020): who issues it on the left, the nation's name and motto on the right. */
export function letterhead(issuers: readonly string[]): NonNullable<SheetSpec['letterhead']> {
  const last = issuers.length - 1;
  return {
    left: issuers.map(
      (issuer, index): TextLine => ({
        text: issuer.toLocaleUpperCase('vi'),
        style: index === last ? 'bold' : 'plain',
      }),
    ),
    right: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: 'bold' },
      { text: 'Độc lập - Tự do - Hạnh phúc', style: 'motto' },
    ],
  };
}

/** The line by which a sheet is called. */
export function titleLine(title: string): TextLine {
  return { text: title.toLocaleUpperCase('vi'), style: 'title' };
}

/** The title of a sheet, and a line of what it is about. */
export function titleWithAbout(title: string, about: string): readonly TextLine[] {
  return [titleLine(title), { text: about, style: 'subtitle' }];
}

/** The title of a sheet, a line of what it is about, and the state it shows. */
export function titles(messages: Messages, title: string, about: string, state: string): readonly TextLine[] {
  return [...titleWithAbout(title, about), { text: messages.say('sheet.state', { state }), style: 'italic' }];
}

/** A heading over a block of an overview. */
export function blockTitle(text: string): { readonly kind: 'text'; readonly lines: readonly TextLine[] } {
  return { kind: 'text', lines: [{ text, style: 'bold' }] };
}

/** Sentences, one a line. */
export function sentences(texts: readonly string[]): {
  readonly kind: 'text';
  readonly lines: readonly TextLine[];
} {
  return { kind: 'text', lines: texts.map((text): TextLine => ({ text, style: 'left' })) };
}

/** A heading with its sentences below. */
export function section(
  title: string,
  texts: readonly string[],
): { readonly kind: 'text'; readonly lines: readonly TextLine[] } {
  return { kind: 'text', lines: [...blockTitle(title).lines, ...sentences(texts).lines] };
}

/** What to do next, numbered, most pressing first; or that nothing is left to do. */
export function nextSection(
  messages: Messages,
  steps: readonly string[],
): { readonly kind: 'text'; readonly lines: readonly TextLine[] } {
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`);
  return section(
    messages.say('sheet.next'),
    numbered.length === 0 ? [messages.say('sheet.next.nothing')] : numbered,
  );
}
