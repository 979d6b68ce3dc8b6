import { inventories } from '../../inventory/inventories.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import type { ListEntry, MappingRule, RuleCondition } from '../../mapping/rules/condition.ts';
import { houseNumbersText } from '../../mapping/rules/house-numbers.ts';
import { everything, type RuleColumn, ruleHeadings, ruleTypeWords } from '../../mapping/rules/rule-sheet.ts';
import type { Messages } from '../../messages/messages.ts';
import { receivers } from '../../reference/receivers.ts';
import {
  districtOf,
  districts,
  formerCommuneByCode,
  formerCommunes,
  fullName,
} from '../../reference/units.ts';
import type { CellInput, ColumnSpec, NamedList } from '../../workbook/write/spec.ts';
import { writtenDay } from '../../written-day.ts';
import type { Column } from '../tables/columns.ts';
import { districtName, formerName, receiverName } from '../tables/unit-words.ts';

/** A row of the sheet of rules: a rule, or one entry of a list. */
export interface RuleItem {
  readonly rule: MappingRule;
  readonly records: number;
  readonly entry: ListEntry | null;
}

/** The defined names of the lists. */
const lists = {
  type: 'loai_quy_tac',
  place: 'xa_phuong_cu',
  district: 'quan_huyen_cu',
  numbers: 'so_nha',
  kinds: 'loai_bieu',
  receiver: 'noi_nhan',
} as const;

const kindWords = inventoryKinds.map((kind) => inventories[kind].shortTitle);

/** What the columns are chosen from; all but the type may be typed otherwise. */
export function ruleLists(): readonly NamedList[] {
  return [
    { name: lists.type, values: Object.values(ruleTypeWords) },
    {
      name: lists.place,
      values: formerCommunes.map((former) => `${fullName(former)}, ${fullName(districtOf(former))}`),
    },
    { name: lists.district, values: districts.map(fullName) },
    { name: lists.numbers, values: [everything, 'lẻ', 'chẵn'] },
    { name: lists.kinds, values: [everything, ...kindWords] },
    { name: lists.receiver, values: receivers.map(({ name }) => name) },
  ];
}

/** The columns of a rule, and at the end how much it decides. */
export function ruleColumns(messages: Messages): readonly Column<RuleItem>[] {
  const note = (key: Exclude<RuleColumn, 'decidedOn'> | 'decided-on') =>
    messages.say(`sheet.rule.note.${key}`, {
      types: Object.values(ruleTypeWords).join(' · '),
      kinds: kindWords.join(' · '),
    });
  const own = ({ rule }: RuleItem) => rule.condition;
  return [
    { ...column('code', 9, note('code')), wrap: false, value: ({ rule }) => `R${rule.id}` },
    { ...chosen('type', 15, note('type'), 'stop'), value: (item) => ruleTypeWords[own(item).type] },
    { ...chosen('place', 24, note('place')), value: (item) => placeCell(own(item)) },
    { ...chosen('district', 18, note('district')), value: (item) => districtCell(item) },
    { ...column('what', 28, note('what')), headingTone: 'warn', value: (item) => whatCell(own(item)) },
    { ...chosen('numbers', 13, note('numbers')), value: (item) => numbersCell(own(item)) },
    { ...chosen('kinds', 17, note('kinds')), value: (item) => kindsCell(item) },
    { ...column('entry', 15, note('entry')), value: ({ entry }) => entry?.code ?? null },
    {
      ...chosen('receiver', 22, note('receiver')),
      headingTone: 'warn',
      value: ({ rule }) => receiverName(rule.receiver),
    },
    { ...column('basis', 28, note('basis')), headingTone: 'warn', value: ({ rule }) => rule.basis },
    { ...column('authority', 18, note('authority')), value: ({ rule }) => rule.authority },
    { ...column('author', 16, note('author')), value: ({ rule }) => rule.author },
    // As text: a program that takes 05/07 for the seventh of May is not asked.
    { ...column('decidedOn', 12, note('decided-on')), value: ({ rule }) => writtenDay(rule.decidedOn) },
    {
      heading: messages.say('sheet.rule.column.records'),
      width: 11,
      format: 'integer',
      align: 'center',
      note: messages.say('sheet.rule.note.records'),
      value: ({ records }) => ({ kind: 'styled', value: records, tone: 'muted' }),
    },
  ];
}

function column(key: RuleColumn, width: number, note: string): ColumnSpec {
  return { heading: ruleHeadings[key], width, note };
}

function chosen(
  key: keyof typeof lists,
  width: number,
  text: string,
  severity: 'stop' | 'warning' = 'warning',
): ColumnSpec {
  const title = ruleHeadings[key];
  const choice = { list: lists[key], severity, prompt: { title, text }, error: { title, text } };
  return { ...column(key, width, text), choice, ...(key === 'type' ? { headingTone: 'warn' } : {}) };
}

/** The district stands in its own column, unless a unit had things in another one than its own. */
function placeCell(condition: RuleCondition): CellInput {
  if (condition.type === 'list' || condition.formerCommune === null) return null;
  const { formerCommune: code } = condition;
  const former = formerCommuneByCode.get(code);
  if (!former) return code;
  return formerName(code, condition.type === 'unit' ? condition.district : former.districtCode);
}

function districtCell({ rule: { condition }, entry }: RuleItem): CellInput {
  if (entry) return districtName(entry.district);
  if (condition.type === 'unit') return districtName(condition.district);
  const former = condition.type === 'list' ? undefined : formerCommuneByCode.get(condition.formerCommune);
  return former ? fullName(districtOf(former)) : null;
}

function whatCell(condition: RuleCondition): string {
  switch (condition.type) {
    case 'street':
      return condition.street;
    case 'hamlet':
      return condition.hamlet;
    case 'unit':
      return condition.unit;
    case 'list':
      return condition.name;
  }
}

function numbersCell(condition: RuleCondition): CellInput {
  return condition.type === 'street' ? houseNumbersText(condition.numbers) : null;
}

function kindsCell({ rule: { condition }, entry }: RuleItem): CellInput {
  if (entry) return inventories[entry.kind].shortTitle;
  if (condition.type !== 'unit') return null;
  const titles = condition.kinds.map((kind) => inventories[kind].shortTitle);
  return titles.length === 0 ? everything : titles.join('; ');
}
