import { expect, it, vi } from 'vitest';
import { documentText, Output } from '../../src/cli/output/output.ts';

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
