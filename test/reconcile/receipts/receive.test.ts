import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptTemplate } from '../../../src/export/template/receipt-template.ts';
import { undoImport } from '../../../src/import/undo-import.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import { receiptHeadings } from '../../../src/reconcile/receipts/receipt-sheet.ts';
import { takeBackReceipt } from '../../../src/reconcile/receipts/take-receipts.ts';
import { lineFates } from '../../../src/store/receiving/receipts.ts';
import { receivedRecords } from '../../../src/store/receiving/received.ts';
import { writeWorkbook } from '../../../src/workbook/write/write.ts';
import { openWithExcelJs, textsOf } from '../../export/support.ts';
import { hasLibreOffice, savedByLibreOffice } from '../../helpers/libreoffice.ts';
import { EditedSheet, edited } from '../../helpers/sheet-editing.ts';
import { actor, temporaryFolder } from '../../helpers/workspace.ts';
import { hoanKiem, importGrid } from '../../import/support.ts';
import { map } from '../../mapping/support.ts';
import {
  assetGrid,
  filledIn,
  givenOut,
  handedOver,
  messages,
  otherReceiver,
  receiptSheet,
  receive,
  receiver,
  type Written,
} from './support.ts';

const everyCondition: readonly (Written | undefined)[] = [
  { received: 2, condition: 'đủ' },
  { received: 1, condition: 'thiếu', opinion: 'còn ở kho cũ' },
  { received: 3, condition: 'Thừa' },
  { received: 2, condition: 'hỏng', opinion: 'vỡ kính' },
  { received: 2, condition: 'không đúng' },
  undefined,
  { received: 2, condition: 'du' },
];

const sevenTwos = [2, 2, 2, 2, 2, 2, 2];

function codesIn(outcome: Awaited<ReturnType<typeof receive>>): readonly string[] {
  return outcome.receipts.flatMap(({ findings }) => findings.map(({ code }) => code));
}

describe('a receipt that comes back', () => {
  it('has a fate for every row, and what is not complete is said at its row', async () => {
    const workspace = await handedOver(...sevenTwos);
    const path = await filledIn(await givenOut(workspace), everyCondition, {
      unlisted: [{ what: 'Ghế lạ', received: 4 }],
    });
    const outcome = await receive(workspace.store, [path]);
    expect(outcome.refused).toEqual([]);
    expect(outcome.receipts[0]).toMatchObject({
      id: 1,
      commune: receiver,
      unchanged: false,
      lines: {
        complete: 1,
        missing: 1,
        excess: 1,
        damaged: 1,
        wrong: 1,
        uncounted: 1,
        unclear: 1,
        unlisted: 1,
      },
    });
    expect(codesIn(outcome)).toEqual([
      'RECEIPT-ITEM-MISSING',
      'RECEIPT-ITEM-EXCESS',
      'RECEIPT-ITEM-DAMAGED',
      'RECEIPT-ITEM-WRONG',
      'RECEIPT-CONDITION-UNCLEAR',
      'RECEIPT-ITEM-UNLISTED',
    ]);
    expect(receivedRecords(workspace.store).map(({ state }) => state)).toEqual([
      'complete',
      'missing',
      'excess',
      'damaged',
      'wrong',
      'unclear',
    ]);
    const counted =
      'SELECT received_quantity FROM v_receipts WHERE in_force AND record IS NOT NULL ORDER BY id';
    expect(workspace.store.prepare(counted).pluck().all()).toEqual([2, 1, 3, 2, 2, null]);
  });

  it('takes the count of what nobody counted before, which was printed as one', async () => {
    const workspace = await handedOver(2, '');
    const path = await filledIn(await givenOut(workspace), [
      { received: 2, condition: 'đủ' },
      { received: 7, condition: 'đủ' },
    ]);
    expect(codesIn(await receive(workspace.store, [path]))).toEqual([]);
    const lines =
      'SELECT handed_quantity, received_quantity FROM v_receipts WHERE record IS NOT NULL ORDER BY id';
    expect(workspace.store.prepare(lines).raw().all()).toEqual([
      [2, 2],
      [null, 7],
    ]);
  });

  it.skipIf(!hasLibreOffice)('says the same once LibreOffice has saved it', async () => {
    const workspace = await handedOver(...sevenTwos);
    const path = await filledIn(await givenOut(workspace), everyCondition, {
      unlisted: [{ what: 'Ghế lạ', received: 4 }],
    });
    const [direct, saved] = [
      await receive(workspace.store, [path], { dryRun: true }),
      await receive(workspace.store, [await savedByLibreOffice(path)]),
    ];
    expect(saved.refused).toEqual([]);
    const said = ({ receipts }: typeof direct) =>
      receipts.map(({ lines, findings }) => ({ lines, findings }));
    expect(said(saved)).toEqual(said(direct));
  });

  it('has all that its sentences name, in both languages', async () => {
    const workspace = await handedOver(...sevenTwos);
    const path = await filledIn(await givenOut(workspace), everyCondition, {
      unlisted: [{ what: 'Ghế lạ', received: 4 }],
    });
    const outcome = await receive(workspace.store, [path]);
    for (const language of ['vi', 'en'] as const) {
      const texts = outcome.receipts.flatMap(({ findings }) =>
        findings.map(({ code, values }) => messagesIn(language).finding(code, values).message),
      );
      expect(texts[0]).toContain('Bàn thử số 2');
      expect(texts.filter((text) => text.includes('…'))).toEqual([]);
    }
  });

  it('is unchanged when it comes again, and leaves no trace then', async () => {
    const workspace = await handedOver(1, 1);
    const path = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }, { condition: 'đủ' }]);
    await receive(workspace.store, [path]);
    const operations = () => workspace.store.prepare('SELECT count(*) FROM operation').pluck().get();
    const before = operations();
    const again = await receive(workspace.store, [path]);
    expect(again.receipts[0]).toMatchObject({ id: 1, unchanged: true });
    expect(operations()).toBe(before);
  });

  it('stores nothing when it is only tried', async () => {
    const workspace = await handedOver(1);
    const path = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }]);
    expect((await receive(workspace.store, [path], { dryRun: true })).receipts).toHaveLength(1);
    expect(workspace.store.prepare('SELECT * FROM v_receipts').all()).toEqual([]);
  });

  it('misses a row that somebody deleted', async () => {
    const workspace = await handedOver(1, 1, 1);
    const path = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }], {
      change: (sheet) => {
        const [, second = 0] = sheet.rows;
        sheet.fill(second, { [receiptHeadings.record]: null, [receiptHeadings.what]: null });
      },
    });
    expect(codesIn(await receive(workspace.store, [path]))).toEqual(['RECEIPT-ROWS-LOST']);
  });

  it('takes no row whose name belongs to another record', async () => {
    const workspace = await handedOver(1, 1);
    const path = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }, { condition: 'đủ' }], {
      change: (sheet) => sheet.fill(sheet.rows[0] ?? 0, { [receiptHeadings.what]: 'Bàn thử số 2' }),
    });
    const outcome = await receive(workspace.store, [path]);
    expect(codesIn(outcome)).toEqual(['RECEIPT-RECORD-CHANGED']);
    expect(outcome.receipts[0]?.lines).toMatchObject({ complete: 1, unclear: 1 });
  });

  it.each([
    ['number', receiptHeadings.quantity, 7],
    ['value', receiptHeadings.value, 7_000_000],
  ])('takes no row that states another %s than was handed over', async (_, heading, printed) => {
    const workspace = await handedOver(1, 1);
    const path = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }, { condition: 'đủ' }], {
      change: (sheet) => sheet.fill(sheet.rows[0] ?? 0, { [heading]: printed }),
    });
    const outcome = await receive(workspace.store, [path]);
    expect(codesIn(outcome)).toEqual(['RECEIPT-RECORD-CHANGED']);
    expect(outcome.receipts[0]?.lines).toMatchObject({ complete: 1, unclear: 1 });
  });

  it('counts a record once where two rows agree, and not at all where they do not', async () => {
    const workspace = await handedOver(2, 2);
    const given = await givenOut(workspace);
    const twice = (condition: string, received: number, first: Written = { condition: 'đủ' }) =>
      filledIn(given, [first, { condition, received }], {
        change: (sheet) => {
          const [first = 0, second = 0] = sheet.rows;
          sheet.fill(second, {
            [receiptHeadings.record]: Number(sheet.text(first, receiptHeadings.record)),
            [receiptHeadings.what]: null,
            [receiptHeadings.value]: null,
          });
        },
      });
    const agreeing = await receive(workspace.store, [await twice('đủ', 2)], { dryRun: true });
    expect(agreeing.receipts[0]?.lines).toMatchObject({ complete: 1, unclear: 1 });
    const ofOtherNumbers = await twice('thiếu', 0, { condition: 'thiếu', received: 1 });
    const differing = await receive(workspace.store, [ofOtherNumbers], { dryRun: true });
    expect(differing.receipts[0]?.lines).toMatchObject({ missing: 0, unclear: 2 });
    const disagreeing = await receive(workspace.store, [await twice('thiếu', 1)]);
    expect(disagreeing.receipts[0]?.lines).toMatchObject({ complete: 0, unclear: 2 });
    expect(codesIn(disagreeing)).toContain('RECEIPT-RECORD-TWICE');
  });

  it('has as many fates as rows, whatever was written', { timeout: 60_000 }, async () => {
    const workspace = await handedOver(1, 2, 3);
    const given = await givenOut(workspace);
    const cell = fc.oneof(
      fc.constant(undefined),
      fc.nat({ max: 4 }),
      fc.constantFrom('đủ', 'thiếu', 'du', 'x', '-', '2 cái'),
    );
    const line = fc.record({ received: cell, condition: cell });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 3, maxLength: 3 }), async (lines) => {
        const written = lines.map(({ received, condition }) => ({
          ...(received === undefined ? {} : { received }),
          ...(condition === undefined ? {} : { condition }),
        }));
        const path = await filledIn(given, written, { unlisted: [{ what: 'Ghế lạ' }] });
        const { receipts } = await receive(workspace.store, [path], { dryRun: true });
        const counts = receipts[0]?.lines;
        expect(lineFates.reduce((sum, fate) => sum + (counts?.[fate] ?? 0), 0)).toBe(4);
      }),
      { numRuns: 15 },
    );
  });
});

it('the workbook given out after a receipt says how far the commune has counted, and none before it', async () => {
  const workspace = await handedOver(2, 2, 2);
  const overviewOf = async (path: string) =>
    textsOf(await openWithExcelJs(path), messages.say('sheet.overview')).flat();
  const given = await givenOut(workspace);
  const said = 'Đã kiểm nhận đủ: ';
  expect((await overviewOf(given)).filter((text) => text.startsWith(said))).toEqual([]);
  await receive(workspace.store, [
    await filledIn(given, [{ condition: 'đủ' }, { condition: 'hỏng', received: 2 }]),
  ]);
  expect(await overviewOf(await givenOut(workspace))).toContain(
    `${said}Nhân sự 0/0; Tài sản 1/3; Nhà, đất 0/0; Dự án, nhiệm vụ 0/0; Hồ sơ, tài liệu 0/0. Còn phải xem: hỏng 1`,
  );
});

describe('a receipt is refused', () => {
  it('from another workspace', async () => {
    const [one, other] = [await handedOver(1), await handedOver(1, 1)];
    const path = await filledIn(await givenOut(one), [{ condition: 'đủ' }]);
    other.store.prepare("UPDATE operation SET hash = 'x' WHERE id = 1").run();
    const { refused } = await receive(other.store, [path]);
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['RECEIPT-OTHER-WORKSPACE']);
  });

  it('for another commune than it says', async () => {
    const workspace = await handedOver(1);
    const path = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }]);
    const { refused } = await receive(workspace.store, [path], { commune: otherReceiver });
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['RECEIPT-OTHER-COMMUNE']);
  });

  it('where it is none', async () => {
    const workspace = await handedOver(1);
    const { path } = await importGrid(workspace.store, assetGrid([1]), { district: '003' });
    const { refused } = await receive(workspace.store, [path]);
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['RECEIPT-NOT-FOUND']);
  });

  it('as a blank form of which nobody says the commune; with it, its record numbers count', async () => {
    const workspace = await handedOver(3);
    const blank = `${await temporaryFolder()}/bieu.xlsx`;
    await writeWorkbook(
      blank,
      receiptTemplate({ kind: 'receipt', messages, createdAt: actor.at, overwrite: false }),
      { overwrite: false },
    );
    const record = Number(workspace.store.prepare('SELECT id FROM v_assets').pluck().get());
    const path = await filledBlank(blank, record);
    const refusal = await receive(workspace.store, [path]);
    expect(refusal.refused.map((each) => each.refusal.code)).toEqual(['RECEIPT-COMMUNE-NOT-SAID']);
    const { receipts } = await receive(workspace.store, [path], { commune: receiver });
    expect(receipts[0]?.lines).toMatchObject({ complete: 1, unlisted: 1, unclear: 1 });
  });
});

async function filledBlank(blank: string, record: number): Promise<string> {
  return edited(blank, `${await temporaryFolder()}/phieu.xlsx`, (workbook) => {
    const sheet = new EditedSheet(workbook, receiptSheet, receiptHeadings.record);
    const [first = 0] = sheet.rows;
    sheet.fill(first, { [receiptHeadings.record]: record, [receiptHeadings.condition]: 'đủ' });
    sheet.fill(first + 1, { [receiptHeadings.what]: 'Ghế lạ', [receiptHeadings.received]: '2 cái' });
    sheet.fill(first + 2, { [receiptHeadings.record]: 999_999, [receiptHeadings.condition]: 'đủ' });
  });
}

describe('two returns', () => {
  const teamA: readonly Written[] = [{ condition: 'đủ' }, { received: 1, condition: 'thiếu' }];
  const teamB: readonly Written[] = [{ condition: 'đủ' }, { condition: 'đủ' }];

  it.each([
    ['the one first', [0, 1]],
    ['the other first', [1, 0]],
  ] as const)('of two teams that disagree stand against each other, %s', async (_, [first, second]) => {
    const workspace = await handedOver(2, 2);
    const given = await givenOut(workspace);
    const returns = [
      await filledIn(given, teamA, { team: 'Nguyễn Thử Một' }),
      await filledIn(given, teamB, { team: 'Trần Thử Hai' }),
    ];
    await receive(workspace.store, [returns[first] ?? '']);
    const { conflicts } = await receive(workspace.store, [returns[second] ?? '']);
    expect(conflicts.map(({ name, lines }) => [name, lines.map(({ fate }) => fate).sort()])).toEqual([
      ['Bàn thử số 2', ['complete', 'missing']],
    ]);
    expect(receivedRecords(workspace.store).map(({ state }) => state)).toEqual(['complete', 'conflict']);
  });

  it('of one team: the later counts for what it fills in, and the earlier again when it is taken back', async () => {
    const workspace = await handedOver(2, 2);
    const given = await givenOut(workspace);
    const team = 'Nguyễn Thử Một';
    await receive(workspace.store, [await filledIn(given, teamA, { team })]);
    await receive(workspace.store, [await filledIn(given, [undefined, { condition: 'đủ' }], { team })]);
    const states = () => receivedRecords(workspace.store).map(({ state }) => state);
    expect(states()).toEqual(['complete', 'complete']);
    await takeBackReceipt(workspace.store, 2, { actor, dryRun: false });
    expect(states()).toEqual(['complete', 'missing']);
    await takeBackReceipt(workspace.store, 1, { actor, dryRun: false });
    expect(states()).toEqual([]);
  });

  it('of one team never lose what came unlisted', async () => {
    const workspace = await handedOver(1);
    const given = await givenOut(workspace);
    const team = 'Nguyễn Thử Một';
    const back = async (...things: readonly string[]) =>
      receive(workspace.store, [
        await filledIn(given, [{ condition: 'đủ' }], { team, unlisted: things.map((what) => ({ what })) }),
      ]);
    await back('Ghế lạ');
    await back('ghế lạ', 'Tủ lạ');
    await back();
    const inForce = workspace.store
      .prepare("SELECT what FROM v_receipts WHERE fate = 'unlisted' AND in_force ORDER BY what")
      .pluck()
      .all();
    expect(inForce).toEqual(['Tủ lạ', 'ghế lạ']);
  });
});

describe('a receipt on another version', () => {
  const rows = [{ condition: 'đủ' }, { condition: 'đủ' }, { condition: 'đủ' }];

  async function newVersion(
    store: Awaited<ReturnType<typeof handedOver>>['store'],
    quantities: readonly number[],
  ) {
    const outcome = await importGrid(store, assetGrid(quantities), {
      district: hoanKiem,
      file: 'tai-san.xlsx',
      as: 'version',
    });
    expect(outcome.refused).toEqual([]);
    await map(store);
    return outcome.submissions[0]?.id ?? 0;
  }

  it('says so: what is the same is followed, what changed or went is not taken', async () => {
    const workspace = await handedOver(1, 2, 3);
    const path = await filledIn(await givenOut(workspace), rows);
    await newVersion(workspace.store, [1, 5]);
    const outcome = await receive(workspace.store, [path]);
    expect(codesIn(outcome)).toEqual([
      'RECEIPT-OTHER-VERSION',
      'RECEIPT-RECORD-CHANGED',
      'RECEIPT-RECORD-REPLACED',
    ]);
    expect(receivedRecords(workspace.store).map(({ state }) => state)).toEqual(['complete', 'unclear']);
  });

  it('taken on the old one follows its records, and is open again where they changed', async () => {
    const workspace = await handedOver(1, 2, 3);
    await receive(workspace.store, [await filledIn(await givenOut(workspace), rows)]);
    const version = await newVersion(workspace.store, [1, 5]);
    const states = () => receivedRecords(workspace.store).map(({ state }) => state);
    expect(states()).toEqual(['complete', 'changed']);
    await undoImport(workspace.store, version, { actor, dryRun: false });
    await map(workspace.store);
    expect(states()).toEqual(['complete', 'complete', 'complete']);
  });

  it('of a record that goes elsewhere now is said', async () => {
    const workspace = await handedOver(1);
    const path = await filledIn(await givenOut(workspace), [{ condition: 'đủ' }]);
    workspace.store.prepare('UPDATE assignment SET receiver_code = ?').run(otherReceiver);
    const outcome = await receive(workspace.store, [path]);
    expect(codesIn(outcome)).toEqual(['RECEIPT-RECORD-ELSEWHERE']);
    expect(outcome.receipts[0]?.lines).toMatchObject({ complete: 1 });
  });
});
