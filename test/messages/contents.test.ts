import { expect, it } from 'vitest';
import { contentByEnding, type FileContent, fileContents } from '../../src/findings/file-contents.ts';
import { messagesIn } from '../../src/messages/in-language.ts';

it.each([
  ['ho-so.ZIP', 'archive'],
  ['01 Q. Ba Đình/thư gửi.msg', 'mail'],
  ['quét.pdf', 'pdf'],
  ['công văn.docx', 'document'],
  ['ghi-chu.txt', undefined],
])('a file in a folder is known by its ending: %s', (file, content) =>
  expect(contentByEnding(file)).toBe(content),
);

/** What the reader calls contents that it does not call by the word for all of their kind. */
const namesOf: Readonly<Partial<Record<FileContent, string>>> = {
  page: 'mhtml',
  document: 'docx',
  slides: 'pptx',
  flat: 'fods',
};

it.each(['vi', 'en'] as const)(
  'what is no workbook is called by its name, with what to do about it: %s',
  (language) => {
    const messages = messagesIn(language);
    const remedyOf = (looksLike: string) =>
      messages.refusal('FILE-NOT-A-WORKBOOK', { file: 'x', looksLike }).remedy;
    for (const content of fileContents) {
      const { name, remedy } = messages.content(content);
      const advice = messages.refusal('FILE-NOT-A-WORKBOOK', {
        file: 'x',
        looksLike: namesOf[content] ?? content,
      });
      expect(advice.remedy).toBe(remedy);
      expect(advice.message).toContain(name);
    }
    expect(remedyOf('archive')).not.toBe(remedyOf('unknown'));
  },
);
