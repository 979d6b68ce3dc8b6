import { describe, expect, it } from 'vitest';
import type { ColumnTexts } from '../../../src/inventory/columns.ts';
import { headingKey, plainHeadingKey } from '../../../src/inventory/heading-key.ts';
import { readinessNames, trialNames } from '../../../src/inventory/heading-names/readiness.ts';
import { isSequenceHeading } from '../../../src/inventory/match-columns.ts';
import { readValue } from '../../../src/inventory/read-value.ts';
import { readiness, readinessItems } from '../../../src/inventory/readiness.ts';
import { matchReadiness } from '../../../src/inventory/readiness-headings.ts';
import { stripAccents } from '../../../src/text/normalise.ts';
import { spellOut } from './spell-out.ts';

function meaningOf(texts: readonly string[], grouped = false) {
  const column: ColumnTexts = { column: 1, texts, grouped };
  return matchReadiness([column])[0];
}

const meaning = (heading: string) => meaningOf([heading])?.key;

/** Every group of tasks has the same names but for its number: one of them speaks for all. */
const ofTrial = Object.entries(trialNames).flatMap(([measure, patterns]) =>
  patterns
    .flatMap((pattern) => [`{Nhóm 4|Nhóm việc IV} ${pattern}`, `${pattern} của Nhóm 04`])
    .flatMap(spellOut)
    .map((heading) => ({ key: `trial_4_${measure}`, heading })),
);
const further = Object.entries(readinessNames)
  .flatMap(([key, patterns]) => patterns.flatMap(spellOut).map((heading) => ({ key, heading })))
  .concat(ofTrial);

const context = { districtCode: '', moneyUnit: 'đồng', provinces: new Set<string>() } as const;

function read(key: string, text: string) {
  const field = readiness.fields[key];
  return field && readValue(field, { kind: 'text', text }, context).value;
}

describe('a further name of a column of readiness', () => {
  it('is one of a field that is declared, and found by it with accents and without', () => {
    expect(Object.keys(readiness.fields)).toEqual(
      expect.arrayContaining(Object.keys(readiness.headingNames)),
    );
    const wrong = further.filter(
      ({ key, heading }) => meaning(heading) !== key || meaning(stripAccents(heading)) !== key,
    );
    expect(wrong).toEqual([]);
  });

  it('is the name of no other field, nor of row numbers', () => {
    const owners = new Map<string, string>();
    const declared = Object.entries(readiness.fields).flatMap(([key, field]) =>
      [field.heading, ...field.aliases].map((heading) => ({ key, heading })),
    );
    const shared = [...declared, ...further].flatMap(({ key, heading }) =>
      [headingKey(heading), `without accents: ${plainHeadingKey(heading)}`].flatMap((name) => {
        const owner = owners.get(name) ?? key;
        owners.set(name, owner);
        return owner === key ? [] : [`${heading}: ${owner}, ${key}`];
      }),
    );
    expect(shared).toEqual([]);
    expect(further.filter(({ heading }) => isSequenceHeading(heading))).toEqual([]);
  });

  it.each([
    ['commune', 'Tên phường, xã'],
    ['commune', 'Đơn vị hành chính cấp xã'],
    ['secretaries', 'Bí thư Đảng ủy xã, phường'],
    ['deputy_secretaries', 'Số lượng Phó Bí thư hiện có'],
    ['council_vice_chairs', 'Phó Chủ tịch Hội đồng nhân dân'],
    ['committee_vice_chairs', 'P.CT UBND'],
    ['regulation', 'Ban hành quy chế làm việc'],
    ['regulation', 'Đã có quy chế làm việc'],
    ['seal', 'Khắc con dấu mới'],
    ['seal', 'Đã khắc con dấu'],
    ['headquarters', 'Đã có trụ sở'],
    ['line', 'Có đường truyền'],
    ['headquarters', 'Tình hình bố trí trụ sở làm việc'],
    ['service_point', 'Trung tâm phục vụ hành chính công cấp xã'],
    ['line', 'Đường truyền số liệu chuyên dùng'],
    ['training', 'Tập huấn nghiệp vụ cho CBCC'],
    ['trial_1_tried', 'Nhóm 01: số tình huống'],
    ['trial_10_solved', 'Nhóm X: số tình huống đã giải quyết'],
    ['trial_2_minutes', 'Thời gian xử lý trung bình nhóm 2 (phút)'],
    ['trial_3_satisfied', 'Nhóm việc 3 - Tỷ lệ người dân hài lòng (%)'],
  ])('%s may be called “%s”', (key, heading) => {
    expect(meaning(heading)).toBe(key);
  });

  it.each([
    'Bí thư (định mức)',
    'Bí thư (còn thiếu)',
    'Họ tên Bí thư',
    'Phó Bí thư Thường trực',
    'Chủ tịch UBND',
    'Quy chế phối hợp',
    'Con dấu (cũ)',
    'Con dấu (x: chưa có)',
    'Trụ sở (m²)',
    'Trụ sở làm việc (địa chỉ)',
    'Đường truyền (Mbps)',
    'Tập huấn (số người)',
    'Xã, phường (cũ)',
    'Nhóm 1: đã giải quyết (%)',
    'Nhóm 1: thời gian xử lý (giờ)',
    'Nhóm 1: hài lòng (phiếu)',
    'Nhóm 11: số tình huống',
    'Tỷ lệ hài lòng',
  ])('“%s” is none: it says something else', (heading) => {
    expect(meaning(heading)).toBeUndefined();
  });

  it('stands below a group that says what there is, and not below one of what should be', () => {
    expect(meaningOf(['Hiện có', 'Phó Bí thư'], true)?.key).toBe('deputy_secretaries');
    for (const group of ['Chỉ tiêu', 'Định mức', 'Còn thiếu', 'Trước sắp xếp'])
      expect(meaningOf([group, 'Phó Bí thư'], true)?.key).toBeUndefined();
    expect(meaningOf(['Trụ sở', 'Địa chỉ'])?.key).toBeUndefined();
  });

  it('stands below a group of tasks with its number and its name', () => {
    expect(meaningOf(['Kết quả chạy thử', 'Nhóm 4. Đất đai', 'Số tình huống'], true)?.key).toBe(
      'trial_4_tried',
    );
    expect(meaningOf(['Số tình huống đã giải quyết', 'Nhóm 4'], true)?.key).toBe('trial_4_solved');
  });

  it('below an item is one of its two answers', () => {
    const answer = (word: string) => meaningOf(['Con dấu', word], true)?.settles;
    expect(answer('Đã có')).toEqual({ field: 'seal', value: 'có' });
    expect(answer('Chưa có')).toEqual({ field: 'seal', value: 'chưa' });
    expect(answer('Ghi chú')).toBeUndefined();
  });
});

describe('whether an item of readiness is there', () => {
  it('is said by each of its further names, and no name says both', () => {
    const wrong = readinessItems.flatMap((key) =>
      Object.entries(readiness.fields[key]?.valueNames ?? {}).flatMap(([value, patterns = []]) =>
        patterns.flatMap(spellOut).filter((name) => read(key, name) !== value),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['regulation', 'Đã ban hành', 'có'],
    ['seal', 'Đã có con dấu', 'có'],
    ['headquarters', 'Đã bố trí đầy đủ', 'có'],
    ['headquarters', 'Đảm bảo', 'có'],
    ['service_point', 'Đang hoạt động', 'có'],
    ['line', '✓', 'có'],
    ['training', 'Hoàn thành 100%', 'có'],
    ['regulation', 'Đang soạn thảo', 'chưa'],
    ['seal', 'Chờ cấp', 'chưa'],
    ['headquarters', 'Đang sửa chữa', 'chưa'],
    ['line', 'Chưa kết nối', 'chưa'],
    ['training', 'Chưa đạt yêu cầu', 'chưa'],
  ])('%s: “%s” is “%s”', (key, text, value) => {
    expect(read(key, text)).toBe(value);
  });

  it.each([
    'Cơ bản đảm bảo',
    'Bố trí tạm',
    '80%',
    'Dự kiến 30/6',
    'Có nhưng chưa đủ',
    'Dùng chung',
    'có?',
    '?',
    '2',
  ])('is not said by “%s”', (text) => {
    expect(readinessItems.map((key) => read(key, text))).toEqual(readinessItems.map(() => null));
  });
});

describe('a number of readiness', () => {
  it.each([
    ['secretaries', '01 đồng chí', 1],
    ['trial_1_tried', '20 tình huống', 20],
    ['trial_1_minutes', '12,5 phút', 12.5],
    ['trial_1_minutes', '2 giờ', null],
    ['trial_1_solved', '95%', null],
    ['secretaries', '1/1', null],
    ['secretaries', 'đủ', null],
  ])('%s: “%s” is %s', (key, text, value) => {
    expect(read(key, text)).toBe(value);
  });

  it('that a cell shows as a share is no number of people', () => {
    const { deputy_secretaries: field } = readiness.fields;
    const cell = { kind: 'number', text: '1', number: 1, isPercent: true } as const;
    expect(field && readValue(field, cell, context).value).toBeNull();
  });
});
