import { join } from 'node:path';
import { runExport } from '../../../src/export/files/export-run.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import { receiptHeadings, teamHeadings } from '../../../src/reconcile/receipts/receipt-sheet.ts';
import { type ReceiveOptions, takeReceipts } from '../../../src/reconcile/receipts/take-receipts.ts';
import { communeByCode, fullName } from '../../../src/reference/units.ts';
import type { Store } from '../../../src/store/database.ts';
import { createWorkspace, type Workspace } from '../../../src/workspace/workspace.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { EditedSheet, edited } from '../../helpers/sheet-editing.ts';
import { type SheetInput, writeWorkbook } from '../../helpers/workbook.ts';
import { actor, closedAfterTest, temporaryFolder } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, hoanKiem, importGrid } from '../../import/support.ts';
import { map } from '../../mapping/support.ts';

export const messages = messagesIn('vi');
export const receiptSheet = messages.say('sheet.receipt');
export const receiver = '00070';
export const otherReceiver = '00004';

/** Assets with these quantities, all declared for one commune. */
export function assetGrid(
  quantities: readonly CellInput[],
  changes: Readonly<Record<number, CellInput>> = {},
) {
  const rows = quantities.map((quantity, index) => [
    ...assetRow(index + 1, { 5: quantity, ...changes }),
    receiver,
  ]);
  return [[...assetHeading, 'Nơi tiếp nhận'], ...rows];
}

/** A workspace in which a district has handed over assets of these quantities. */
export async function handedOver(...quantities: readonly CellInput[]): Promise<Workspace> {
  const workspace = await createWorkspace(join(await temporaryFolder(), 'bangiao.db'));
  closedAfterTest(workspace.store);
  await importGrid(workspace.store, assetGrid(quantities), { district: hoanKiem, file: 'tai-san.xlsx' });
  await map(workspace.store);
  return workspace;
}

/** The workbook that the commune's receiving team is given. */
export async function givenOut({ store, rules }: Workspace, commune = receiver): Promise<string> {
  const folder = await temporaryFolder();
  const { files } = await runExport(store, {
    what: 'commune',
    codes: [commune],
    folder,
    force: false,
    fullIds: false,
    dryRun: false,
    messages,
    createdAt: actor.at,
    targets: rules.targets,
    milestones: rules.milestones,
    clocks: rules.clocks,
    norms: rules.norms,
    today: '2025-06-26',
  });
  return join(folder, files[0]?.file ?? '');
}

/** What a team writes of one thing: how many came, and how they are. */
export interface Written {
  readonly received?: CellInput;
  readonly condition?: CellInput;
  readonly opinion?: CellInput;
}

/** What else a team writes. */
export interface WrittenBeside {
  /** Things that came without being listed. */
  readonly unlisted?: readonly (Written & { readonly what: CellInput })[];
  readonly team?: string;
  readonly file?: string;
  readonly change?: (sheet: EditedSheet) => void;
}

/** Fills in a receipt, row by row, as a clerk does, and saves it elsewhere. */
export async function filledIn(
  path: string,
  lines: readonly (Written | undefined)[],
  { unlisted = [], team, file = 'phieu.xlsx', change }: WrittenBeside = {},
): Promise<string> {
  return edited(path, join(await temporaryFolder(), file), (workbook) => {
    const sheet = new EditedSheet(workbook, receiptSheet, receiptHeadings.record);
    const [first = 0] = sheet.rows;
    for (const [index, line] of lines.entries()) if (line) write(sheet, first + index, line);
    const below = sheet.rowWith(receiptHeadings.record, receiptHeadings.record);
    for (const [index, { what, ...line }] of unlisted.entries()) {
      sheet.fill(below + 1 + index, { [receiptHeadings.what]: what });
      write(sheet, below + 1 + index, line);
    }
    if (team !== undefined) {
      const members = new EditedSheet(workbook, receiptSheet, teamHeadings.name);
      members.fill(members.rows[0] ?? 0, { [teamHeadings.name]: team });
    }
    change?.(sheet);
  });
}

function write(sheet: EditedSheet, row: number, { received, condition, opinion }: Written): void {
  const values = {
    [receiptHeadings.received]: received,
    [receiptHeadings.condition]: condition,
    [receiptHeadings.opinion]: opinion,
  };
  for (const [heading, value] of Object.entries(values))
    if (value !== undefined) sheet.fill(row, { [heading]: value });
}

/** Takes returned files in as `receive` does without options. */
export function receive(store: Store, paths: readonly string[], given: Partial<ReceiveOptions> = {}) {
  return takeReceipts(store, paths, { actor, dryRun: false, ...given });
}

/** A receipt that a team typed anew, with the numbers of the records handed over. */
export async function typed(
  { store }: Workspace,
  sheet: (records: readonly number[]) => Omit<SheetInput, 'name'>,
) {
  const records = store.prepare('SELECT id FROM v_assets ORDER BY id').pluck().all().map(Number);
  const path = join(await temporaryFolder(), 'phieu.xlsx');
  await writeWorkbook(path, [{ name: 'Phiếu', ...sheet(records) }]);
  return receive(store, [path], { commune: receiver });
}

/** What is told of receipts, in turn. */
export function codesIn({ receipts }: Awaited<ReturnType<typeof receive>>): readonly string[] {
  return receipts.flatMap(({ findings }) => findings.map(({ code }) => code));
}

/** The name of a commune with its type. */
export function communeName(code: string): string {
  const commune = communeByCode.get(code);
  return commune ? fullName(commune) : code;
}
