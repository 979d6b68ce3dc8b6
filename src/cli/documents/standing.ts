import { rowFates, score, severities, unit } from './parts.ts';
import type { DocumentShape } from './shape.ts';

const former = {
  ...{ era: 'text', code: 'text', type: 'text', name: 'text', district: unit },
} as const satisfies DocumentShape;

const commune = { era: 'text', code: 'text', type: 'text', name: 'text' } as const;
const extent = { area: 'text', population: 'text', clause: 'count' } as const;

const answer = {
  ...{ query: 'text', state: 'text', ambiguous: 'flag' },
  matches: [{ former, via: 'text', links: [{ commune, ...extent }] }],
  communes: [{ commune, links: [{ former, ...extent }] }],
  districts: [{ era: 'text', code: 'text', type: 'text', name: 'text', formers: [former] }],
  ...{ 'contradiction|null': 'any', suggestions: [{ ...commune, 'district?': unit }] },
} as const satisfies DocumentShape;

const place = { 'file|null': 'text', 'sheet|null': 'text', 'cell|null': 'text' } as const;
const byKind = { '*': 'count' } as const;

/** The documents of the commands that say how everything stands. */
export const standingDocuments = {
  check: {
    ...{ counts: severities, waived: 'count' },
    findings: [
      {
        ...{
          code: 'text',
          severity: 'text',
          'kind|null': 'text',
          'record|null': 'count',
          'field|null': 'text',
        },
        ...place,
        ...{ message: 'text', remedy: 'text', key: 'text', 'waived|null': 'text' },
      },
    ],
    six_clear: [
      {
        ...{
          record: 'count',
          kind: 'text',
          person: 'text',
          task: 'text',
          time: 'text',
          responsibility: 'text',
        },
        ...{ product: 'text', authority: 'text' },
      },
    ],
    six_clear_scores: {
      city: score,
      inventories: [{ kind: 'text', ...score }],
      districts: [{ ...unit, ...score }],
      communes: [{ ...unit, ...score }],
      units: [{ district: 'text', unit: 'text', ...score }],
      records: [{ record: 'count', score: 'number' }],
    },
    dry_run: 'flag',
  },
  gaps: {
    ...{ commune: unit, receives: byKind, 'six_clear|null': score },
    gaps: [
      {
        ...{ group: 'text', blocking: 'flag', severity: 'text', 'code|null': 'text', 'kind|null': 'text' },
        ...{
          'record|null': 'count',
          'waived|null': 'text',
          'what|null': 'text',
          ...place,
          message: 'text',
          remedy: 'text',
        },
      },
    ],
  },
  status: {
    day: 'day',
    districts: [{ ...unit, kinds: { '*|null': { version: 'count', records: 'count', pending: 'count' } } }],
    communes: [
      {
        ...{
          ...unit,
          records: byKind,
          counted: { '*': byKind },
          headquarters: 'count',
          standing: 'text',
          missing: 'count',
        },
        ...{ errors: 'count', possible: 'count', warnings: 'count' },
      },
    ],
    ...{ findings: severities, waived: 'count', closes: 'flag' },
    missing: [{ kind: 'text', district: 'text', name: 'text' }],
    pending: [{ kind: 'text', records: 'count' }],
    overdue: [{ kind: 'text', records: 'count' }],
    readiness: { stated: 'count', open: 'count', checked: 'flag', ready: 'count' },
    milestones: [{ date: 'day', name: 'text', days: 'count' }],
    six_clear: score,
  },
  'status --overdue': {
    day: 'day',
    overdue: [
      {
        ...{ kind: 'text', record: 'count', name: 'text', day: 'day', 'responsible|null': 'text' },
        ...{ 'receiver_code|null': 'text', 'receiver_name|null': 'text', district_code: 'text' },
        ...{ file: 'text', sheet: 'text', row: 'count' },
      },
    ],
  },
  waive: {
    waiver: 'text',
    finding: 'text',
    reason: 'text',
    authority: 'text',
    until: 'day',
    dry_run: 'flag',
  },
  'waive --list': {
    waivers: [
      {
        ...{ waiver: 'text', finding: 'text', reason: 'text', authority: 'text', until: 'day' },
        ...{ recorded_at: 'instant', recorded_by: 'text', state: 'text' },
      },
    ],
  },
  reconcile: {
    closes: 'flag',
    ledger: [
      {
        ...{
          submission: 'count',
          kind: 'text',
          district: 'text',
          measure: 'text',
          unit: 'text',
          read: 'amount',
        },
        ...{
          accepted: 'amount',
          rejected: 'amount',
          duplicate: 'amount',
          assigned: 'amount',
          pending: 'amount',
        },
        closes: 'flag',
      },
    ],
    city: [
      {
        ...{ kind: 'text', measure: 'text', unit: 'text', districts: 'amount', receivers: 'amount' },
        ...{ pending: 'amount', closes: 'flag' },
      },
    ],
    totals: [
      {
        ...{
          submission: 'count',
          sheet: 'text',
          row: 'count',
          field: 'text',
          unit: 'text',
          stated: 'amount',
        },
        ...{ computed: 'amount', agrees: 'flag' },
      },
    ],
    match: [
      {
        ...{ kind: 'text', baseline: 'count', handed_over: 'count', matched: 'count', changed: 'count' },
        ...{
          only_baseline: 'count',
          only_handed_over: 'count',
          ambiguous: 'count',
          ambiguous_groups: 'count',
        },
        ...{
          ambiguous_baseline: 'count',
          ambiguous_handed_over: 'count',
          closes: 'flag',
          only_received: 'count',
        },
        ...{ received: { '*': 'count' }, districts: ['text'] },
      },
    ],
    ...{ 'file?': 'text', 'dry_run?': 'flag' },
  },
  export: {
    ...{ what: 'text', folder: 'text', planned: ['text'] },
    files: [
      {
        ...{ file: 'text', sheets: ['text'], rows: 'count', sha256: 'text', size: 'count' },
        tables: [{ sheet: 'text', rows: 'count', sums: { '*': 'decimal' } }],
      },
    ],
    ...{ full_ids: 'flag', dry_run: 'flag', checked: 'flag', without_records: ['text'] },
    'minutes?': {
      ...{ form: 'text', form_by_day: 'day', day_by: 'text', template: 'text', without_lines: ['text'] },
    },
  },
  lookup: answer,
  'lookup --batch': {
    counts: { '*': 'count' },
    ...{ 'file?': 'text', results: [answer] },
  },
  explain: {
    ...{ code: 'text', severity: 'text', message: 'text', 'cause?': 'text', 'example?': 'text' },
    ...{ remedy: 'text', 'source?': 'text' },
  },
  query: { columns: ['text'], rows: ['any'], count: 'count', more: 'flag' },
  'query --out': { file: 'text', columns: ['text'], count: 'count', more: 'flag', dry_run: 'flag' },
  demo: {
    ...{ folder: 'text', files: 'count', rows: { ...rowFates, structural: 'count' } },
    refused: [{ file: 'text', code: 'text' }],
    kinds: 'any',
    ...{
      findings: severities,
      closes: 'flag',
      targets: [{ key: 'text', published: 'count', found: 'count' }],
    },
    key: {
      ...{ fields: 'count', fields_right: 'count', rows: 'count', rows_right: 'count', assigned: 'count' },
      ...{ assigned_right: 'count', left_open: 'count' },
    },
    ...{ seconds: 'number', memory_mb: 'number', dry_run: 'flag' },
  },
  'demo --dry-run': { folder: 'text', dry_run: 'flag' },
} as const satisfies Readonly<Record<string, DocumentShape>>;
