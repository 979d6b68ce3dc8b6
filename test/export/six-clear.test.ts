import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sixClearScores } from '../../src/store/checks/six-clear-scores.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { dataRows, exportFrom, messages, openWithExcelJs, smallCity, textsOf } from './support.ts';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await smallCity();
});

const sheet = messages.say('sheet.clear');

describe('the six clear in the workbooks', () => {
  it('stand with what to write beside each record of a commune that is not wholly clear, and beside no other', async () => {
    const { folder, planned } = await exportFrom(workspace, 'commune', { codes: ['00070'] });
    const rows = dataRows(await openWithExcelJs(join(folder, planned[0] ?? '')), sheet);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [unclear, suggestion] = [Number(row.at(-2)), row.at(-1) ?? ''];
      const lines = suggestion.split('\n').filter(Boolean);
      if (unclear === 0) expect(lines.every((line) => line.startsWith('Người: '))).toBe(true);
      else expect(lines.length).toBeGreaterThanOrEqual(unclear);
    }
    expect(rows.some((row) => Number(row.at(-2)) > 0)).toBe(true);
  });

  it('are scored in the workbooks of the city and of a district by the same figures', async () => {
    const [city] = sixClearScores(workspace.store);
    const [own] = sixClearScores(workspace.store, { district: '002' });
    const { folder, planned } = await exportFrom(workspace, 'district', { codes: ['002'] });
    const district = await openWithExcelJs(join(folder, planned[0] ?? ''));
    const whole = await exportFrom(workspace, 'city');
    const workbook = await openWithExcelJs(join(whole.folder, whole.planned[0] ?? ''));
    const scored = (of: typeof workbook, score: typeof city) =>
      textsOf(of, messages.say('sheet.overview'))
        .flat()
        .some(
          (text) =>
            text.includes(`${messages.count(score?.records ?? 0)} bản ghi`) &&
            text.includes(`${messages.count(score?.score ?? 0)}%`),
        );
    expect([scored(workbook, city), scored(district, own)]).toEqual([true, true]);
    const names = textsOf(workbook, sheet).map(([first]) => first);
    expect(names).toContain('quận Hoàn Kiếm');
    expect(names).toContain('phường Hoàn Kiếm');
    expect(textsOf(district, sheet).map(([first]) => first)).not.toContain('quận Ba Đình');
  });
});
