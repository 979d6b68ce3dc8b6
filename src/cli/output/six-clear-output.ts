import { inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { dimensions } from '../../settings/six-clear-data.ts';
import type { ScoreLevel, SixClearScore } from '../../store/checks/six-clear-scores.ts';
import type { Context } from '../context.ts';

/** How many of its six are clear in each judged record. */
type Points = readonly { readonly record: number; readonly score: number }[];

/** The scores as programs read them: over everything, by inventory, district, commune and unit, and of each record. */
export function scoresDocument(
  scores: readonly SixClearScore[],
  records: Points,
): Readonly<Record<string, unknown>> {
  const [city = null] = atLevel(scores, 'city').map(figuresOf);
  return {
    city,
    inventories: atLevel(scores, 'inventory').map((each) => ({ kind: each.code, ...figuresOf(each) })),
    districts: atLevel(scores, 'district').map(({ code, name, ...each }) => ({
      code,
      name,
      ...figuresOf(each),
    })),
    communes: atLevel(scores, 'commune').map(({ code, name, ...each }) => ({
      code,
      name,
      ...figuresOf(each),
    })),
    units: atLevel(scores, 'unit').map(({ code, name, ...each }) => ({
      district: code,
      unit: name,
      ...figuresOf(each),
    })),
    records,
  };
}

function atLevel(scores: readonly SixClearScore[], level: ScoreLevel): readonly SixClearScore[] {
  return scores.filter((each) => each.level === level);
}

function figuresOf(
  figures: Omit<SixClearScore, 'level' | 'code' | 'name'>,
): Readonly<Record<string, unknown>> {
  const { records, wholly_clear, clear, vague, missing, score } = figures;
  const by_dimension = Object.fromEntries(dimensions.map((dimension) => [dimension, figures[dimension]]));
  return { records, wholly_clear, clear, vague, missing, by_dimension, score };
}

/** How clear some records are, in a few words. */
export function clearLine(figures: SixClearScore, messages: Context['messages']): string {
  return messages.say('status.clear', {
    clear: messages.count(figures.wholly_clear),
    records: messages.count(figures.records),
    score: messages.count(figures.score),
  });
}

/** Shows how clear each inventory is in one short table; nothing where the six apply to no record. */
export function showScores(scores: readonly SixClearScore[], { output, messages }: Context): void {
  const [city] = atLevel(scores, 'city');
  if (!city) return;
  const lines = inventoryKinds.flatMap((kind) => {
    const own = atLevel(scores, 'inventory').find(({ code }) => code === kind);
    return own ? [{ name: inventoryName(messages, kind), figures: own }] : [];
  });
  const all = lines.length > 1 ? [...lines, { name: messages.say('clear.all'), figures: city }] : lines;
  output.line();
  output.table([
    [
      ...(['clear.title', 'clear.records', 'clear.wholly', 'clear.score'] as const).map((key) =>
        messages.say(key),
      ),
      ...dimensions.map((dimension) => messages.say(`sheet.clear.${dimension}`)),
    ],
    ...all.map(({ name, figures }) => [
      name,
      messages.count(figures.records),
      messages.count(figures.wholly_clear),
      `${messages.count(figures.score)}%`,
      ...dimensions.map((dimension) => `${Math.floor((figures[dimension] * 100) / figures.records)}%`),
    ]),
  ]);
}
