import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readiness } from '../../src/inventory/readiness.ts';
import { communes } from '../../src/reference/units.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { type ListedAsset, writeAssets } from '../helpers/asset-file.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { makeOlder } from '../helpers/older-store.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { assetHeading, assetRows, letterhead, personRow, staffHeading } from '../import/support.ts';
import { collection, feature, placedRows, squareAround } from '../mapping/boundaries/support.ts';
import { filledIn, givenOut, handedOver } from '../reconcile/receipts/support.ts';

/** A document that a real run printed. */
export interface Printed {
  /** The words of the command line that the reference page names it by. */
  readonly form: string;
  readonly line: string;
  readonly document: Readonly<Record<string, unknown>>;
}

type Seen = Readonly<Record<string, never>>;

interface Pending {
  readonly groups: readonly {
    readonly group: string;
    readonly candidates: readonly { readonly code: string }[];
    readonly records: readonly number[];
  }[];
}

/** A return of readiness of a commune that there is not. */
async function faultyReadiness(folder: string): Promise<string> {
  const heading = Object.values(readiness.fields).map((field) => field.heading);
  const row = [1, 'xã Không Đâu', ...heading.slice(1).map(() => 'có')];
  const rows = [['UBND PHƯỜNG HOÀN KIẾM'], [], ['STT', ...heading], row];
  return writeWorkbook(join(folder, 'dieu-kien.xlsx'), [{ name: 'Điều kiện', rows }]);
}

interface TakenReturns {
  readonly readiness: readonly { readonly id: string }[];
}

/** A return of these communes, all of which say the same. */
async function readinessOf(
  folder: string,
  file: string,
  communes: readonly string[],
  said: string,
): Promise<string> {
  const heading = Object.values(readiness.fields).map((field) => field.heading);
  const rows = communes.map((name, index) => [
    index + 1,
    name,
    ...heading
      .slice(1)
      .map(() => '1')
      .fill(said, 4, 10),
  ]);
  return writeWorkbook(join(folder, file), [{ name: 'Điều kiện', rows: [['STT', ...heading], ...rows] }]);
}

/** Runs the real commands over everything that their documents can say, and keeps what they print. */
export class DocumentRuns {
  readonly printed: Printed[] = [];

  async #run<Document = Seen>(folder: string, form: string, ...words: readonly string[]): Promise<Document> {
    const line = [...form.split(' '), ...words];
    const { document, stderr } = await bangiaoJson<Record<string, unknown>>(folder, ...line);
    if ('error' in document && !['import', 'receive', 'merge', 'map decide'].includes(form))
      throw new Error(`${line.join(' ')}: ${JSON.stringify(document.error)} ${stderr}`);
    this.printed.push({ form, line: line.join(' '), document });
    return document as Document;
  }

  #keep(form: string, { document }: { readonly document: Record<string, unknown> }): void {
    this.printed.push({ form, line: form, document });
  }

  async all(): Promise<readonly Printed[]> {
    const folder = await temporaryFolder();
    await this.#run(folder, 'demo --dry-run', 'thu');
    await this.#run(folder, 'demo', 'thu', '--district', '002');
    const city = join(folder, 'thu');
    await this.#intake(folder);
    await this.#corrections(city);
    await this.#deciding(city);
    await this.#standing(city);
    await this.#boundaries();
    await this.#baseline();
    await this.#receipts();
    await this.#merging(city);
    await this.#keeping(city);
    return this.printed;
  }

  async #intake(folder: string): Promise<void> {
    await this.#run(folder, 'init', 'moi');
    const own = join(folder, 'moi');
    await this.#run(own, 'template', 'staff', '--district', '002', '--out', 'mau.xlsx');
    const unsure = staffHeading.map((heading) => (heading === 'Số CCCD' ? 'Số CCCD của CBCC' : heading));
    const sent = join(own, 'gui');
    await mkdir(sent);
    const rows = [['UBND QUẬN HOÀN KIẾM'], [], unsure, person(1), person(2)];
    await writeWorkbook(join(sent, 'ds.xlsx'), [{ name: 'CBCC', rows }]);
    await writeFile(join(sent, 'ghi-chu.docx'), 'không nhập');
    await writeFile(join(sent, 'hong.xlsx'), 'không phải bảng tính');
    await writeWorkbook(join(sent, 'thieu.xlsx'), [
      {
        name: 'CBCC',
        rows: [['UBND QUẬN BA ĐÌNH'], ['STT', 'Họ và tên', 'Đơn vị công tác cũ'], [1, 'Mẫu', 'x']],
      },
    ]);
    const inOwnWords = [1, 2].map((number) => personRow(number, { 8: 'về phường' }));
    await writeWorkbook(join(own, 'loi-rieng.xlsx'), [
      { name: 'CBCC', rows: [...letterhead, staffHeading, ...inOwnWords] },
    ]);
    await this.#run(own, 'inspect', 'gui', 'mau.xlsx', 'loi-rieng.xlsx', '../thu/ho-so-nhan');
    await this.#run(own, 'import', 'gui', '--column', 'Số CCCD của CBCC=citizen_id');
    await this.#run(own, 'inspect', 'gui/ds.xlsx');
    await this.#run(own, 'import', 'gui/ds.xlsx');
    const again = [['UBND QUẬN HOÀN KIẾM'], [], unsure, person(1), person(2), person(4)];
    await writeWorkbook(join(own, 'ds-2.xlsx'), [{ name: 'CBCC', rows: again }]);
    await this.#run(own, 'import', 'ds-2.xlsx', '--as', 'version', '--dry-run');
    await this.#run(own, 'import', 'hong.xlsx');
    await this.#run(own, 'import', '../thu/ho-so-nhan');
    await this.#run(own, 'import', await faultyReadiness(own));
    await this.#readiness(own);
    await this.#run(own, 'undo', 'V1');
    await this.#run(own, 'undo', '1');
  }

  /** Returns that differ; then one that is mended, and two workspaces that say different things of one commune. */
  async #readiness(own: string): Promise<void> {
    const numbers: string[] = [];
    for (const [commune, said] of [
      ['phường Cửa Nam', 'chưa'],
      ['phường Ba Đình', 'có'],
    ] as const) {
      const path = await readinessOf(own, `${said}.xlsx`, ['phường Hoàn Kiếm', commune], said);
      const { document } = await bangiaoJson<TakenReturns>(own, 'import', path);
      numbers.push(document.readiness[0]?.id ?? '');
    }
    await this.#run(own, 'diff V1 V2');
    const diff = await bangiaoJson<Record<string, unknown>>(own, 'diff', ...numbers, '--out', 'khac-v.xlsx');
    this.#keep('diff V1 V2', diff);
    await this.#run(own, 'correct V1', '--out', 'sua-v.xlsx');
    const other = await temporaryFolder();
    await bangiao(other, 'init');
    await bangiao(other, 'import', await readinessOf(other, 'v1.xlsx', ['phường Hoàn Kiếm'], 'chưa'));
    await bangiao(other, 'pack', '--commune', '00070', '--out', join(own, 'v.bangiao'));
    await this.#run(own, 'merge', 'v.bangiao');
    await this.#run(own, 'history');
  }

  /** People without a place in a district that shares no commune with another one. */
  async #suggesting(): Promise<void> {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const rows = [staffHeading, personRow(1, { 8: 'chưa bố trí' })];
    await writeWorkbook(join(folder, 'ba-vi.xlsx'), [{ name: 'CBCC', rows }]);
    await bangiao(folder, 'import', 'ba-vi.xlsx', '--district', '271');
    await bangiao(folder, 'map');
    await this.#run(folder, 'map suggest');
  }

  async #corrections(city: string): Promise<void> {
    await this.#run(city, 'correct', '1', '--out', 'sua.xlsx');
    await this.#run(city, 'import', 'sua.xlsx');
    await this.#run(city, 'history');
  }

  async #deciding(city: string): Promise<void> {
    const { groups } = await this.#run<Pending>(city, 'map pending');
    await this.#run(city, 'map export', '--out', 'quyet-dinh.xlsx');
    await this.#run(city, 'map suggest', '--out', 'goi-y.xlsx');
    await this.#suggesting();
    await this.#run(city, 'map import', 'quyet-dinh.xlsx');
    const open = groups.filter(({ candidates }) => candidates.length > 1);
    for (const [index, more] of [[], ['--as-rule', '--authority', 'UBND thử']].entries()) {
      const { group = '', candidates = [] } = open[index] ?? {};
      const stated = ['--group', group, '--receiver', candidates[0]?.code ?? '', '--reason', 'thử', ...more];
      await this.#run(city, 'map decide', ...stated);
    }
    await this.#disagreeing(city, open[2]);
    await this.#run(city, 'map decisions');
    await this.#run(city, 'map rules');
    await this.#run(city, 'map rules --out', 'quy-tac.xlsx');
    await this.#run(city, 'map');
    await this.#run(city, 'undo', 'D1');
    await this.#run(city, 'undo', 'R1');
  }

  /** What the law does not know is refused; who says otherwise than the one before contradicts him. */
  async #disagreeing(city: string, group: Pending['groups'][number] | undefined): Promise<void> {
    const [left, right] = group?.candidates ?? [];
    const outsider = communes.find(({ code }) => !group?.candidates.some((one) => one.code === code));
    const whole = ['--group', group?.group ?? ''];
    const single = ['--record', String(group?.records[0])];
    const said = [
      [whole, outsider, 'người thứ nhất'],
      [whole, left, 'người thứ nhất'],
      [single, right, 'người thứ hai'],
    ] as const;
    for (const [about, receiver, by] of said) {
      const stated = ['--receiver', receiver?.code ?? '', '--reason', 'thử', '--by', by];
      await this.#run(city, 'map decide', ...about, ...stated);
    }
  }

  async #standing(city: string): Promise<void> {
    type Checked = { findings: readonly { key: string }[] };
    const { findings } = await this.#run<Checked>(city, 'check');
    const waived = ['--reason', 'thử', '--authority', 'UBND thử', '--until', '31/12/2099'];
    await this.#run(city, 'waive', findings[0]?.key ?? '', ...waived);
    await this.#run(city, 'waive --list');
    await this.#run(city, 'check');
    await this.#run(city, 'gaps', '00070');
    await this.#run(city, 'status');
    await this.#run(city, 'status --overdue');
    await this.#run(city, 'export', 'commune', '00070', '00004', '--out', 'ra');
    await this.#run(city, 'export', 'minutes', '002', '00070', '--signed-on', '15/07/2025', '--out', 'bb');
    await this.#run(city, 'lookup', 'phường Cửa Nam, quận Hoàn Kiếm');
    await this.#run(city, 'lookup', 'Hang Maa');
    await writeFile(join(city, 'hoi.csv'), 'query\nHoàn Kiếm\nquận Ba Đình\nPhường Hang Ma Moi\n"00070"\n');
    await this.#run(city, 'lookup --batch', 'hoi.csv', '--out', 'tra-loi.xlsx');
    await this.#run(city, 'explain', 'STAFF-CITIZEN-ID-LENGTH');
    await this.#run(city, 'explain', 'PACK-CHANGED');
    await this.#run(city, 'query', 'select receiver_name, count(*) from v_staff group by 1');
    await this.#run(city, 'query --out', 'nhan-su.csv', 'select full_name from v_staff');
    await this.#run(city, 'undo', 'W1');
  }

  async #boundaries(): Promise<void> {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const rows = [...letterhead, ...placedRows()];
    await writeWorkbook(join(folder, 'Nhà đất quận Hoàn Kiếm.xlsx'), [{ name: 'Nhà đất', rows }]);
    await bangiao(folder, 'import', 'Nhà đất quận Hoàn Kiếm.xlsx');
    await this.#run(folder, 'reference boundaries');
    const named = (ten: string, code: string) => feature({ ten }, squareAround(code));
    const features = [named('Phường Hoàn Kiếm', '00070'), named('Phường Không Đâu Có', '00082')];
    await writeFile(join(folder, 'ranh-gioi.geojson'), collection(features));
    await this.#run(folder, 'reference boundaries load', 'ranh-gioi.geojson', '--property', 'ten');
    await this.#run(folder, 'reference boundaries');
    await this.#run(folder, 'reference boundaries remove');
  }

  async #baseline(): Promise<void> {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const listed: readonly ListedAsset[] = [
      { inventoryCode: 'KK-1', code: 'TS-1', name: 'Máy tính' },
      { inventoryCode: 'KK-2', code: 'TS-2', name: 'Máy in', quantity: 10 },
      { code: 'TS-7', name: 'Tủ gỗ' },
      { code: 'TS-7', name: 'Tủ sắt' },
      { code: 'TS-9', name: 'Ghế' },
    ];
    const [, second, ...others] = listed;
    const renamed = others.slice(0, 2).map((asset) => ({ ...asset, name: `${asset.name} cũ` }));
    const changed = [{ ...second, name: 'Máy in', quantity: 9 }, ...renamed, { code: 'TS-10', name: 'Loa' }];
    const summed = [...assetRows(2), [null, null, 'Tổng cộng', null, null, null, 2_000_003, 1_000_001]];
    await bangiao(folder, 'import', await writeAssets(folder, 'ban-giao.xlsx', listed));
    await bangiao(folder, 'import', '--as', 'version', await writeAssets(folder, 'moi.xlsx', changed));
    const rows = [['UBND QUẬN BA ĐÌNH'], ['Đơn vị tính: đồng'], assetHeading, ...summed];
    const totalled = await writeWorkbook(join(folder, 'tong-cong.xlsx'), [{ name: 'Tài sản', rows }]);
    await this.#run(folder, 'import', totalled);
    await bangiao(folder, 'map');
    await this.#run(folder, 'diff', '1', '2', '--out', 'khac.xlsx');
    await this.#run(folder, 'import', '--baseline', await writeAssets(folder, 'kiem-ke.xlsx', listed));
    await this.#run(folder, 'reconcile', '--out', 'doi-chieu.xlsx');
    await this.#run(folder, 'undo', '4');
  }

  async #receipts(): Promise<void> {
    const workspace = await handedOver(2, 2);
    const given = await givenOut(workspace);
    const folder = dirname(workspace.store.name);
    const whole = await filledIn(given, [{ condition: 'đủ' }], { team: 'Nguyễn Thử Một' });
    const short = await filledIn(given, [{ condition: 'thiếu', received: 1 }], { team: 'Trần Thử Hai' });
    await bangiao(folder, 'pack', '--commune', '00070');
    const [other, city] = [await temporaryFolder(), await temporaryFolder()];
    await cp(folder, other, { recursive: true });
    await bangiao(city, 'init');
    for (const [index, [from, receipt]] of [[folder, whole] as const, [other, short] as const].entries()) {
      await bangiao(from, 'receive', receipt);
      await bangiao(from, 'pack', '--commune', '00070', '--out', join(city, `${index}.bangiao`));
    }
    await this.#run(city, 'merge', '0.bangiao', '1.bangiao');
    await this.#run(folder, 'receive', short, 'khong-co.xlsx');
    await this.#run(folder, 'receive', 'khong-co.xlsx');
    await this.#run(folder, 'undo', 'P1');
  }

  /** Three workspaces: two that hold the same list and go apart, and one that takes in what both say. */
  async #merging(from: string): Promise<void> {
    const [one, both] = [await temporaryFolder(), await temporaryFolder()];
    await bangiao(both, 'init');
    await bangiao(from, 'pack', '--district', '002');
    await cp(from, one, { recursive: true });
    const { document } = await bangiaoJson<Pending>(from, 'map', 'pending');
    const open = document.groups.filter(({ candidates }) => candidates.length > 1);
    for (const [side, folder] of [from, one].entries()) {
      for (const [index, more] of [[], ['--as-rule']].entries()) {
        const { group = '', candidates = [] } = open[index] ?? {};
        const stated = [
          '--group',
          group,
          '--receiver',
          candidates[side]?.code ?? '',
          '--reason',
          'thử',
          ...more,
        ];
        await bangiao(folder, 'map', 'decide', ...stated);
      }
      const people = [person(1), person(2 + side)];
      const path = join(folder, `nhan-su-${side}.xlsx`);
      await copyFile(await writeStaff(await temporaryFolder(), people), path);
      await bangiao(folder, 'import', path, '--as', 'version');
      await this.#run(folder, 'pack', '--district', '002', '--out', join(both, `${side}.bangiao`));
    }
    await this.#run(both, 'merge', '0.bangiao', '1.bangiao', 'khong-co.bangiao');
    await this.#run(both, 'merge', '0.bangiao');
    await this.#run(both, 'merge', 'khong-co.bangiao');
    await this.#run(both, 'pack --keys');
    await this.#run(both, 'history');
    await this.#run(both, 'undo', 'M1');
  }

  async #keeping(city: string): Promise<void> {
    await this.#run(city, 'audit');
    const { head } = await this.#run<{ head: { hash: string } }>(city, 'audit verify');
    await this.#run(city, 'audit verify', '--head', head.hash);
    await this.#run(city, 'backup', 'sao.db');
    await this.#run(city, 'backup', 'khac.db', '--dry-run');
    await this.#run(city, 'restore', 'sao.db', 'phuc-hoi');
    await writeFile(join(city, 'mat-khau.txt'), 'bốn từ không liên quan');
    await this.#run(city, 'backup', 'sao.db.age', '--passphrase-file', 'mat-khau.txt');
    await this.#run(city, 'restore', 'sao.db.age', 'thu', '--passphrase-file', 'mat-khau.txt', '--dry-run');
    await this.#run(city, 'doctor');
    await this.#run(city, 'completion', 'bash');
    const other = connect(join(city, 'bangiao.db'));
    other.exec("UPDATE staff SET full_name = 'Kẻ Khác' WHERE id = (SELECT min(id) FROM staff)");
    other.close();
    await this.#run(city, 'audit verify');
    makeOlder(join(city, 'bangiao.db'), 9);
    await this.#run(city, 'audit verify');
  }
}
