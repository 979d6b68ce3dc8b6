import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import type { KeyName } from '../../reconcile/match/keys.ts';
import type { KindMatch } from '../../reconcile/match/read-match.ts';
import type { Submission } from '../../store/submissions/submissions.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { blockTitle, letterhead, section, titleWithAbout } from '../tables/paper.ts';
import { districtName } from '../tables/unit-words.ts';
import { agreementCell, instantWords } from '../tables/words.ts';
import type { MatchContext } from './match-sheets.ts';
import { outcomeSheetName } from './match-sheets.ts';

/** What the rows of the lists that were compared became when they were read. */
export type FatesOf = (
  submission: Submission,
) => Readonly<Record<'accepted' | 'rejected' | 'duplicate', number>>;

/** The first page: how the two lists compare in figures that add up, by which keys, and which lists were read. */
export function matchOverview({ messages, match }: MatchContext, fatesOf: FatesOf): SheetSpec {
  return {
    name: messages.say('sheet.overview'),
    letterhead: letterhead([messages.say('sheet.city')]),
    titles: titleWithAbout(messages.say('sheet.match.title'), messages.say('sheet.match.about')),
    blocks: [
      section(messages.say('sheet.match.how'), reading(messages)),
      blockTitle(messages.say('sheet.match.outcomes')),
      outcomeTable(messages, match),
      blockTitle(messages.say('sheet.match.keys')),
      keyTable(messages, match),
      blockTitle(messages.say('sheet.match.lists')),
      listTable(messages, match, fatesOf),
    ],
    landscape: true,
    freeze: false,
    filter: false,
  };
}

function reading(messages: Messages): readonly string[] {
  return (['sums', 'keys', 'ambiguous', 'districts'] as const).map(
    (key) => `– ${messages.say(`sheet.match.how.${key}`)}`,
  );
}

function outcomeTable(messages: Messages, match: readonly KindMatch[]): TableBlock {
  const amount = (
    heading: string,
    of: (counts: KindMatch['counts']) => number,
    sheet?: Parameters<typeof outcomeSheetName>[1],
  ): Column<KindMatch> => ({
    heading,
    width: 12,
    format: 'integer',
    total: 'sum',
    ...(sheet === undefined
      ? {}
      : { note: messages.say('sheet.match.on-sheet', { sheet: outcomeSheetName(messages, sheet) }) }),
    value: ({ counts }) => of(counts),
  });
  const columns: readonly Column<KindMatch>[] = [
    {
      heading: messages.say('sheet.column.inventory'),
      width: 40,
      value: ({ kind }) => inventoryName(messages, kind),
    },
    amount(messages.say('match.baseline'), ({ baseline }) => baseline),
    amount(messages.say('match.handed-over'), ({ handed_over }) => handed_over),
    amount(messages.say('match.matched'), ({ matched }) => matched),
    amount(messages.say('match.changed'), ({ changed }) => changed, 'changed'),
    amount(messages.say('match.only-baseline'), ({ only_baseline }) => only_baseline, 'only-baseline'),
    amount(
      messages.say('match.only-handed-over'),
      ({ only_handed_over }) => only_handed_over,
      'only-handed-over',
    ),
    amount(messages.say('match.only-received'), ({ only_received }) => only_received, 'only-received'),
    amount(messages.say('sheet.match.ambiguous-baseline'), (each) => each.ambiguous_baseline, 'ambiguous'),
    amount(
      messages.say('sheet.match.ambiguous-handed-over'),
      (each) => each.ambiguous_handed_over,
      'ambiguous',
    ),
    {
      heading: messages.say('match.closes'),
      width: 9,
      align: 'center',
      value: ({ counts }) => agreementCell(counts.closes),
    },
  ];
  return tableOf(columns, match, { total: { label: messages.say('sheet.total') } });
}

interface KeyLine {
  readonly kind: string;
  readonly key: KeyName;
  readonly joined: number;
  readonly groups: number;
}

function keyTable(messages: Messages, match: readonly KindMatch[]): TableBlock {
  const lines = match.flatMap(({ kind, match: { matched, changed, ambiguous } }) => {
    const pairs = [...matched, ...changed];
    const keys = new Set([...pairs, ...ambiguous].map(({ key }) => key));
    return [...keys].map((key): KeyLine => {
      const uses = (each: { readonly key: KeyName }) => each.key === key;
      const counts = { joined: pairs.filter(uses).length, groups: ambiguous.filter(uses).length };
      return { kind: inventoryName(messages, kind), key, ...counts };
    });
  });
  const columns: readonly Column<KeyLine>[] = [
    { heading: messages.say('sheet.match.key'), width: 40, value: ({ key }) => messages.say(`key.${key}`) },
    { heading: messages.say('sheet.column.inventory'), width: 14, value: ({ kind }) => kind },
    {
      heading: messages.say('sheet.match.joined'),
      width: 16,
      format: 'integer',
      value: ({ joined }) => joined,
    },
    {
      heading: messages.say('sheet.match.groups'),
      width: 12,
      format: 'integer',
      value: ({ groups }) => groups,
    },
  ];
  return tableOf(columns, lines, { emptyText: messages.say('sheet.match.none') });
}

function listTable(messages: Messages, match: readonly KindMatch[], fatesOf: FatesOf): TableBlock {
  const lists = match.flatMap((each) => each.lists.map((list) => ({ list, fates: fatesOf(list) })));
  type List = (typeof lists)[number];
  const rows = (fate: 'accepted' | 'rejected' | 'duplicate'): Column<List> => ({
    heading: messages.say(`sheet.ledger.${fate}`),
    width: 12,
    format: 'integer',
    value: ({ fates }) => fates[fate],
  });
  const columns: readonly Column<List>[] = [
    { heading: messages.say('sheet.match.file'), width: 40, value: ({ list }) => list.file },
    {
      heading: messages.say('sheet.column.inventory'),
      width: 14,
      value: ({ list }) => inventoryName(messages, list.kind),
    },
    {
      heading: messages.say('sheet.column.from'),
      width: 16,
      value: ({ list }) => districtName(list.district_code),
    },
    {
      heading: messages.say('sheet.match.version'),
      width: 9,
      format: 'integer',
      value: ({ list }) => list.version,
    },
    {
      heading: messages.say('sheet.match.imported'),
      width: 20,
      value: ({ list }) => instantWords(messages, list.imported_at),
    },
    rows('accepted'),
    rows('rejected'),
    rows('duplicate'),
  ];
  return tableOf(columns, lists, {});
}
