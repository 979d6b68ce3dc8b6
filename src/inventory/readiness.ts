import { choice, decimal, type Field, integer, receiver, text } from './field.ts';
import { ofGroup, readinessNames, trialNames } from './heading-names/readiness.ts';
import type { NamePatterns } from './name-patterns.ts';
import { type ItemWords, itemValueNames } from './value-names/readiness.ts';

/** How many groups of tasks the trial run of 20–26/06/2025 had. */
export const trialGroups = 10;

/** Marks that say yes and nothing else. */
export const tickMarks = ['✓', '✔', '☑', '✅', '√', 'v'];

const isDone = {
  có: ['đã có', 'x', ...tickMarks, 'rồi', '1'],
  chưa: ['chưa có', 'không', '0'],
};

/** The two answers about an item. */
export const readinessAnswers = Object.keys(isDone);

function post(heading: string, aliases: readonly string[]) {
  return integer(heading, 0, 20, {
    aliases: [...aliases, `${heading} đã có`, `Số ${heading}`],
    unitWords: ['người', 'đồng chí', 'đ/c'],
  });
}

function item(heading: string, aliases: readonly string[], words: ItemWords) {
  return choice(heading, isDone, { aliases, valueNames: itemValueNames(words) });
}

const posts = {
  secretaries: post('Bí thư', ['Bí thư Đảng uỷ']),
  deputy_secretaries: post('Phó bí thư', ['Phó Bí thư Đảng uỷ', 'PBT']),
  council_vice_chairs: post('PCT HĐND', ['Phó Chủ tịch HĐND', 'Phó CT HĐND']),
  committee_vice_chairs: post('PCT UBND', ['Phó Chủ tịch UBND', 'Phó CT UBND']),
};

const items = {
  regulation: item('Quy chế làm việc', ['Quy chế', 'Đã ban hành quy chế làm việc'], {
    done: 'ban hành|phê duyệt|xây dựng xong',
    name: 'quy chế|quy chế làm việc',
  }),
  seal: item('Con dấu', ['Dấu', 'Con dấu mới'], {
    done: 'cấp|được cấp|khắc|nhận|nhận được|làm',
    name: 'dấu|con dấu|con dấu mới',
  }),
  headquarters: item('Trụ sở', ['Trụ sở sẵn sàng', 'Trụ sở làm việc', 'Bố trí trụ sở'], {
    done: 'nhận|tiếp nhận|sửa chữa xong',
    name: 'trụ sở|trụ sở làm việc',
  }),
  service_point: item(
    'Điểm phục vụ hành chính công',
    ['Điểm PVHCC', 'Điểm hành chính công', 'Bộ phận một cửa'],
    { done: 'thành lập|lắp đặt', name: 'điểm|trung tâm|bộ phận một cửa' },
  ),
  line: item('Đường truyền, họp trực tuyến', ['Đường truyền', 'Họp trực tuyến', 'Đường truyền số liệu'], {
    done: 'kết nối|lắp đặt|lắp|kéo',
    name: 'đường truyền|mạng',
  }),
  training: item('Tập huấn', ['Đã tập huấn', 'Tập huấn cán bộ'], {
    done: 'tập huấn|tham gia|tham gia tập huấn|được tập huấn',
    name: 'tập huấn',
  }),
};

/** What one group of the trial run says. */
export const trialMeasures = ['tried', 'solved', 'minutes', 'satisfied'] as const;
export type TrialMeasure = (typeof trialMeasures)[number];

const trialHeadings: Readonly<Record<TrialMeasure, string>> = {
  tried: 'tình huống thử',
  solved: 'đã giải quyết',
  minutes: 'thời gian bình quân (phút)',
  satisfied: 'hài lòng (%)',
};

function trialField(group: number, measure: TrialMeasure): Field<number> {
  const heading = `Nhóm ${group}: ${trialHeadings[measure]}`;
  if (measure === 'satisfied') return decimal(heading, 0, 100);
  if (measure === 'minutes') return decimal(heading, 0, 100_000, { unitWords: ['phút'] });
  return integer(heading, 0, 1_000_000, { unitWords: ['tình huống', 'hồ sơ'] });
}

/** The key of a measure of a group, which counts from 1. */
export function trialKey(group: number, measure: TrialMeasure): string {
  return `trial_${group}_${measure}`;
}

/** One entry for each measure of each group. */
function ofTrials<Value>(
  entryOf: (group: number, measure: TrialMeasure) => Value,
): Readonly<Record<string, Value>> {
  const groups = Array.from({ length: trialGroups }, (_, index) => index + 1);
  return Object.fromEntries(
    groups.flatMap((group) =>
      trialMeasures.map((measure) => [trialKey(group, measure), entryOf(group, measure)] as const),
    ),
  );
}

/** The leadership posts and the items by key, in the order of the form. */
export const readinessPosts = Object.keys(posts) as (keyof typeof posts)[];
export const readinessItems = Object.keys(items) as (keyof typeof items)[];

/**
 * Điều kiện vận hành: whether a commune can start, one row each. It is nothing that is handed over: no district sends
 * it, no ledger counts it, nothing of it is mapped. A commune sends its own row, or the city those of many.
 */
export const readiness = {
  title: 'Điều kiện vận hành',
  fields: {
    commune: receiver('Xã, phường', {
      essential: true,
      aliases: ['Xã, phường mới', 'Tên xã, phường', 'Xã/phường', 'Đơn vị', 'Tên đơn vị', 'Địa phương'],
    }),
    ...posts,
    ...items,
    ...ofTrials(trialField),
    note: text('Ghi chú', { maySayDay: true, aliases: ['Chú thích'] }),
  } as Readonly<Record<string, Field>>,
  /** Further names of the columns. */
  headingNames: {
    ...readinessNames,
    ...ofTrials((group, measure) => ofGroup(group, trialNames[measure])),
  } as NamePatterns,
} as const;

/** The keys of everything a row says of its commune. */
export const readinessKeys: readonly string[] = Object.keys(readiness.fields).filter(
  (key) => key !== 'commune',
);

/** The keys of what each commune has, lacks or has tried: all but remarks. */
export const readinessMatters: ReadonlySet<string> = new Set(readinessKeys.filter((key) => key !== 'note'));
