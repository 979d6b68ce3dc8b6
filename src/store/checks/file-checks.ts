import { unfinished } from '../../inventory/records.ts';
import type { Store } from '../database.ts';
import type { RecordPlace } from './check-queries.ts';

/** A file of unfinished work, with the code of the work. */
export interface FileOfWork extends RecordPlace {
  readonly code: string;
}

/** Files of unfinished work that go elsewhere than the work of their code. */
export function filesApartFromWork(
  store: Store,
): readonly (FileOfWork & { readonly receiver: string; readonly other_receiver: string })[] {
  return store
    .prepare<[string], FileOfWork & { receiver: string; other_receiver: string }>(
      `SELECT v.id AS record, v.submission, v.sheet, v.row, v.record_code AS code, v.receiver_name AS receiver,
         min(w.receiver_name) AS other_receiver
       FROM v_records AS v
       JOIN v_projects AS w ON w.project_code = v.record_code AND w.district_code = v.district_code
       WHERE v.finished = ? AND v.receiver_code IS NOT NULL
       GROUP BY v.id HAVING sum(w.receiver_code = v.receiver_code) = 0 AND count(w.receiver_code) > 0
       ORDER BY v.id`,
    )
    .all(unfinished);
}

/** Files of unfinished work whose code is none of the works that their district has sent; none where it has sent no works at all. */
export function filesWithoutWork(store: Store): readonly FileOfWork[] {
  return store
    .prepare<[string], FileOfWork>(
      `SELECT v.id AS record, v.submission, v.sheet, v.row, v.record_code AS code FROM v_records AS v
       WHERE v.finished = ? AND v.record_code IS NOT NULL
         AND v.district_code IN (SELECT district_code FROM submission WHERE kind = 'projects' AND state = 'current')
         AND NOT EXISTS (SELECT 1 FROM v_projects AS w
           WHERE w.project_code = v.record_code AND w.district_code = v.district_code)
       ORDER BY v.id`,
    )
    .all(unfinished);
}
