import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSettings } from '../../../src/checks/check-settings.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { actor } from '../../helpers/workspace.ts';
import { filledIn, givenOut, handedOver, receive } from '../../reconcile/receipts/support.ts';
import { dataRows, exportFrom, openWithExcelJs, smallCity, textsOf } from '../support.ts';

it('counts what the receipt lists, and adds no cost of assets to investment in projects', async () => {
  const { folder, files } = await exportFrom(await smallCity(), 'commune', { codes: ['00070'] });
  const workbook = await openWithExcelJs(join(folder, files[0]?.file ?? ''));
  const items = dataRows(workbook, 'Phiếu tiếp nhận');
  const valued = new Set(items.filter((item) => item[7] !== '').map((item) => item[2]));
  expect(valued).toContain('Tài sản');
  expect(valued).toContain('Dự án, nhiệm vụ');
  const [total] = textsOf(workbook, 'Phiếu tiếp nhận').filter(([first]) => first === 'Cộng');
  expect(total?.filter((text) => text !== '' && text !== 'Cộng')).toEqual([String(items.length)]);
  const sentences = textsOf(workbook, 'Phiếu tiếp nhận').map(([first]) => first);
  expect(sentences.some((text) => text?.includes('số cộng từng loại ở trang “Xác nhận”'))).toBe(true);
});

it('tells a commune first which records its own receipts leave open, and asks no sender to mend them', async () => {
  const workspace = await handedOver(2, 3);
  const given = await givenOut(workspace);
  const first = [{ condition: 'đủ' }, { condition: 'thiếu', received: 1 }];
  const second = [{ condition: 'hỏng', received: 2 }, undefined];
  await receive(workspace.store, [await filledIn(given, first, { team: 'Nguyễn Thử Một' })]);
  await receive(workspace.store, [await filledIn(given, second, { team: 'Trần Thử Hai', file: 'hai.xlsx' })]);
  const texts = textsOf(await openWithExcelJs(await givenOut(workspace)), 'Tổng quan').map(([text]) => text);
  const start = texts.indexOf('Việc cần làm tiếp');
  const [next, ...others] = texts.slice(start + 1).filter((text) => /^\d\. /.test(text ?? ''));
  expect(next).toMatch(/^1\. Kiểm đếm lại 1 bản ghi/);
  expect(others[0]).toMatch(/^2\. Làm rõ với bên giao 1 bản ghi/);
  expect(others.some((text) => text?.includes('Yêu cầu bên giao sửa'))).toBe(false);
});

it('lists errors before what was not sent and what may still come', async () => {
  const workspace = await handedOver(2, 3);
  const short = [{ condition: 'thiếu', received: 1 }, { condition: 'không đúng' }];
  await receive(workspace.store, [await filledIn(await givenOut(workspace), short)]);
  const settings = { ...checkSettings(workspace), actor, dryRun: false, today: '2025-06-26', filter: {} };
  await runChecks(workspace.store, settings, (counts) => counts);
  const gaps = dataRows(await openWithExcelJs(await givenOut(workspace)), 'Thiếu sót').map(
    (texts) => texts[2],
  );
  expect(gaps.filter((severity) => severity === 'lỗi').length).toBeGreaterThan(1);
  expect(gaps).toContain('cảnh báo');
  expect(gaps.lastIndexOf('lỗi')).toBeLessThan(gaps.indexOf('cảnh báo'));
});

it('asks the senders to mend what they sent, not what stands on receipts: in the city’s and the district’s workbook', async () => {
  const workspace = await handedOver(2, 3);
  const short = [{ condition: 'thiếu', received: 1 }, { condition: 'không đúng' }];
  await receive(workspace.store, [await filledIn(await givenOut(workspace), short)]);
  const settings = { ...checkSettings(workspace), actor, dryRun: false, today: '2025-06-26', filter: {} };
  await runChecks(workspace.store, settings, (counts) => counts);
  const stepsOf = async (what: 'city' | 'district') => {
    const { folder, files } = await exportFrom(workspace, what, what === 'city' ? {} : { codes: ['002'] });
    const workbook = await openWithExcelJs(join(folder, files[0]?.file ?? ''));
    return textsOf(workbook, 'Tổng quan').flatMap(([text = '']) => (/^\d\. /.test(text) ? [text] : []));
  };
  const [ofCity, ofDistrict] = [await stepsOf('city'), await stepsOf('district')];
  expect(ofCity.some((step) => step.includes('làm rõ 2 lỗi khác ở phiếu tiếp nhận'))).toBe(true);
  expect(ofDistrict.some((step) => step.includes('Làm rõ với bên nhận 2 lỗi'))).toBe(true);
  expect(ofDistrict.some((step) => step.includes('rồi gửi lại tệp'))).toBe(false);
});
