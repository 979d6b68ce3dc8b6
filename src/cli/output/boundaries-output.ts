import { type AreaDifference, type Coverage, coverageOf } from '../../mapping/boundaries/coverage.ts';
import type { BoundaryDescription } from '../../mapping/boundaries/describe-boundaries.ts';
import type { LoadedBoundaries } from '../../mapping/boundaries/load-boundaries.ts';
import { type Commune, communes, fullName } from '../../reference/units.ts';
import { hanoiDay } from '../../text/hanoi-time.ts';
import { writtenDay } from '../../written-day.ts';
import type { Context } from '../context.ts';

/** Names shown of a long list; programs get all of them. */
const namesShown = 20;

/** What was loaded, and what the file lacks or holds beside. */
export function showLoaded(loaded: LoadedBoundaries, dryRun: boolean, { output, messages }: Context): void {
  const { source, boundaries, passedOver, notPolygons, replaced, unchanged } = loaded;
  const coverage = coverageOf(boundaries);
  output.document({
    ...source,
    ...coverageDocument(coverage, boundaries.length),
    passed_over: passedOver,
    not_polygons: notPolygons,
    replaced: replaced?.file ?? null,
    unchanged,
    dry_run: dryRun,
  });
  const { file, property } = source;
  output.line(
    messages.say(loadedKey(unchanged, dryRun), {
      file,
      property,
      ...coverageCounts(coverage, boundaries.length),
    }),
  );
  if (replaced) output.line(messages.say('boundaries.replaced', { file: replaced.file }));
  showCoverage(coverage, { output, messages });
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
  const { set, polygons, coverage, records } = description;
  const { file, sha256, size, property, loadedAt, loadedBy } = set;
  const located = records.inside + records.edge + records.several + records.outside;
  output.document({
    boundaries: {
      file,
      sha256,
      size,
      property,
      loaded_at: loadedAt,
      loaded_by: loadedBy,
      ...coverageDocument(coverage, polygons),
      margin_metres: margin,
      records: { with_coordinates: located, ...records },
    },
  });
  output.line(
    messages.say('boundaries.in-force', {
      file,
      when: writtenDay(hanoiDay(loadedAt)),
      who: loadedBy,
      property,
      ...coverageCounts(coverage, polygons),
    }),
  );
  showCoverage(coverage, { output, messages });
  output.line(
    messages.say('boundaries.records', {
      located: messages.count(located),
      inside: messages.count(records.inside),
      edge: messages.count(records.edge),
      several: messages.count(records.several),
      outside: messages.count(records.outside),
      margin,
    }),
  );
  output.line(messages.say('next.map'));
}

function coverageCounts({ without }: Coverage, polygons: number) {
  return { communes: communes.length - without.length, all: communes.length, polygons };
}

function coverageDocument({ without, areaDifferences }: Coverage, polygons: number) {
  return {
    communes: communes.length - without.length,
    polygons,
    communes_without: without.map(unitDocument),
    area_differences: areaDifferences.map(({ commune, measuredKm2 }) => ({
      commune: unitDocument(commune),
      stated_km2: commune.areaKm2.toFixed(2),
      measured_km2: measuredKm2.toFixed(2),
    })),
  };
}

function showCoverage(
  { without, areaDifferences }: Coverage,
  { output, messages }: Pick<Context, 'output' | 'messages'>,
): void {
  if (without.length > 0) {
    const list = shortList(without.map((commune) => `${commune.code} ${fullName(commune)}`));
    output.line(messages.say('boundaries.without', { count: without.length, list }));
  }
  if (areaDifferences.length === 0) return;
  const area = ({ commune, measuredKm2 }: AreaDifference) =>
    messages.say('boundaries.area', {
      name: fullName(commune),
      measured: messages.count(measuredKm2),
      stated: messages.count(commune.areaKm2),
    });
  const list = shortList(areaDifferences.map(area));
  output.line(messages.say('boundaries.areas', { count: areaDifferences.length, list }));
}

function shortList(items: readonly string[]): string {
  const rest = items.length > namesShown ? '; …' : '';
  return items.slice(0, namesShown).join('; ') + rest;
}

function unitDocument({ code, type, name }: Commune) {
  return { code, type, name };
}
