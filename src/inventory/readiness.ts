import { choice, decimal, type Field, integer, receiver, text } from './field.ts';

/** How many groups of tasks the trial run of 20–26/06/2025 had. */
export const trialGroups = 10;

const isDone = {
  có: ['đã có', 'x', 'xong', 'đã xong', 'sẵn sàng', 'đạt', 'rồi', 'đã hoàn thành', 'hoàn thành', '1'],
  chưa: ['chưa có', 'không', 'chưa xong', 'chưa đạt', 'đang làm', 'đang hoàn thiện', '0'],
};

function post(heading: string, aliases: readonly string[]) {
  return integer(heading, 0, 20, { aliases: [...aliases, `${heading} đã có`, `Số ${heading}`] });
}

function item(heading: string, aliases: readonly string[]) {
  return choice(heading, isDone, { aliases });
}

const posts = {
  secretaries: post('Bí thư', ['Bí thư Đảng uỷ']),
  deputy_secretaries: post('Phó bí thư', ['Phó Bí thư Đảng uỷ', 'PBT']),
  council_vice_chairs: post('PCT HĐND', ['Phó Chủ tịch HĐND', 'Phó CT HĐND']),
  committee_vice_chairs: post('PCT UBND', ['Phó Chủ tịch UBND', 'Phó CT UBND']),
};

const items = {
  regulation: item('Quy chế làm việc', ['Quy chế', 'Đã ban hành quy chế làm việc']),
  seal: item('Con dấu', ['Dấu', 'Con dấu mới']),
  headquarters: item('Trụ sở', ['Trụ sở sẵn sàng', 'Trụ sở làm việc', 'Bố trí trụ sở']),
  service_point: item('Điểm phục vụ hành chính công', [
    'Điểm PVHCC',
    'Điểm hành chính công',
    'Bộ phận một cửa',
  ]),
  line: item('Đường truyền, họp trực tuyến', ['Đường truyền', 'Họp trực tuyến', 'Đường truyền số liệu']),
  training: item('Tập huấn', ['Đã tập huấn', 'Tập huấn cán bộ']),
};

/** What one group of the trial run says. */
export const trialMeasures = ['tried', 'solved', 'minutes', 'satisfied'] as const;
export type TrialMeasure = (typeof trialMeasures)[number];

function trialField(group: number, measure: TrialMeasure): Field<number> {
  const named = (words: readonly string[]) => words.map((word) => `Nhóm ${group}: ${word}`);
  const [heading = '', ...aliases] = named(trialWords[measure]);
  if (measure === 'tried' || measure === 'solved') return integer(heading, 0, 1_000_000, { aliases });
  return decimal(heading, 0, measure === 'satisfied' ? 100 : 100_000, { aliases });
}

const trialWords: Readonly<Record<TrialMeasure, readonly string[]>> = {
  tried: ['tình huống thử', 'số tình huống', 'tình huống', 'đã thử'],
  solved: ['đã giải quyết', 'số đã giải quyết', 'giải quyết được', 'giải quyết'],
  minutes: [
    'thời gian bình quân (phút)',
    'phút bình quân',
    'thời gian xử lý (phút)',
    'thời gian xử lý',
    'phút',
  ],
  satisfied: ['hài lòng (%)', 'tỷ lệ hài lòng', 'mức hài lòng', '% hài lòng'],
};

/** The key of a measure of a group, which counts from 1. */
export function trialKey(group: number, measure: TrialMeasure): string {
  return `trial_${group}_${measure}`;
}

const trials: Readonly<Record<string, Field>> = Object.fromEntries(
  Array.from({ length: trialGroups }, (_, index) => index + 1).flatMap((group) =>
    trialMeasures.map((measure) => [trialKey(group, measure), trialField(group, measure)] as const),
  ),
);

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
    ...trials,
    note: text('Ghi chú', { aliases: ['Chú thích'] }),
  } as Readonly<Record<string, Field>>,
} as const;

/** The keys of everything a row says of its commune. */
export const readinessKeys: readonly string[] = Object.keys(readiness.fields).filter(
  (key) => key !== 'commune',
);
