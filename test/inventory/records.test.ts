import { describe, expect, it } from 'vitest';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { flawsOfRecord } from '../../src/inventory/record-rules.ts';
import {
  callsItselfSecret,
  isAboveOpen,
  isWithheld,
  namesSecretGrade,
  withheldTitle,
  withheldTogether,
} from '../../src/inventory/secrecy.ts';

type Given = Readonly<Record<string, string | number>>;

function codesOf(given: Given): readonly string[] {
  const blank = Object.fromEntries(fieldEntries(inventories.records).map(([key]) => [key, null]));
  return flawsOfRecord('records', { ...blank, ...given }).map(({ code }) => code);
}

/** Each rule with records that keep it and records that break it. */
const rules: readonly (readonly [code: string, kept: readonly Given[], broken: readonly Given[]])[] = [
  [
    'RECORDS-TITLE-WITHHELD',
    [
      { title: withheldTitle('HS-1', 5), secrecy: 'mật' },
      { title: 'Sổ khai sinh', secrecy: 'thường' },
      { title: withheldTitle('HS-1', 5) },
    ],
    [{ title: withheldTitle('HS-1', 5), secrecy: 'thường' }],
  ],
  [
    'RECORDS-SECRECY-UNSTATED',
    [{ title: withheldTitle('HS-1', 5), secrecy: 'mật' }, { title: 'Sổ khai sinh' }],
    [{ title: withheldTitle('', 5) }],
  ],
  ['RECORDS-QUANTITY-ZERO', [{ quantity: 1 }, { quantity: 0.5 }, {}], [{ quantity: 0 }]],
  [
    'RECORDS-QUANTITY-FRACTION',
    [
      { quantity: 2, unit: 'hộp' },
      { quantity: 2.5, unit: 'mét giá' },
      { quantity: 2.5, unit: 'm' },
      { quantity: 2.5 },
    ],
    [
      { quantity: 2.5, unit: 'hộp' },
      { quantity: 0.5, unit: 'Hồ sơ' },
    ],
  ],
  [
    'RECORDS-UNFINISHED-WITHOUT-CODE',
    [{ finished: 'chưa kết thúc', record_code: 'DA-1' }, { finished: 'đã kết thúc' }],
    [{ finished: 'chưa kết thúc' }],
  ],
  [
    'RECORDS-PERIOD-AHEAD',
    [{ period: '2015–2025' }, { period: '1998' }, { period: 'không rõ' }, { period: 'hộp 20260' }, {}],
    [
      { period: '2015–2026' },
      { period: '2052' },
      { period: '2015 - 2152' },
      { period: 'đến nay (2026)' },
      { period: 'đến 2152' },
    ],
  ],
  [
    'RECORDS-PERIOD-EARLY',
    [{ period: '1801–1805' }, { period: '2015' }, { period: '20 năm' }, { period: 'tờ số 1015' }, {}],
    [{ period: '1015–2020' }, { period: '1215' }, { period: 'từ năm 1015' }],
  ],
  [
    'RECORDS-PERIOD-ORDER',
    [
      { period: '2015–2020' },
      { period: '2020' },
      { period: '2020-2020' },
      { period: '12/2019 - 2019' },
      { period: '15-03-2021' },
      { period: '2011-12' },
      { period: '2020 - nay' },
      { period: '2020, 2015' },
      {},
    ],
    [
      { period: '2020–2015' },
      { period: 'từ năm 2020 đến năm 2015' },
      { period: '12/2019 - 03/2019' },
      { period: '05/04/2021 - 04/04/2021' },
      { period: 'Quý I/2021 - Quý IV/2020' },
    ],
  ],
];

describe('a rule over one file', () => {
  it.each(rules)('%s is kept', (code, kept) => {
    for (const record of kept) expect(codesOf(record), JSON.stringify(record)).not.toContain(code);
  });

  it.each(rules)('%s is broken', (code, _, broken) => {
    for (const record of broken) expect(codesOf(record), JSON.stringify(record)).toContain(code);
  });
});

describe('a grade of secrecy', () => {
  it.each(['mật', 'Tối mật', 'TUYỆT MẬT', 'toi mat', 'tài liệu mật'])('%s is above open', (grade) => {
    expect(isAboveOpen(grade)).toBe(true);
    expect(namesSecretGrade(grade)).toBe(true);
  });

  it.each(['thường', 'Thường', 'không', 'Không mật'])('%s is open', (grade) => {
    expect(isAboveOpen(grade)).toBe(false);
    expect(namesSecretGrade(grade)).toBe(false);
  });

  it('that nobody can read counts as above open, and names none', () => {
    expect(isAboveOpen('loại A')).toBe(true);
    expect(namesSecretGrade('loại A')).toBe(false);
  });

  it('is said by a title only in words that mean it', () => {
    for (const title of ['Kế hoạch (Mật)', 'Phương án [MẬT]', 'Báo cáo tối mật', 'Đề án - TUYỆT MẬT'])
      expect(callsItselfSecret(title), title).toBe(true);
    for (const title of ['Sổ theo dõi văn bản mật', 'Hợp đồng mật ong', 'Bản đồ mật độ dân cư'])
      expect(callsItselfSecret(title), title).toBe(false);
  });
});

describe('what stands in place of a secret title', () => {
  it('names the file by its code or box, else by its row', () => {
    expect(withheldTitle('Hộp 12', 40)).toBe('Hồ sơ mật · Hộp 12');
    expect(withheldTitle('', 40)).toBe('Hồ sơ mật · dòng 40');
    expect(isWithheld(withheldTitle('', 40))).toBe(true);
    expect(isWithheld('Hồ sơ mật độ xây dựng')).toBe(false);
  });

  it('is shown of both statements of one file once either withholds it', () => {
    const open = { fields: { title: 'Sổ khai sinh' } };
    const secret = { fields: { title: withheldTitle('HS-1', 2) } };
    for (const pair of [
      withheldTogether(inventories.records, open, secret),
      withheldTogether(inventories.records, secret, open),
    ])
      expect(pair.map(({ fields }) => fields.title)).toEqual([secret.fields.title, secret.fields.title]);
    expect(withheldTogether(inventories.records, open, open)).toEqual([open, open]);
  });
});
