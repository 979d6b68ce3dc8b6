import { expect, it } from 'vitest';
import { holdsMoreThanName, isWrittenAsName, mayBeName, saysVacant } from '../../src/text/person-name.ts';

it.each([
  ...[
    'Khuyết',
    'KHUYẾT',
    'Chưa có',
    'Trống',
    '(vị trí trống)',
    'Khuyết (chờ tuyển)',
    'Chưa tuyển',
    'còn khuyết',
  ],
  ...['Vị trí còn trống', 'Chưa có người', 'Đang tuyển', 'Thiếu 01 biên chế', 'chờ bổ nhiệm'],
])('nobody: %s', (text) => {
  expect(saysVacant(text)).toBe(true);
});

it.each([
  ...['Nguyễn Văn Trống', 'Trọng', 'Thiều Thị Khuyết', 'Chử Văn Có', 'Đặng Tuyển', 'Khuất Văn A', 'Trần Còn'],
])('somebody: %s', (text) => {
  expect(saysVacant(text)).toBe(false);
});

it.each([
  ...['Mẫu Văn An SN: 1980', 'Mẫu Văn An (nghỉ hưu)', 'Mẫu Văn An (1980)', 'Mẫu Văn An - Chủ tịch'],
  ...[
    'Mẫu Văn An, Mẫu Thị Bình',
    'Mẫu Văn An và Mẫu Thị Bình',
    'Mẫu Văn An/Mẫu Thị Bình',
    'Mẫu Văn An 0912345678',
  ],
  ...['Mẫu Văn An (hợp đồng 111)', 'Mẫu Văn An (bí thư)'],
])('more than a name: %s', (text) => {
  expect(holdsMoreThanName(text)).toBe(true);
});

it.each([
  ...[
    'Mẫu Văn An',
    'Mẫu Thị Hà (B)',
    'Mẫu Thị Hà (b)',
    'Mẫu Thị Hà 2',
    'Mẫu Thị Hà 02',
    'Mẫu Thử Số 1234',
    'Mẫu Thị Hà (Thu Hà)',
    "H' Hen Niê",
    'Y-Kô Niê',
  ],
  ...['MẪU VĂN VÁ', 'Mẫu Vã An'],
])('a name: %s', (text) => {
  expect(holdsMoreThanName(text)).toBe(false);
});

it('two names on two lines are two people, one name on two lines is one', () => {
  expect(holdsMoreThanName('Mẫu Văn An Mẫu Thị Bình', ['Mẫu Văn An', 'Mẫu Thị Bình'])).toBe(true);
  expect(holdsMoreThanName('Mẫu Thị Bích Ngọc', ['Mẫu Thị', 'Bích Ngọc'])).toBe(false);
});

it.each([
  ['Trần Văn Mẫu', true, true],
  ['Trần A', true, true],
  ['TRẦN VĂN MẪU', false, true],
  ['PHÓ CHỦ TỊCH', false, true],
  ['Khối cơ quan', false, false],
  ['Mẫu', false, false],
  ['Phòng Nội Vụ 2', false, false],
])('%s: written as a name %s, may be one %s', (text, isWritten, mayBe) => {
  expect(isWrittenAsName(text)).toBe(isWritten);
  expect(mayBeName(text)).toBe(mayBe);
});
