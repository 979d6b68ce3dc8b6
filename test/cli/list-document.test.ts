import { expect, it, vi } from 'vitest';
import { documentText, Output, printedJson } from '../../src/cli/output/output.ts';

it.each([[[]], [[1]], [[{ name: 'a\nb', list: [], of: { sheet: '1' } }, { name: 'ố' }, 'x']]])(
  'a list printed as it comes is the document that is printed at once: %j',
  (items) => {
    const printed: string[] = [];
    const spy = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => printed.push(String(text)) > 0);
    new Output({ json: true, quiet: false, colour: false }).listDocument(
      { day: '2025-07-01' },
      'overdue',
      items,
    );
    spy.mockRestore();
    expect(printed.join('')).toBe(documentText({ day: '2025-07-01', overdue: items }));
  },
);

it('JSON is ASCII on Windows where no terminal shows it, of the same values: PowerShell would misread it', () => {
  const text = documentText({ name: 'phường Hoàn Kiếm 😀', sum: 1 });
  const printed = printedJson(text, false, 'win32');
  expect(printed).toMatch(/^[\0-\x7f]+$/);
  expect(JSON.parse(printed)).toEqual(JSON.parse(text));
  expect(printedJson(text, true, 'win32')).toBe(text);
  expect(printedJson(text, false, 'linux')).toBe(text);
});
