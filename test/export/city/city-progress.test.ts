import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cityProgress } from '../../../src/export/city/city-progress.ts';
import { createExportContext } from '../../../src/export/export-context.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import { readiness } from '../../../src/inventory/readiness.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import { targetsFileSchema } from '../../../src/settings/settings.ts';
import targetsFile from '../../../templates/city/targets.json' with { type: 'json' };
import { writeWorkbook } from '../../helpers/workbook.ts';
import { importOptions, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';

const headings = Object.entries(readiness.fields);

/** What a commune states: everything done, and ten situations of each group tried, but for what is given. */
function statement(commune: string, otherwise: Readonly<Record<string, string | number>> = {}) {
  return headings.map(([key, { kind }]) => {
    if (key === 'commune') return commune;
    return otherwise[key] ?? (kind === 'choice' ? 'có' : 10);
  });
}

test('training and the trial run are as far as communes have trained, and have tried all ten groups', async () => {
  const store = await temporaryStore();
  const rows = [
    ['ĐIỀU KIỆN VẬN HÀNH'],
    [],
    headings.map(([, { heading }]) => heading),
    statement('phường Hoàn Kiếm'),
    statement('phường Ba Đình', { training: 'chưa' }),
    statement('xã Sóc Sơn', { trial_4_tried: 0, trial_4_solved: 0 }),
  ];
  const file = join(await temporaryFolder(), 'dieu-kien.xlsx');
  await writeWorkbook(file, [{ name: 'Điều kiện', rows }]);
  const { readiness: taken } = await importFiles(store, [file], importOptions());
  expect(taken.map(({ rows: { accepted } }) => accepted)).toEqual([3]);
  const targets = targetsFileSchema.parse(targetsFile).targets;
  const context = createExportContext(store, { messages: messagesIn('vi'), fullIds: false, targets });
  expect(cityProgress(context, 'training')).toEqual({ part: 2, whole: 126 });
  expect(cityProgress(context, 'trial')).toEqual({ part: 2, whole: 126 });
});
