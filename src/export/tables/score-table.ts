import { inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ScoreLevel, SixClearScore } from '../../store/checks/six-clear-scores.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from './columns.ts';
import { blockTitle, sentences, titles } from './paper.ts';
import { sixClear } from './six-clear-columns.ts';
import { districtName } from './unit-words.ts';

/** A score's share of 100, in the look of what it means. */
function scoreCell({ score }: SixClearScore) {
  const tone = score === 100 ? 'good' : score < 50 ? 'bad' : 'warn';
  return { kind: 'styled', value: score, tone } as const;
}

/** Scores, one row each: how many records, how many are wholly clear, percent, and of each of the six how many are clear. */
function scoreTable(
  messages: Messages,
  scores: readonly SixClearScore[],
  leading: readonly Column<SixClearScore>[],
): TableBlock {
  const count = (heading: string, value: (score: SixClearScore) => number): Column<SixClearScore> => ({
    heading,
    width: 11,
    format: 'integer',
    value,
  });
  const columns: readonly Column<SixClearScore>[] = [
    ...leading,
    count(messages.say('clear.records'), ({ records }) => records),
    count(messages.say('clear.wholly'), ({ wholly_clear }) => wholly_clear),
    { heading: messages.say('sheet.score.percent'), width: 11, align: 'right', value: scoreCell },
    ...sixClear.map(({ name }) => ({
      ...count(messages.say(`sheet.clear.${name}`), (score: SixClearScore) => score[name]),
      group: messages.say('sheet.score.clear-of-each'),
    })),
    count(messages.say('sheet.clear.count.vague'), ({ vague }) => vague),
    count(messages.say('sheet.clear.count.missing'), ({ missing }) => missing),
  ];
  return tableOf(columns, scores, { emptyText: messages.say('sheet.clear.none') });
}

const parts = {
  inventory: { title: 'sheet.by-inventory', heading: 'sheet.column.inventory' },
  district: { title: 'sheet.score.districts', heading: 'sheet.column.district' },
  commune: { title: 'sheet.score.communes', heading: 'sheet.column.commune' },
  unit: { title: 'sheet.score.units', heading: 'sheet.score.unit' },
} as const;
type Part = keyof typeof parts;

/** The sheet of scores: by inventory, then by what is asked for, least clear first; `about` says whose they are. */
export function scoreSheet(
  { messages, stateWords }: Pick<ExportContext, 'messages' | 'stateWords'>,
  scores: readonly SixClearScore[],
  { about, by }: { readonly about: string; readonly by: readonly Exclude<Part, 'inventory'>[] },
): SheetSpec {
  return {
    name: messages.say('sheet.clear'),
    titles: titles(messages, messages.say('sheet.clear.title'), about, stateWords),
    blocks: [
      sentences([messages.say('sheet.score.how')]),
      ...(['inventory', ...by] as const).flatMap((part) => [
        blockTitle(messages.say(parts[part].title)),
        scoreTable(messages, inOrder(part, atLevel(scores, part)), leadingColumns(part, messages, by)),
      ]),
    ],
    landscape: true,
    filter: false,
    freeze: false,
  };
}

/** The sheet of the units of all districts, least clear first; a list of its own, as they are many. */
export function unitScoreSheet(
  { messages, stateWords }: Pick<ExportContext, 'messages' | 'stateWords'>,
  scores: readonly SixClearScore[],
  about: string,
): SheetSpec {
  const units = inOrder('unit', atLevel(scores, 'unit'));
  return {
    name: messages.say('sheet.clear.units'),
    titles: titles(messages, messages.say('sheet.clear.title'), about, stateWords),
    blocks: [scoreTable(messages, units, leadingColumns('unit', messages, ['district']))],
    landscape: true,
  };
}

function atLevel(scores: readonly SixClearScore[], level: ScoreLevel): readonly SixClearScore[] {
  return scores.filter((each) => each.level === level);
}

/** Inventories as they are always listed, everything else least clear first. */
function inOrder(part: Part, scores: readonly SixClearScore[]): readonly SixClearScore[] {
  if (part === 'inventory')
    return inventoryKinds.flatMap((kind) => scores.filter(({ code }) => code === kind));
  return scores.toSorted((left, right) => left.score - right.score || right.records - left.records);
}

function leadingColumns(
  part: Part,
  messages: Messages,
  by: readonly Part[],
): readonly Column<SixClearScore>[] {
  const own: Column<SixClearScore> = {
    heading: messages.say(parts[part].heading),
    width: 38,
    value: (score) => nameOf(part, score, messages),
  };
  if (part !== 'unit' || !by.includes('district')) return [own];
  return [
    own,
    { heading: messages.say('sheet.column.from'), width: 18, value: ({ code }) => districtName(code) },
  ];
}

function nameOf(part: Part, { code, name }: SixClearScore, messages: Messages): string {
  if (part === 'district') return districtName(code);
  const kind = inventoryKinds.find((each) => each === code);
  return part === 'inventory' && kind ? inventoryName(messages, kind) : name;
}

/** How clear all of some scores are, in one sentence; nothing where the six apply to no record. */
export function clearSentence(messages: Messages, scores: readonly SixClearScore[]): readonly string[] {
  return atLevel(scores, 'city').map(({ records, wholly_clear, score }) =>
    messages.say('sheet.commune.clear', {
      records: messages.count(records),
      unclear: messages.count(records - wholly_clear),
      score: messages.count(score),
    }),
  );
}
