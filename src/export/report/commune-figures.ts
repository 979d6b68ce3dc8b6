import { byKind } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { type Tile, tileMap } from '../../reference/tile-map.ts';
import { type Commune, communes, linksOfCommune } from '../../reference/units.ts';
import { possibleByReceiver } from '../../store/checks/standing.ts';
import { faultyRecords } from '../../store/outputs/report-queries.ts';
import type { ExportContext } from '../export-context.ts';

/** What the page says of one commune, in counts. */
export interface CommuneFigures {
  readonly commune: Commune;
  readonly tile: Tile;
  readonly records: Readonly<Record<InventoryKind, number>>;
  /** All its records together. */
  readonly total: number;
  /** The inventories that the districts it takes land from owe it, and how many of them have come. */
  readonly expected: number;
  readonly sent: number;
  readonly headquarters: number;
  /** Records with an error that nobody lets stand. */
  readonly faulty: number;
  readonly judged: number;
  readonly clear: number;
  /** Records that a receiving team has said something of, and those that it found complete. */
  readonly counted: number;
  readonly complete: number;
  /** Pending records that the law may send here. */
  readonly possible: number;
}

/** The figures of the 126 communes, in the order of their codes. */
export function communeFigures(context: ExportContext): readonly CommuneFigures[] {
  const tiles = tileMap();
  const faulty = faultyRecords(context.store);
  const scores = new Map(
    context.scores.filter(({ level }) => level === 'commune').map((score) => [score.code, score]),
  );
  const sent = new Set(context.submissions.map(({ district_code, kind }) => `${district_code} ${kind}`));
  const possible = possibleByReceiver(context.store);
  return communes.flatMap((commune) => {
    const { code } = commune;
    const tile = tiles.get(code);
    if (!tile) return [];
    const givers = [...new Set(linksOfCommune(code).map(({ former }) => former.districtCode))];
    const owed = givers.flatMap((district) => context.asked.map((kind) => `${district} ${kind}`));
    const records = recordsOf(context, code);
    return [
      {
        commune,
        tile,
        records,
        total: inventoryKinds.reduce((sum, kind) => sum + records[kind], 0),
        expected: owed.length,
        sent: owed.filter((key) => sent.has(key)).length,
        headquarters: context.headquarters.get(code) ?? 0,
        faulty: faulty.get(code) ?? 0,
        judged: scores.get(code)?.records ?? 0,
        clear: scores.get(code)?.wholly_clear ?? 0,
        ...countedOf(context, code),
        possible: possible.get(code) ?? 0,
      },
    ];
  });
}

function recordsOf({ received }: ExportContext, code: string): Readonly<Record<InventoryKind, number>> {
  return byKind((kind) => Number(received(kind, 'rows', code)));
}

function countedOf({ receiving }: ExportContext, code: string): { counted: number; complete: number } {
  const own = receiving.filter(({ commune }) => commune === code);
  const sum = (lines: typeof own) => lines.reduce((total, { records }) => total + records, 0);
  return { counted: sum(own), complete: sum(own.filter(({ state }) => state === 'complete')) };
}
