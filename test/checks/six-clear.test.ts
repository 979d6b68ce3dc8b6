import { describe, expect, it } from 'vitest';
import { judge } from '../../src/checks/six-clear/judge.ts';
import { type Dimension, dimensions, type SixClearSubject } from '../../src/checks/six-clear/subject.ts';
import { blank, context } from './six-clear-support.ts';

type Given = Partial<SixClearSubject>;
type Examples = readonly Given[];

const position = { clear_person_position: 'Chuyên viên' };
const surplus = { kind: 'premises', isSurplus: true } as const;

const people = (...names: readonly string[]) => names.map((clear_person) => ({ ...position, clear_person }));
const tasks = (...texts: readonly string[]) => texts.map((clear_task) => ({ clear_task }));
const units = (...texts: readonly string[]) => texts.map((clear_responsible) => ({ clear_responsible }));
const products = (...texts: readonly string[]) => texts.map((clear_product) => ({ clear_product }));
const authorities = (...texts: readonly string[]) => texts.map((clear_authority) => ({ clear_authority }));

const examples: Readonly<Record<Dimension, { clear: Examples; vague: Examples; missing: Examples }>> = {
  person: {
    clear: [
      ...people(
        'Mẫu Văn Cột',
        'Thử Thị Dòng',
        'MẪU VĂN CỘT',
        'Mẫu Văn Sớm',
        'Mẫu Văn Ban',
        'Đ/c Mẫu Văn Cột',
      ),
      { clear_person: 'Mẫu Văn Cột, Trưởng phòng Kinh tế' },
    ],
    vague: [
      ...people('UBND phường Cửa Nam', 'Phòng Kinh tế', 'Sở Nội vụ', 'Tổ bàn giao', 'Ban quản lý dự án'),
      ...people('cán bộ phụ trách', 'Các phòng ban', 'CÁN BỘ PHỤ TRÁCH', 'chuyên viên', 'theo quy định'),
      ...people(
        'Mẫu Văn Cột, Thử Thị Dòng',
        'Mẫu Văn Cột và Thử Thị Dòng',
        'Mẫu Văn Cột; Thử Thị Dòng',
        'Cột',
      ),
      { clear_person: 'Mẫu Văn Cột' },
      { clear_person: 'Mẫu Văn Cột, Trưởng phòng; Thử Thị Dòng, Phó phòng' },
    ],
    missing: [{}, position],
  },
  task: {
    clear: [
      ...tasks('Lập hồ sơ quyết toán dự án trường mầm non', 'Bàn giao trụ sở số 0 phố Thử'),
      { ...surplus, handling: 'bán' },
      { ...surplus, handling: 'thu hồi', clear_task: 'xử lý' },
    ],
    vague: [
      ...tasks('Xử lý', 'thực hiện', 'Rà soát', 'xử lý theo quy định', 'Thực hiện khi có điều kiện'),
      { ...surplus, clear_task: 'Bán đấu giá trụ sở số 0 phố Thử' },
      { ...surplus, handling: 'khác' },
    ],
    missing: [{}, surplus, position],
  },
  time: {
    clear: [
      { clear_due: '2025-12-31' },
      { clear_due: '2025-07-01' },
      { clear_due: '2025-12-31', clear_start: '2025-12-31' },
      { clear_due: '2025-12-31', clear_start: '2025' },
      { ...surplus, clear_due: '2025-12-31' },
      { ...surplus, clear_due: '2029-12-31' },
      { clear_due: '2031-01-01' },
    ],
    vague: [
      { vague_due: 'quý tới' },
      { vague_due: 'sớm' },
      { vague_due: 'theo quy định' },
      { clear_due: '2026' },
      { clear_due: '2026-05' },
      { clear_due: '2025-12-31', clear_start: '2026-01-01' },
      { clear_due: '2025-12-31', clear_start: '2026' },
      { ...surplus, clear_due: '2030-01-01' },
      { ...surplus, clear_due: '2024-12-31' },
      { clear_due: '2025-06-30' },
    ],
    missing: [{}, { clear_start: '2025-07-01' }],
  },
  responsibility: {
    clear: [
      { clear_responsible: 'UBND quận Hoàn Kiếm', clear_due: '2025-06-30' },
      ...units(
        'Sở Nội vụ',
        'UBND phường Hoàn Kiếm',
        'phường Hoàn Kiếm',
        'Phòng Kinh tế xã Sóc Sơn',
        'Phòng Kinh tế, UBND xã Sóc Sơn',
        'Công an phường Hoàn Kiếm',
        'Phòng Bổ trợ tư pháp, Sở Tư pháp',
        'Sở Công Thương',
        'Phòng Văn hoá - Xã hội phường Hoàn Kiếm',
        'Phòng Kinh tế, Hạ tầng và Đô thị phường Hoàn Kiếm',
        'Văn phòng HĐND và UBND phường Hoàn Kiếm',
        'Trung tâm Phục vụ hành chính công phường Hoàn Kiếm',
        'UBND thành phố Hà Nội',
      ),
    ],
    vague: units(
      'các đơn vị liên quan',
      'Sở Tài chính và Sở Nội vụ',
      'Sở Tài chính, Sở Nội vụ',
      'phường Hoàn Kiếm; phường Cửa Nam',
      'Phòng Kinh tế xã Sóc Sơn và Phòng Kinh tế xã Nội Bài',
      'Phòng Kinh tế',
      'Phòng Nội vụ phường Không Có Thật',
      'Phòng Nội vụ phường Hoàn Kiếm',
      'Phòng Kinh tế phường Hoàn Kiếm',
      'UBND phường Hàng Trống',
      'Sở Tài chính và Sở Tư pháp',
      'theo quy định',
      'UBND quận Hoàn Kiếm',
      'Mẫu Văn Cột',
    ),
    missing: [{}, { clear_authority: 'UBND thành phố' }],
  },
  product: {
    clear: products(
      'Quyết định thu hồi',
      'biên bản bàn giao',
      'Hợp đồng mua bán',
      'Phương án được duyệt',
      'Dự án quyết toán',
      'Báo cáo quyết toán được duyệt',
    ),
    vague: products(
      'hoàn thành',
      'Báo cáo',
      'kết quả',
      'Quyết định theo quy định',
      'tốt hơn trước',
      'quyết tâm cao',
    ),
    missing: [{}, { clear_task: 'Bàn giao trụ sở' }],
  },
  authority: {
    clear: [
      ...authorities(
        'Chủ tịch UBND thành phố',
        'HĐND thành phố',
        'Giám đốc Sở Tài chính',
        'UBND phường Hoàn Kiếm',
      ),
      { ...surplus, handling: 'thu hồi', clear_authority: 'Chủ tịch UBND Thành phố' },
      { ...surplus, handling: 'bán', clear_authority: 'Chủ tịch UBND thành phố Hà Nội' },
      { ...surplus, handling: 'thanh lý', clear_authority: 'Chủ tịch UBND phường Hoàn Kiếm' },
      ...[
        'Chủ tịch Uỷ ban nhân dân thành phố Hà Nội',
        'chủ tịch ủy ban nhân dân TP. Hà Nội',
        'Chủ tịch UBND TP',
        'CT UBND TP.HN',
        'UBND TPHN',
      ].map((clear_authority) => ({ ...surplus, handling: 'thu hồi', clear_authority })),
    ],
    vague: [
      ...authorities('cấp trên', 'Cấp có thẩm quyền', 'theo quy định', 'các cơ quan liên quan', 'tập thể'),
      { ...surplus, handling: 'thu hồi', clear_authority: 'Chủ tịch UBND phường Hoàn Kiếm' },
      { ...surplus, handling: 'bán', clear_authority: 'Sở Tài chính' },
    ],
    missing: [{}, { ...surplus, handling: 'bán' }],
  },
};

const cases = dimensions.flatMap((dimension) =>
  (['clear', 'vague', 'missing'] as const).map((clarity) => [dimension, clarity] as const),
);

describe('the six that must be clear', () => {
  it.each(cases)('%s: %s', (dimension, clarity) => {
    const wrong = examples[dimension][clarity]
      .map((given) => ({ given, found: judge(dimension, { ...blank, ...given }, context) }))
      .filter(({ found }) => found.clarity !== clarity);
    expect(wrong).toEqual([]);
  });

  it.each<[Dimension, Given, string]>([
    ['person', { ...position, clear_person: 'cán bộ phụ trách' }, 'vague-wording'],
    ['person', { ...position, clear_person: 'Phòng Kinh tế' }, 'not-a-person'],
    ['person', { ...position, clear_person: 'Mẫu Văn Cột và Thử Thị Dòng' }, 'several-people'],
    ['person', { clear_person: 'Mẫu Văn Cột' }, 'no-position'],
    ['time', { vague_due: 'quý tới' }, 'not-a-day'],
    ['time', { clear_due: '2026-05' }, 'not-a-day'],
    ['time', { clear_due: '2025-12-31', clear_start: '2026-01-01' }, 'before-start'],
    ['time', { clear_due: '2025-06-30' }, 'past'],
    ['time', { ...surplus, clear_due: '2024-12-31' }, 'outside-plan'],
    ['responsibility', { clear_responsible: 'các đơn vị liên quan' }, 'vague-wording'],
    ['authority', { clear_authority: 'Cấp có thẩm quyền' }, 'vague-wording'],
    ['authority', { clear_authority: 'theo quy định' }, 'vague-wording'],
    ['authority', { ...surplus, handling: 'bán', clear_authority: 'Sở Tài chính' }, 'not-by-matrix'],
    ['authority', { clear_authority: 'tập thể' }, 'unknown-authority'],
  ])('%s: says why %j is not clear', (dimension, given, why) => {
    expect(judge(dimension, { ...blank, ...given }, context)).toMatchObject({ clarity: 'vague', why });
  });

  it.each([
    ['UBND phường Hàng Trống', { destinations: expect.stringContaining('phường Hoàn Kiếm') }],
    ['UBND quận Hoàn Kiếm', {}],
  ])('responsibility: says where %s went, if anywhere', (clear_responsible, hints) => {
    const found = judge('responsibility', { ...blank, clear_responsible }, context);
    expect(found.clarity === 'vague' ? found.hints : undefined).toEqual(hints);
  });

  it('are vague in any spelling of a vague wording', () => {
    const spellings = ['theo quy định', 'Theo quy định.', 'THEO  QUY ĐỊNH', 'theo quy định'.normalize('NFD')];
    for (const clear_product of spellings.map((words) => `quyết định ${words}`)) {
      expect(judge('product', { ...blank, clear_product }, context).clarity, clear_product).toBe('vague');
    }
  });

  it('are judged by the words that the city adds', () => {
    const wordings = {
      ...context.wordings,
      anywhere: [...context.wordings.anywhere, 'bao giờ xong thì thôi'],
    };
    const subject = { ...blank, clear_product: 'Biên bản, bao giờ xong thì thôi' };
    expect(judge('product', subject, context).clarity).toBe('clear');
    expect(judge('product', subject, { ...context, wordings }).clarity).toBe('vague');
  });

  it('follow the matrix that the city edits', () => {
    const acts = [{ act: 'bán', article: 'Đ.22', authorities: ['Chủ tịch UBND phường'] }];
    const subject = { ...blank, ...surplus, handling: 'bán', clear_authority: 'Chủ tịch UBND phường' };
    expect(judge('authority', subject, context).clarity).toBe('vague');
    expect(judge('authority', subject, { ...context, matrix: { source: 'thử', acts } }).clarity).toBe(
      'clear',
    );
  });
});
