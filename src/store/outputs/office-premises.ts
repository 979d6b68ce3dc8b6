import { headquartersArrangements } from '../../inventory/premises.ts';
import type { Store } from '../database.ts';

/** Premises of a commune that are or may become its headquarters; areas in hundredths of m². */
export interface OfficePremises {
  readonly record: number;
  readonly receiver_code: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly floor_area: number;
  readonly arrangement: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The premises in the communes that are used as offices, or meant for headquarters, and have a floor area. */
export function officePremises(store: Store): readonly OfficePremises[] {
  const marks = headquartersArrangements.map(() => '?').join(', ');
  return store
    .prepare<string[], OfficePremises>(
      `SELECT v.id AS record, v.receiver_code, v.name, v.address, v.floor_area, v.arrangement, v.latitude, v.longitude
       FROM v_premises AS v JOIN receiver AS c ON c.code = v.receiver_code AND c.kind = 'commune'
       WHERE v.floor_area > 0 AND (v.present_use = 'trụ sở làm việc' OR v.arrangement IN (${marks}))
       ORDER BY v.id`,
    )
    .all(...headquartersArrangements);
}
