import { assignments, refusal, rule, unit } from './parts.ts';
import type { DocumentShape } from './shape.ts';

const given = {
  decisions: [{ id: 'text', receiver: 'text', records: 'count' }],
  rules: [rule],
  ...{ replaced: ['text'], unchanged: 'count', open: 'count' },
  refused: [
    {
      ...{
        code: 'text',
        'file|null': 'text',
        'sheet|null': 'text',
        'row|null': 'count',
        'cell|null': 'text',
      },
      ...{ message: 'text', remedy: 'text' },
    },
  ],
  conflicts: [
    {
      record: 'count',
      decisions: [{ id: 'text', receiver: 'text', reason: 'text', source: 'text', decided_by: 'text' }],
    },
  ],
  ...{ kinds: assignments, dry_run: 'flag' },
} as const satisfies DocumentShape;

const typedUnit = { type: 'text', ...unit } as const;

const boundaries = {
  ...{ file: 'text', sha256: 'text', size: 'count', property: 'text', communes: 'count', polygons: 'count' },
  communes_without: [typedUnit],
  area_differences: [{ commune: typedUnit, stated_km2: 'decimal', measured_km2: 'decimal' }],
} as const satisfies DocumentShape;

const office = {
  records: ['count'],
  floor_m2: 'decimal',
  'kilometres|null': 'number',
} as const satisfies DocumentShape;

/** The documents of the commands with which receivers are found and decided. */
export const decidingDocuments = {
  map: { kinds: assignments, dry_run: 'flag' },
  'map pending': {
    records: 'count',
    groups: [
      {
        ...{
          group: 'text',
          'district|null': 'text',
          'street|null': 'text',
          'unit|null': 'text',
          reason: 'text',
        },
        ...{ kinds: { '*': 'count' }, place: [unit], candidates: [unit], count: 'count', records: ['count'] },
      },
    ],
  },
  'map decide': { ...given, 'error?': refusal },
  'map import': given,
  'map suggest': {
    staff: {
      open_posts: 'count',
      suggested: [
        {
          ...{
            record: 'count',
            'name|null': 'text',
            district: 'text',
            receiver: unit,
            'division|null': 'text',
          },
          ...{ 'leader|null': 'text', kilometres: 'number', fit: 'text', because: 'text' },
        },
      ],
      ...{ without: ['count'], outside_orientation: ['count'] },
    },
    suggested_headquarters: [
      {
        ...{ commune: unit, people: 'count', norm_m2: 'decimal', 'suggested|null': office, proposed: office },
        verdict: 'text',
      },
    ],
    ...{ 'file?': 'text', dry_run: 'flag' },
  },
  'map export': { file: 'text', records: 'count', groups: 'count', dry_run: 'flag' },
  'map decisions': {
    decisions: [
      {
        ...{
          id: 'text',
          receiver_code: 'text',
          reason: 'text',
          'authority|null': 'text',
          'number|null': 'text',
        },
        ...{ 'decided_on|null': 'day', decided_by: 'text', recorded_at: 'instant', recorded_by: 'text' },
        ...{ source: 'text', operation_id: 'count', records: 'count', in_force: 'count' },
      },
    ],
  },
  'map rules': { rules: [rule] },
  'map rules --out': { file: 'text', rules: 'count', left_out: 'count', dry_run: 'flag' },
  'reference boundaries': {
    'boundaries|null': {
      ...boundaries,
      ...{ loaded_at: 'instant', loaded_by: 'text', margin_metres: 'number' },
      records: {
        ...{ with_coordinates: 'count', inside: 'count', edge: 'count', several: 'count', outside: 'count' },
      },
    },
  },
  'reference boundaries load': {
    ...boundaries,
    passed_over: [{ feature: 'count', value: 'text' }],
    ...{ not_polygons: 'count', 'replaced|null': 'text', unchanged: 'flag', dry_run: 'flag' },
  },
  'reference boundaries remove': { removed: 'text', dry_run: 'flag' },
  receive: {
    receipts: [
      {
        ...{
          id: 'text',
          file: 'text',
          commune: 'text',
          unchanged: 'flag',
          lines: { '*': 'count' },
          uncounted: [{ sheet: 'text', row: 'count', record: 'count' }],
        },
        findings: [
          {
            ...{
              code: 'text',
              severity: 'text',
              'record|null': 'count',
              'sheet|null': 'text',
              'row|null': 'count',
            },
            ...{ message: 'text', remedy: 'text' },
          },
        ],
      },
    ],
    refused: [{ file: 'text', ...refusal }],
    conflicts: [{ record: 'count', kind: 'text', 'what|null': 'text', lines: ['any'] }],
    ...{ dry_run: 'flag', 'error?': refusal },
  },
} as const satisfies Readonly<Record<string, DocumentShape>>;
