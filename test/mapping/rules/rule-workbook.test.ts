import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNoTable } from '../../../src/import/sender/no-table.ts';
import { decideByLaw } from '../../../src/mapping/law-decision.ts';
import { receiverByCode } from '../../../src/reference/receivers.ts';
import { districtOf, fullName } from '../../../src/reference/units.ts';
import { hasLibreOffice, savedByLibreOffice } from '../../helpers/libreoffice.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { importPaths } from '../../import/support.ts';
import { splitPlace } from '../support.ts';
import {
  changed,
  comeBack,
  conditions,
  handOut,
  headings,
  inForce,
  lawful,
  listRule,
  receiverCode,
  storeWithRules,
  streetRule,
  take,
  typed,
} from './support.ts';

const receiver = receiverByCode.get(lawful)?.name ?? '';
/** A street rule as a clerk types it. */
const street = {
  type: 'đường phố',
  place: fullName(splitPlace),
  district: fullName(districtOf(splitPlace)),
  what: 'phố Thử Nghiệm',
  numbers: 'tất cả',
  receiver,
  basis: '12/QĐ-UBND',
};
const unit = {
  type: 'đơn vị',
  district: 'Hoàn Kiếm',
  what: 'Phòng Thử',
  kinds: 'tất cả',
  receiver: 'Sở Nội vụ',
  basis: 'Công văn 5',
};
const list = {
  type: 'danh sách',
  district: '002',
  what: 'Dự án chuyển Sở',
  kinds: 'Dự án, nhiệm vụ',
  entry: 'DA-1',
  receiver: 'Sở Xây dựng',
  basis: 'Công văn 6',
};

function codes(problems: readonly { readonly code: string }[]): readonly string[] {
  return problems.map(({ code }) => code);
}

describe('a rule workbook', () => {
  it('gives every rule back as it was', async () => {
    const store = await temporaryStore();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(conditions, receiverCode), { maxLength: 8 }), async (given) => {
        const rules = given.map(([condition, code], index) => ({
          ...streetRule,
          condition,
          receiver: code,
          authority: index % 2 === 0 ? null : 'UBND thành phố',
          id: index + 1,
        }));
        const { rules: read, problems } = await comeBack(store, await handOut(store, rules));
        expect(problems).toEqual([]);
        const back = read.map(
          ({ source: _source, sheet: _sheet, row: _row, columns: _columns, replaces, ...rule }) => ({
            ...rule,
            id: replaces,
          }),
        );
        expect(back).toEqual(rules);
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing when nobody wrote in it', async () => {
    const store = await storeWithRules(streetRule, listRule);
    const { rules } = await comeBack(store, await handOut(store));
    expect(take(store, rules)).toEqual({ added: [], replaced: [], unchanged: 2, refused: [] });
  });

  it('lets a changed row take the place of its rule', async () => {
    const store = await storeWithRules(streetRule);
    const path = await changed(store, (sheet) => {
      sheet.fill(sheet.rowWith(headings.code, 'R1'), { [headings.numbers]: 'chẵn' });
    });
    const { rules } = await comeBack(store, path);
    const { added, replaced, refused } = take(store, rules);
    expect({ replaced, refused }).toEqual({ replaced: [1], refused: [] });
    expect(inForce(store)).toEqual(added);
    expect(added).toMatchObject([{ condition: { numbers: { parity: 'even', from: null, to: null } } }]);
  });

  it('changes nothing when the same changed workbook comes back again', async () => {
    const store = await storeWithRules(streetRule);
    const path = await changed(store, (sheet) => {
      sheet.fill(sheet.rowWith(headings.code, 'R1'), { [headings.numbers]: 'chẵn' });
    });
    take(store, (await comeBack(store, path)).rules);
    expect(take(store, (await comeBack(store, path)).rules)).toEqual({
      added: [],
      replaced: [],
      unchanged: 1,
      refused: [],
    });
  });

  it('takes a rule’s place also when only its ground was changed', async () => {
    const store = await storeWithRules(streetRule);
    const path = await changed(store, (sheet) => {
      sheet.fill(sheet.rowWith(headings.code, 'R1'), { [headings.basis]: '99/QĐ-UBND' });
    });
    expect(take(store, (await comeBack(store, path)).rules).replaced).toEqual([1]);
    expect(inForce(store)).toMatchObject([{ basis: '99/QĐ-UBND' }]);
  });

  it('takes nothing back when a row is deleted', async () => {
    const store = await storeWithRules(streetRule, listRule);
    const path = await changed(store, (sheet) => {
      sheet.worksheet.spliceRows(sheet.rowWith(headings.code, 'R1'), 1);
    });
    const { rules } = await comeBack(store, path);
    expect(take(store, rules)).toMatchObject({ added: [], unchanged: 1 });
    expect(inForce(store)).toHaveLength(2);
  });

  it('makes a list of the rows that are left of it', async () => {
    const store = await storeWithRules(listRule);
    const path = await changed(store, (sheet) => {
      const [first = 0] = sheet.rows;
      sheet.worksheet.spliceRows(first, 1);
    });
    take(store, (await comeBack(store, path)).rules);
    expect(inForce(store)).toMatchObject([{ condition: { entries: [{ code: 'DA-2' }, { code: 'DA-3' }] } }]);
  });

  it('says when a rule that a row is about is no longer in force, and takes nothing from it', async () => {
    const store = await storeWithRules(streetRule);
    const path = await changed(store, (sheet) => {
      sheet.fill(sheet.rowWith(headings.code, 'R1'), { [headings.code]: 'R7', [headings.numbers]: 'chẵn' });
    });
    const { added, refused } = take(store, (await comeBack(store, path)).rules);
    expect(added).toEqual([]);
    expect(refused).toMatchObject([
      { code: 'RULE-UNKNOWN', values: { code: 'R7' }, row: expect.any(Number) },
    ]);
  });

  it('keeps the old rule when the changed one is refused', async () => {
    const store = await storeWithRules(streetRule);
    const path = await changed(store, (sheet) => {
      sheet.fill(sheet.rowWith(headings.code, 'R1'), { [headings.receiver]: unlawfulReceiver() });
    });
    const { refused } = take(store, (await comeBack(store, path)).rules);
    expect(codes(refused)).toEqual(['RULE-AGAINST-LAW']);
    expect(inForce(store)).toMatchObject([{ id: 1, receiver: lawful }]);
  });

  it.skipIf(!hasLibreOffice)('comes back the same when LibreOffice has saved it', async () => {
    const store = await storeWithRules(streetRule, listRule);
    const path = await handOut(store);
    expect(await comeBack(store, await savedByLibreOffice(path))).toEqual(await comeBack(store, path));
  });

  it('is no inventory', async () => {
    const store = await storeWithRules(streetRule, listRule);
    const { refused } = await importPaths(store, [await handOut(store)]);
    expect(refused.map(({ refusal }) => hasNoTable(refusal.code))).toEqual([true]);
  });
});

describe('rules typed into the empty rows', () => {
  it('are read with whoever imports, and the day, where none is written', async () => {
    const { rules, problems } = await typed(street, unit, list, { ...list, entry: 'DA-2' });
    expect(problems).toEqual([]);
    const handed = { author: 'người nhập', authority: null, decidedOn: '2025-06-30', source: 'da-ghi.xlsx' };
    expect(rules).toMatchObject([
      {
        ...handed,
        condition: {
          type: 'street',
          formerCommune: splitPlace.code,
          street: 'phố Thử Nghiệm',
          numbers: { parity: 'all', from: null, to: null },
        },
        receiver: lawful,
      },
      {
        ...handed,
        condition: { type: 'unit', district: '002', unit: 'Phòng Thử', kinds: [], formerCommune: null },
        receiver: 'SO-NOI-VU',
      },
      {
        ...handed,
        condition: {
          type: 'list',
          name: 'Dự án chuyển Sở',
          entries: [
            { district: '002', kind: 'projects', code: 'DA-1' },
            { district: '002', kind: 'projects', code: 'DA-2' },
          ],
        },
        receiver: 'SO-XAY-DUNG',
      },
    ]);
  });

  it.each([
    ['kinds', { ...unit, kinds: 'Tài sản; Nhân sự' }, { kinds: ['staff', 'assets'] }],
    [
      'a place with its district in one cell',
      { ...street, place: `${street.place}, ${street.district}`, district: null },
      { formerCommune: splitPlace.code },
    ],
    [
      'an old code that lost its zeros',
      { ...street, place: Number(splitPlace.code), district: null },
      { formerCommune: splitPlace.code },
    ],
    [
      'a hamlet',
      { ...street, type: 'Thôn, tổ dân phố', what: 'tổ dân phố 5', numbers: null },
      { type: 'hamlet', hamlet: 'tổ dân phố 5' },
    ],
    ['house numbers', { ...street, numbers: 'lẻ 1-99' }, { numbers: { parity: 'odd', from: 1, to: 99 } }],
  ])('understand %s', async (_, row, condition) => {
    const { rules, problems } = await typed(row);
    expect(problems).toEqual([]);
    expect(rules).toMatchObject([{ condition }]);
  });

  it.each([
    [{ ...street, type: null }, 'RULE-INCOMPLETE'],
    [{ ...street, type: 'con đường' }, 'RULE-TYPE-UNCLEAR'],
    [{ ...street, place: null }, 'RULE-INCOMPLETE'],
    [{ ...street, numbers: null }, 'RULE-INCOMPLETE'],
    [{ ...street, receiver: null }, 'RULE-INCOMPLETE'],
    [{ ...street, basis: null }, 'RULE-INCOMPLETE'],
    [{ ...street, place: 'phường Không Có' }, 'RULE-PLACE-UNCLEAR'],
    [{ ...street, district: 'quận Không Có' }, 'RULE-PLACE-UNCLEAR'],
    [{ ...street, place: 'xã Tân Dân', district: null }, 'RULE-PLACE-UNCLEAR'],
    [{ ...street, numbers: 'mấy nhà đầu' }, 'RULE-NUMBERS-UNREADABLE'],
    [{ ...street, kinds: 'Nhà, đất' }, 'RULE-COLUMN-NOT-OF-TYPE'],
    [{ ...street, receiver: 'xã Nào Đó' }, 'RULE-RECEIVER-UNCLEAR'],
    [{ ...street, receiver: 'nt' }, 'RULE-DITTO'],
    [{ ...street, decidedOn: '31/06/2025' }, 'RULE-DATE-UNREADABLE'],
    [{ ...street, code: 'mới' }, 'RULE-CODE-UNREADABLE'],
    [{ ...street, type: 'thôn, tổ dân phố', numbers: null, what: '9' }, 'RULE-HAMLET-UNCLEAR'],
    [{ ...unit, kinds: null }, 'RULE-INCOMPLETE'],
    [{ ...unit, kinds: 'Xe cộ' }, 'RULE-KIND-UNCLEAR'],
    [{ ...list, kinds: 'tất cả' }, 'RULE-KIND-UNCLEAR'],
    [{ ...list, entry: null }, 'RULE-INCOMPLETE'],
  ])('%j is said at its row', async (row, code) => {
    const { rules, problems } = await typed(row);
    expect(rules).toEqual([]);
    const place = { sheet: 'Quy tắc', row: expect.any(Number), column: expect.any(Number) };
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const problem of problems) expect(problem).toMatchObject(place);
  });

  it('names everything that is missing in one finding', async () => {
    const { problems } = await typed({ type: 'đường phố' });
    expect(problems).toMatchObject([{ code: 'RULE-INCOMPLETE' }]);
    for (const key of ['place', 'what', 'numbers', 'receiver', 'basis'] as const) {
      expect(String(problems[0]?.values.field)).toContain(headings[key]);
    }
  });

  it('take no list of which a row cannot be read: it would be another list', async () => {
    const { rules, problems } = await typed(list, { ...list, entry: null }, unit);
    expect(rules).toMatchObject([{ condition: { type: 'unit' } }]);
    expect(codes(problems)).toEqual(['RULE-INCOMPLETE', 'RULE-LIST-SPOILED']);
  });

  it('take neither of two rules with one code', async () => {
    const { rules, problems } = await typed(
      { ...street, code: 'R1' },
      { ...street, code: 'R1', numbers: 'lẻ' },
    );
    expect(rules).toEqual([]);
    expect(codes(problems)).toEqual(['RULE-CODE-TWICE']);
  });
});

/** A commune that the law does not name for the split place. */
function unlawfulReceiver(): string {
  const { allowed } = decideByLaw(splitPlace.code, false);
  const other = [...receiverByCode.values()].find(
    ({ code, kind }) => kind === 'commune' && !allowed.includes(code),
  );
  return other?.name ?? '';
}
