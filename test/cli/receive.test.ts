import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { filledIn, givenOut, handedOver } from '../reconcile/receipts/support.ts';

interface Received {
  readonly schema: number;
  readonly receipts: readonly {
    readonly id: string;
    readonly commune: string;
    readonly lines: Readonly<Record<string, number>>;
    readonly findings: readonly { readonly code: string; readonly row: number; readonly message: string }[];
  }[];
  readonly refused: readonly { readonly code: string }[];
  readonly conflicts: readonly { readonly lines: readonly { readonly receipt: string }[] }[];
}

/** A workspace on the disk, and the receipt that its commune is given. */
async function workspaceWithReceipt(): Promise<{ readonly folder: string; readonly given: string }> {
  const workspace = await handedOver(2, 2);
  const given = await givenOut(workspace);
  return { folder: dirname(workspace.store.name), given };
}

describe('receive', () => {
  it('ends with 0 where all came, with 1 where something is to be looked at, with 2 where a file is refused', async () => {
    const { folder, given } = await workspaceWithReceipt();
    const whole = await filledIn(given, [{ condition: 'đủ' }, { condition: 'đủ' }], {
      team: 'Nguyễn Thử Một',
    });
    const short = await filledIn(given, [{ condition: 'đủ' }, { condition: 'thiếu', received: 1 }], {
      team: 'Trần Thử Hai',
    });
    const first = await bangiaoJson<Received>(folder, 'receive', whole);
    expect(first.code).toBe(0);
    expect(first.document).toMatchObject({
      schema: 1,
      receipts: [{ id: 'P1', commune: '00070', lines: { read: 2, complete: 2, missing: 0 }, findings: [] }],
      refused: [],
      conflicts: [],
    });
    const second = await bangiaoJson<Received>(folder, 'tiep-nhan', short);
    expect(second.code).toBe(1);
    expect(second.document.receipts[0]?.findings.map(({ code }) => code)).toEqual(['RECEIPT-ITEM-MISSING']);
    expect(second.document.conflicts.map(({ lines }) => lines.map(({ receipt }) => receipt))).toEqual([
      ['P1', 'P2'],
    ]);
    const third = await bangiaoJson<Received>(folder, 'receive', 'khong-co.xlsx');
    expect(third.code).toBe(2);
    expect(third.document.refused.map(({ code }) => code)).toEqual(['FILE-NOT-FOUND']);
  });

  it('shows a disagreement in check and status, and both lose it when a receipt is taken back', async () => {
    const { folder, given } = await workspaceWithReceipt();
    const whole = await filledIn(given, [{ condition: 'đủ' }], { team: 'Nguyễn Thử Một' });
    const short = await filledIn(given, [{ condition: 'thiếu', received: 1 }], { team: 'Trần Thử Hai' });
    const { stdout } = await bangiao(folder, 'receive', whole, short);
    const shown = stdout.split('\n').filter((line) => line.includes('RECEIPT'));
    expect(shown.map((line) => line.trim().split('  ').slice(0, 2)).slice(0, 2)).toEqual([
      ['1', 'RECEIPTS-CONFLICT'],
      ['1', 'RECEIPT-ITEM-MISSING'],
    ]);
    expect(shown[2]).toMatch(/^RECEIPTS-CONFLICT {2}.*P1 đủ.*≠ P2 thiếu 1/);
    const conflict = () =>
      bangiaoJson<{ findings: readonly unknown[] }>(folder, 'check', '--rule', 'RECEIPTS-CONFLICT');
    expect((await conflict()).document.findings).toHaveLength(1);
    expect((await bangiao(folder, 'status')).stdout).toContain('kiểm nhận: đủ 0/2');
    expect((await bangiao(folder, 'undo', 'P2')).code).toBe(0);
    expect((await conflict()).document.findings).toEqual([]);
    expect((await bangiao(folder, 'status')).stdout).toContain('kiểm nhận: đủ 1/2');
    expect((await bangiao(folder, 'undo', 'P2')).stderr).toContain('RECEIPT-UNKNOWN');
  });

  it('takes a folder of receipts, and says what in it is no spreadsheet', async () => {
    const { folder, given } = await workspaceWithReceipt();
    const back = join(folder, 'gui-ve', 'tuan-1');
    await mkdir(back, { recursive: true });
    const whole = await filledIn(given, [{ condition: 'đủ' }, { condition: 'đủ' }], {
      team: 'Nguyễn Thử Một',
    });
    await copyFile(whole, join(back, 'phieu.xlsx'));
    await writeFile(join(back, 'ghi-chu.txt'), 'x');
    const run = await bangiaoJson<Received>(folder, 'receive', 'gui-ve');
    expect(run.code).toBe(0);
    expect(run.document.receipts.map(({ commune }) => commune)).toEqual(['00070']);
    expect(run.stderr).toContain('1 tệp không phải bảng tính');
    await mkdir(join(folder, 'trong'));
    const empty = await bangiaoJson<Received>(folder, 'receive', 'trong');
    expect([empty.code, empty.document.refused.map(({ code }) => code)]).toEqual([
      2,
      ['FOLDER-WITHOUT-WORKBOOKS'],
    ]);
  });

  it('says of what is damaged what the team remarked, and that it remarked nothing', async () => {
    const { folder, given } = await workspaceWithReceipt();
    const lines = [{ condition: 'hỏng', opinion: 'vỡ kính' }, { condition: 'không đúng' }];
    const { stdout } = await bangiao(folder, 'receive', await filledIn(given, lines));
    expect(stdout).toMatch(/: hỏng \(ý kiến: vỡ kính\) → /);
    expect(stdout).toMatch(/: không đúng với bàn giao \(ý kiến: –\) → /);
  });

  it('leaves what is missing among the findings until a check finds it settled or somebody lets it stand', async () => {
    const { folder, given } = await workspaceWithReceipt();
    const short = await filledIn(given, [{ condition: 'thiếu', received: 1 }], { team: 'Trần Thử Hai' });
    await bangiao(folder, 'receive', short);
    const missing = () =>
      bangiaoJson<{ findings: { key: string; record: number | null; waived: string | null }[] }>(
        folder,
        ...['check', '--rule', 'RECEIPT-ITEM-MISSING', '--commune', '00070'],
      );
    const [finding] = (await missing()).document.findings;
    expect(finding?.record).not.toBeNull();
    expect((await bangiao(folder, 'gaps', '00070')).stdout).toContain('RECEIPT-ITEM-MISSING');
    const reasons = ['--reason', 'đang tìm', '--authority', 'UBND', '--until', '31/12/2099'];
    expect((await bangiao(folder, 'waive', finding?.key ?? '', ...reasons)).code).toBe(0);
    const waived = await missing();
    expect([waived.code, waived.document.findings.map((each) => each.waived)]).toEqual([0, ['W1']]);
    const later = await filledIn(given, [{ condition: 'đủ' }], { team: 'Trần Thử Hai' });
    await bangiao(folder, 'receive', later);
    expect((await missing()).document.findings).toEqual([]);
  });
});
