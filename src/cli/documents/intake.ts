import { refusal, refusedFiles, rowFates, severities } from './parts.ts';
import type { DocumentShape } from './shape.ts';

const inspectedTable = {
  ...{ heading: { from: 'count', to: 'count' }, rows: { from: 'count', to: 'count' }, data_rows: 'count' },
  ...{ 'kind|null': 'text', form: 'flag', confidence: 'number' },
  columns: [
    {
      ...{ column: 'text', heading: 'text', 'key|null': 'text', sequence: 'flag' },
      'suggestion|null': { key: 'text', resembles: 'text', similarity: 'number', why: 'text' },
    },
  ],
  ...{ missing: ['text'], 'profile|null': 'text', facts: { '*': 'text' } },
  unlisted: [{ column: 'text', heading: 'text', key: 'text', wordings: [{ text: 'text', rows: 'count' }] }],
} as const satisfies DocumentShape;

const place = { file: 'text', 'sheet|null': 'text', 'cell|null': 'text' } as const;

const compared = {
  ...{ record: 'count', 'name|null': 'text', 'code|null': 'text', ...place },
} as const satisfies DocumentShape;

const list = {
  ...{ id: 'count', district: 'text', file: 'text', version: 'count', state: 'text', rows: rowFates },
} as const satisfies DocumentShape;

/** A return of readiness, and where a commune stands in it. */
const readinessReturn = { id: 'text', file: 'text', state: 'text' } as const satisfies DocumentShape;
const readinessPlace = { sheet: 'text', row: 'count' } as const satisfies DocumentShape;

/** The documents of the commands with which inventories come in. */
export const intakeDocuments = {
  init: { workspace: 'text', folder: 'text', created: 'flag', dry_run: 'flag' },
  template: { file: 'text', kind: 'text', version: 'count', 'district|null': 'text', dry_run: 'flag' },
  inspect: {
    files: [
      {
        ...{ file: 'text', 'format|null': 'text', 'district|null': 'text' },
        'taken_by|null': 'text',
        'stamp|null': { kind: 'text', version: 'count', district: 'text', stale: 'flag' },
        sheets: [
          {
            name: 'text',
            state: 'text',
            hidden_columns: ['text'],
            hidden_rows: 'count',
            tables: [inspectedTable],
          },
        ],
        problems: [{ code: 'text', 'message?': 'text', 'remedy?': 'text' }],
      },
    ],
  },
  import: {
    submissions: [
      {
        ...{ id: 'count', file: 'text', sheet: 'text', kind: 'text', district: 'text', version: 'count' },
        rows: { ...rowFates, structural: 'count' },
        ...{ findings: severities, unchanged: 'flag', 'profile?': 'text' },
        'correction?': { changed: 'count', added: 'count', removed: 'count', untouched: 'count' },
        totals: [
          {
            sheet: 'text',
            row: 'count',
            field: 'text',
            stated: 'amount',
            computed: 'amount',
            agrees: 'flag',
          },
        ],
      },
    ],
    readiness: [
      {
        ...{ id: 'text', file: 'text', unchanged: 'flag', rows: { ...rowFates, structural: 'count' } },
        findings: [
          {
            code: 'text',
            severity: 'text',
            'sheet|null': 'text',
            'cell|null': 'text',
            message: 'text',
            remedy: 'text',
          },
        ],
      },
    ],
    ...{ refused: refusedFiles, ignored: ['text'], 'baseline?': 'flag', dry_run: 'flag', 'error?': refusal },
  },
  history: {
    submissions: [
      {
        ...{
          id: 'count',
          kind: 'text',
          district_code: 'text',
          district_name: 'text',
          file: 'text',
          sheet: 'text',
        },
        ...{ sha256: 'text', size: 'count', version: 'count', 'supersedes|null': 'count', state: 'text' },
        ...{ imported_at: 'instant', imported_by: 'text' },
      },
    ],
    operations: [
      {
        ...{ id: 'count', at: 'instant', who: 'text', command: 'text', previous_hash: 'text', hash: 'text' },
        ...{ 'content|null': 'text', details: 'any' },
      },
    ],
    merges: [
      {
        ...{
          merge: 'text',
          file: 'text',
          sha256: 'text',
          scope: { type: 'text', code: 'text' },
          origin: 'text',
        },
        ...{ packed_at: 'instant', packed_by: 'text', operation: 'count', in_force: 'flag' },
      },
    ],
    readiness: [
      {
        ...{ id: 'text', file: 'text', state: 'text', 'supersedes|null': 'text', communes: 'count' },
        ...{ imported_at: 'instant', imported_by: 'text' },
      },
    ],
  },
  diff: {
    ...{ kind: 'text', before: list, after: list },
    counts: {
      ...{ unchanged: 'count', added: 'count', removed: 'count', changed: 'count', cells: 'count' },
      ambiguous: 'count',
    },
    ...{ added: [compared], removed: [compared] },
    changed: [
      {
        ...{ key: 'text', before: compared, after: compared },
        cells: [{ field: 'text', 'old|null': 'any', 'new|null': 'any', before: place, after: place }],
      },
    ],
    ambiguous: [{ key: 'text', before: [compared], after: [compared] }],
    ...{ 'file?': 'text', 'dry_run?': 'flag' },
  },
  'diff V1 V2': {
    ...{ kind: 'text', before: readinessReturn, after: readinessReturn },
    counts: {
      ...{ unchanged: 'count', added: 'count', removed: 'count', changed: 'count', cells: 'count' },
    },
    communes: [
      {
        ...{ commune: 'text', 'before|null': readinessPlace, 'after|null': readinessPlace },
        changes: [{ field: 'text', 'before|null': 'any', 'after|null': 'any' }],
      },
    ],
    ...{ 'file?': 'text', 'dry_run?': 'flag' },
  },
  'correct V1': { file: 'text', readiness: 'text', findings: severities, dry_run: 'flag' },
  correct: { file: 'text', submission: 'count', findings: severities, dry_run: 'flag' },
  undo: {
    ...{
      undone: 'any',
      'restored?|null': 'count',
      'baseline?': 'flag',
      'file?': 'text',
      'records?': 'count',
    },
    ...{ 'kinds?': 'any', 'conflicts?': 'any', dry_run: 'flag' },
  },
} as const satisfies Readonly<Record<string, DocumentShape>>;
