import { inventoryKinds } from '../../inventory/inventory.ts';
import { headquartersArrangements, surplusArrangement } from '../../inventory/premises.ts';
import { plansThatFollowTheOffice } from '../../inventory/staff.ts';
import type { TargetKey } from '../../settings/settings.ts';
import type { Store } from '../database.ts';

function quoted(values: Iterable<string>): string {
  return [...values].map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
}

const queries: Readonly<Record<TargetKey, string>> = {
  districts: "SELECT count(DISTINCT district_code) FROM submission WHERE state = 'current'",
  communes: `SELECT count(DISTINCT receiver_code) FROM (
      ${inventoryKinds.map((kind) => `SELECT receiver_code FROM v_${kind}`).join(' UNION ALL ')})
    WHERE receiver_code IN (SELECT code FROM receiver WHERE kind = 'commune')`,
  staff_placed: `SELECT count(*) FROM v_staff WHERE plan IN (${quoted(plansThatFollowTheOffice)})`,
  staff_nd178: "SELECT count(*) FROM v_staff WHERE plan = 'nghỉ theo NĐ 178'",
  staff_nd178_settled:
    "SELECT count(*) FROM v_staff WHERE plan = 'nghỉ theo NĐ 178' AND policy_status = 'đã giải quyết'",
  staff_unplaced: "SELECT count(*) FROM v_staff WHERE plan = 'chưa bố trí'",
  premises: 'SELECT count(*) FROM v_premises',
  premises_headquarters: `SELECT count(*) FROM v_premises WHERE arrangement IN (${quoted(headquartersArrangements)})`,
  premises_surplus: `SELECT count(*) FROM v_premises WHERE arrangement = '${surplusArrangement}'`,
  cars: "SELECT count(*) FROM v_assets WHERE section = 'B'",
  projects: 'SELECT count(*) FROM v_projects',
  projects_to_communes:
    "SELECT count(*) FROM v_projects WHERE receiver_code IN (SELECT code FROM receiver WHERE kind = 'commune')",
  projects_to_city: "SELECT count(*) FROM v_projects WHERE receiver_code = 'UBND-TP'",
  projects_without_receiver: 'SELECT count(*) FROM v_projects WHERE receiver_code IS NULL',
};

/** What the store has of each figure the city has published; current versions only. */
export function targetFigures(store: Store): Readonly<Record<TargetKey, number>> {
  const entries = Object.entries(queries).map(
    ([key, query]) => [key, Number(store.prepare(query).pluck().get())] as const,
  );
  return Object.fromEntries(entries) as Record<TargetKey, number>;
}
