import type { BoundaryDescription } from '../mapping/boundaries/describe-boundaries.ts';
import type { LoadedBoundaries } from '../mapping/boundaries/load-boundaries.ts';
import { communesWithout } from '../mapping/boundaries/parse-boundaries.ts';
import { type Commune, communes, fullName } from '../reference/units.ts';
import type { Context } from './context.ts';

/** Names shown of a long list; programs get all of them. */
const namesShown = 20;

/** What was loaded, and what the file lacks or holds beside. */
export function showLoaded(loaded: LoadedBoundaries, dryRun: boolean, { output, messages }: Context): void {
  const { source, boundaries, passedOver, notPolygons, replaced, unchanged } = loaded;
  const absent = communesWithout(boundaries);
  output.document({
    ...source,
    communes: communes.length - absent.length,
    polygons: boundaries.length,
    communes_without: absent.map(unitDocument),
    passed_over: passedOver,
    not_polygons: notPolygons,
    replaced: replaced?.file ?? null,
    unchanged,
    dry_run: dryRun,
  });
  output.line(
    messages.say(loadedKey(unchanged, dryRun), {
      file: source.file,
      property: source.property,
      communes: communes.length - absent.length,
      all: communes.length,
      polygons: boundaries.length,
    }),
  );
  if (replaced) output.line(messages.say('boundaries.replaced', { file: replaced.file }));
  showAbsent(absent, { output, messages });
  if (passedOver.length > 0) {
    const list = shortList(passedOver.map(({ feature, value }) => `${feature} “${value}”`));
    output.line(messages.say('boundaries.passed-over', { count: passedOver.length, list }));
  }
  if (notPolygons > 0) output.line(messages.say('boundaries.not-polygons', { count: notPolygons }));
  output.line(messages.say('next.map'));
}

function loadedKey(unchanged: boolean, dryRun: boolean) {
  if (unchanged) return 'boundaries.unchanged';
  return dryRun ? 'boundaries.would-load' : 'boundaries.loaded';
}

/** What is loaded, and how the records with coordinates lie among it. */
export function showDescription(
  description: BoundaryDescription | undefined,
  margin: number,
  { output, messages }: Context,
): void {
  if (!description) {
    output.document({ boundaries: null });
    output.line(messages.say('boundaries.none'));
    output.line(messages.say('next.boundaries'));
    return;
  }
  const { set, polygons, communesWithout: absent, records } = description;
  const located = records.inside + records.edge + records.several + records.outside;
  output.document({
    boundaries: {
      file: set.file,
      sha256: set.sha256,
      size: set.size,
      property: set.property,
      loaded_at: set.loadedAt,
      loaded_by: set.loadedBy,
      communes: communes.length - absent.length,
      polygons,
      communes_without: absent.map(unitDocument),
      margin_metres: margin,
      records: { with_coordinates: located, ...records },
    },
  });
  output.line(
    messages.say('boundaries.in-force', {
      file: set.file,
      when: set.loadedAt.slice(0, 'YYYY-MM-DD'.length),
      who: set.loadedBy,
      property: set.property,
      communes: communes.length - absent.length,
      all: communes.length,
      polygons,
    }),
  );
  showAbsent(absent, { output, messages });
  const { inside, edge, several, outside } = records;
  output.line(
    messages.say('boundaries.records', {
      located: messages.count(located),
      inside: messages.count(inside),
      edge: messages.count(edge),
      several: messages.count(several),
      outside: messages.count(outside),
      margin,
    }),
  );
  output.line(messages.say('next.map'));
}

function showAbsent(
  absent: readonly Commune[],
  { output, messages }: Pick<Context, 'output' | 'messages'>,
): void {
  if (absent.length === 0) return;
  const list = shortList(absent.map((commune) => `${commune.code} ${fullName(commune)}`));
  output.line(messages.say('boundaries.without', { count: absent.length, list }));
}

function shortList(items: readonly string[]): string {
  const rest = items.length > namesShown ? ', …' : '';
  return items.slice(0, namesShown).join(', ') + rest;
}

function unitDocument({ code, type, name }: Commune) {
  return { code, type, name };
}
