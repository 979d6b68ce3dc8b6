import { describe, expect, it } from 'vitest';
import { inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { defaultConfig } from '../../src/settings/settings.ts';
import { countFindings, countFindingsOf } from '../../src/store/checks/findings.ts';
import { recordsSharing } from '../../src/store/checks/repeated-records.ts';
import { sixClearRows } from '../../src/store/checks/six-clear-rows.ts';
import { staffListOf } from '../../src/store/checks/staff-lists.ts';
import type { Store } from '../../src/store/database.ts';
import { boundariesOf, placedRecords } from '../../src/store/mapping/boundaries.ts';
import { carryDecisions } from '../../src/store/mapping/decisions.ts';
import { openMappingTables, wantPending } from '../../src/store/mapping/mapping-run.ts';
import { openPending } from '../../src/store/mapping/pending.ts';
import { formerCommunesNamed } from '../../src/store/outputs/commune-figures.ts';
import { repeatedIdentities } from '../../src/store/submissions/duplicates.ts';
import { mostLikeOfOthers } from '../../src/store/submissions/like-submissions.ts';
import { profileFor } from '../../src/store/submissions/profiles.ts';
import { recordsGone } from '../../src/store/submissions/records-gone.ts';
import { rowFates } from '../../src/store/submissions/rows.ts';
import {
  countingSubmissionsOf,
  sharedRecords,
  submissionsWithContent,
} from '../../src/store/submissions/submissions.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { planOf, queriesOf } from './support.ts';

const work: readonly (readonly [string, string, (store: Store) => unknown])[] = [
  ['rows of a submission', 'row_by_submission', (store) => rowFates(store, 1)],
  ['findings of a submission', 'finding_by_submission', (store) => countFindingsOf(store, 1)],
  ['records of a receiver', 'assignment_by_receiver', (store) => countFindings(store, { commune: '00070' })],
  [
    'submissions of a sender',
    'submission_by_sender',
    (store) => countingSubmissionsOf(store, '002', 'assets', 'handover'),
  ],
  [
    'submissions with a content',
    'submission_by_content',
    (store) => submissionsWithContent(store, 'x', 'handover'),
  ],
  ...inventoryKinds.flatMap((kind) => [
    [`new ${kind}`, `${kind}_by_submission`, (store: Store) => openPending(store, 1, kind)] as const,
    [
      `${kind} that repeat`,
      `${kind}_by_submission`,
      (store: Store) => repeatedIdentities(store, 1, kind),
    ] as const,
    [
      `${kind} in common`,
      `${kind}_by_submission`,
      (store: Store) => sharedRecords(store, kind, 1, 2),
    ] as const,
    [
      `${kind} that a version has no longer`,
      '(code=? AND place=?)',
      (store: Store) => recordsGone(store, kind, { earlier: 1, later: 2 }),
    ] as const,
    [
      `${kind} with an unreadable receiver`,
      'finding_by_record',
      (store: Store) => {
        openMappingTables(store, []);
        wantPending(store, inventories[kind], undefined);
      },
    ] as const,
  ]),
  ...inventoryKinds.map(
    (kind) =>
      [
        `${kind} in common with other districts`,
        `${kind}_by_identity`,
        (store: Store) => mostLikeOfOthers(store, { id: 1, kind, districtCode: '002', state: 'current' }),
      ] as const,
  ),
  [
    'raw texts in common with other districts',
    'nameless_sample_by_raw',
    (store) => mostLikeOfOthers(store, { id: 1, kind: 'assets', districtCode: '002', state: 'current' }),
  ],
  [
    'the profile of a sender',
    'sqlite_autoindex_profile_2',
    (store) => profileFor(store, { district: '002', kind: 'assets', layout: 'x' }),
  ],
  ...inventoryKinds.map(
    (kind) =>
      [
        `decisions about ${kind} that follow their records`,
        `SEARCH old USING INTEGER PRIMARY KEY`,
        (store: Store) => carryDecisions(store, 1),
      ] as const,
  ),
  ['records with coordinates', 'premises_by_submission', (store) => placedRecords(store)],
  ['polygons of a set', 'boundary_by_set', (store) => boundariesOf(store, 1)],
  ...(
    [
      ['staff', 'citizen_id', 'staff_by_identity'],
      ['assets', 'asset_code', 'assets_by_identity'],
      ['assets', 'plate', 'assets_by_plate'],
      ['assets', 'inventory_code', 'assets_by_inventory_code'],
      ['premises', 'premises_code', 'premises_by_identity'],
      ['projects', 'project_code', 'projects_by_identity'],
    ] as const
  ).map(
    ([kind, field, index]) =>
      [`${kind} with one ${field}`, index, (store: Store) => recordsSharing(store, kind, field)] as const,
  ),
  [
    'former communes with premises',
    'premises_by_submission',
    (store) => formerCommunesNamed(store, 'premises'),
  ],
  ['the staff of a receiver', 'assignment_by_receiver', (store) => staffListOf(store, '00070')],
  [
    'words in place of a due date',
    'finding_by_record',
    (store) => sixClearRows(store, defaultConfig.six_clear),
  ],
];

describe('a query', () => {
  it.each(work)('for %s goes by the index %s', async (_, index, run) => {
    const store = await temporaryStore();
    const plans = queriesOf(store, (watched) => run(watched)).map((sql) => planOf(store, sql).join('\n'));
    expect(plans.join('\n---\n')).toContain(index);
  });

  it.each(work.filter(([name]) => !name.startsWith('words')))(
    'for %s scans no table of rows or findings',
    async (name, _, run) => {
      const store = await temporaryStore();
      const plans = queriesOf(store, (watched) => run(watched)).flatMap((sql) => planOf(store, sql));
      const scans = plans.filter(
        (step) => /^SCAN (row|finding|assignment|r|a)( |$)/.test(step) && !step.includes('INDEX'),
      );
      expect(scans, name).toEqual([]);
    },
  );
});
