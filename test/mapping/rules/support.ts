import { join } from 'node:path';
import fc from 'fast-check';
import { ruleWorkbook } from '../../../src/export/decision/rule-workbook.ts';
import { writeVerified } from '../../../src/export/files/write-verified.ts';
import { inventoryKinds } from '../../../src/inventory/inventory.ts';
import { readMapWorkbook } from '../../../src/mapping/read-map-workbook.ts';
import type {
  HouseNumbers,
  ListEntry,
  RuleCondition,
  RuleDraft,
} from '../../../src/mapping/rules/condition.ts';
import { entryKey, numbersOverlap } from '../../../src/mapping/rules/overlap.ts';
import { ruleHeadings } from '../../../src/mapping/rules/rule-sheet.ts';
import { toRule } from '../../../src/mapping/rules/stored-rules.ts';
import { type HandedRule, takeRules } from '../../../src/mapping/rules/take-rules.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import { receivers } from '../../../src/reference/receivers.ts';
import { districts, formerCommunes } from '../../../src/reference/units.ts';
import type { Store } from '../../../src/store/database.ts';
import { recordsByRule, rulesInForce } from '../../../src/store/mapping/mapping-rules.ts';
import { appendOperation, workspaceMark } from '../../../src/store/operations.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { EditedSheet, edited } from '../../helpers/sheet-editing.ts';
import { actor, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { destinationOf, splitPlace } from '../support.ts';

export const messages = messagesIn('vi');
export const headings = ruleHeadings;
export const importer = { who: 'người nhập', today: '2025-06-30' };
/** A commune that the law names for the split place. */
export const lawful = destinationOf(splitPlace.code);

/** House numbers that mean at least one house. */
export const houseNumbers: fc.Arbitrary<HouseNumbers> = fc
  .record({
    parity: fc.constantFrom('all' as const, 'odd' as const, 'even' as const),
    from: fc.option(fc.integer({ min: 1, max: 99_999 })),
    to: fc.option(fc.integer({ min: 1, max: 99_999 })),
  })
  .filter((numbers) => numbersOverlap(numbers, numbers));

const formerCode = fc.constantFrom(...formerCommunes.map(({ code }) => code));
const districtCode = fc.constantFrom(...districts.map(({ code }) => code));
const kind = fc.constantFrom(...inventoryKinds);
const word = fc.constantFrom('Mẫu', 'Cột', 'Thử', 'Đoài', 'Hạ', 'Phú Mỹ', 'An-Bình', '=1+1');
const name = fc.tuple(word, word, fc.integer({ min: 1, max: 99 })).map((parts) => parts.join(' '));

/** Every sort of condition, over every former commune and district. */
export const conditions: fc.Arbitrary<RuleCondition> = fc.oneof(
  fc.record({
    type: fc.constant('street' as const),
    formerCommune: formerCode,
    street: name.map((text) => `phố ${text}`),
    numbers: houseNumbers,
  }),
  fc.record({
    type: fc.constant('hamlet' as const),
    formerCommune: formerCode,
    hamlet: fc
      .tuple(fc.constantFrom('thôn', 'xóm', 'tổ dân phố'), fc.integer({ min: 1, max: 60 }))
      .map((parts) => parts.join(' ')),
  }),
  fc.record({
    type: fc.constant('unit' as const),
    district: districtCode,
    unit: name.map((text) => `Phòng ${text}`),
    kinds: fc.subarray([...inventoryKinds]),
    formerCommune: fc.option(formerCode),
  }),
  fc.record({
    type: fc.constant('list' as const),
    name: name.map((text) => `Danh sách ${text}`),
    entries: fc
      .array(fc.record({ district: districtCode, kind, code: name.map((text) => `DA ${text}`) }), {
        minLength: 1,
        maxLength: 4,
      })
      .map(distinctInOrder),
  }),
);

function distinctInOrder(entries: readonly ListEntry[]): readonly ListEntry[] {
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  return [...byKey.values()].sort((left, right) => (entryKey(left) < entryKey(right) ? -1 : 1));
}

/** Any receiver's code. */
export const receiverCode = fc.constantFrom(...receivers.map(({ code }) => code));

/** A rule by street in the split place, as somebody gave it. */
export const streetRule: RuleDraft = {
  condition: {
    type: 'street',
    formerCommune: splitPlace.code,
    street: 'phố Thử Nghiệm',
    numbers: { parity: 'odd', from: 1, to: 99 },
  },
  receiver: lawful,
  author: 'Người thử A',
  basis: '12/QĐ-UBND',
  authority: null,
  decidedOn: '2025-06-15',
};

/** A rule by list, of three projects. */
export const listRule: RuleDraft = {
  ...streetRule,
  condition: {
    type: 'list',
    name: 'Dự án chuyển Sở',
    entries: ['DA-1', 'DA-2', 'DA-3'].map((code) => ({ district: '002', kind: 'projects', code })),
  },
  receiver: 'SO-XAY-DUNG',
};

/** A store with rules in force, numbered from 1. */
export async function storeWithRules(...rules: readonly RuleDraft[]): Promise<Store> {
  const store = await temporaryStore();
  const { refused } = take(
    store,
    rules.map((rule) => ({ ...rule, source: 'thử' })),
  );
  if (refused.length > 0) throw new Error(`refused: ${refused.map(({ code }) => code).join()}`);
  return store;
}

export function take(store: Store, rules: readonly HandedRule[]) {
  return takeRules(store, rules, appendOperation(store, actor, 'thử', {}), actor);
}

export function inForce(store: Store) {
  return rulesInForce(store).map(toRule);
}

/** Writes the rule workbook as the command does; hands back its path. */
export async function handOut(store: Store, rules = inForce(store)): Promise<string> {
  const path = join(await temporaryFolder(), 'so-quy-tac.xlsx');
  const planned = ruleWorkbook(messages, {
    rules,
    recordsByRule: recordsByRule(store),
    workspace: workspaceMark(store),
  });
  await writeVerified(path, planned, { force: false, createdAt: actor.at, messages });
  return path;
}

/** The handed-out workbook after a clerk has changed its sheet of rules. */
export async function changed(store: Store, change: (sheet: EditedSheet) => void): Promise<string> {
  const target = join(await temporaryFolder(), 'da-ghi.xlsx');
  return edited(await handOut(store), target, (workbook) => {
    change(new EditedSheet(workbook, messages.say('sheet.rule.rules'), headings.code));
  });
}

export async function comeBack(store: Store, path: string) {
  return readMapWorkbook(store, path, importer);
}

/** What comes back of a workbook without rules in whose first empty rows these values were typed. */
export async function typed(...rows: readonly Readonly<Partial<Record<keyof typeof headings, CellInput>>>[]) {
  const store = await temporaryStore();
  const path = await changed(store, (sheet) => {
    for (const [index, row] of rows.entries()) {
      for (const [column, value] of Object.entries(row)) {
        sheet.fill(sheet.rows[index] ?? 0, { [headings[column as keyof typeof headings]]: value });
      }
    }
  });
  return comeBack(store, path);
}
