import { describe, expect, it } from 'vitest';
import { judge } from '../../src/checks/six-clear/judge.ts';
import type { Dimension, SixClearSubject } from '../../src/checks/six-clear/subject.ts';
import { suggestionFor } from '../../src/checks/six-clear/suggest.ts';
import { clearSuggestionsSchema, dimensions } from '../../src/settings/six-clear-data.ts';
import { blank, context } from './six-clear-support.ts';

/** What to write instead of what a record says; undefined where it is clear. */
function suggested(
  dimension: Dimension,
  given: Partial<SixClearSubject>,
  more = context,
): string | undefined {
  const subject = { ...blank, ...given };
  const judgement = judge(dimension, subject, more);
  return judgement.clarity === 'clear' ? undefined : suggestionFor(dimension, judgement, subject, more);
}

const surplus = { kind: 'premises', isSurplus: true } as const;

describe('what to write instead', () => {
  const cases: readonly (readonly [Dimension, Partial<SixClearSubject>, string])[] = [
    [
      'authority',
      { ...surplus, handling: 'thu hồi', sort: 'thu hồi', clear_authority: 'Sở Tài chính' },
      'Chủ tịch UBND thành phố” (Đ.17',
    ],
    [
      'responsibility',
      { clear_responsible: 'Sở Tài chính và Sở Nội vụ' },
      'chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ',
    ],
    [
      'responsibility',
      { clear_responsible: 'Phòng Kinh tế phường Hoàn Kiếm' },
      'Phòng Kinh tế, Hạ tầng và Đô thị phường Hoàn Kiếm',
    ],
    [
      'responsibility',
      { clear_responsible: 'UBND quận Hoàn Kiếm', receiver_name: 'phường Cửa Nam' },
      'phường Cửa Nam',
    ],
    ['responsibility', { clear_responsible: 'UBND phường Hàng Trống' }, 'phường Hoàn Kiếm'],
    ['responsibility', { receiver_name: 'xã Sóc Sơn' }, 'xã Sóc Sơn, hoặc một phòng'],
    ['time', { vague_due: 'quý tới' }, 'ngày cuối của quý'],
    ['time', { clear_start: '2026-02-01', clear_due: '2026-01-01' }, 'sau ngày bắt đầu 01/02/2026'],
    ['product', { sort: 'hồ sơ TTHC', clear_product: 'xong' }, 'Văn bản trả lời'],
    ['product', { ...surplus, handling: 'bán', sort: 'bán' }, 'hợp đồng mua bán'],
    ['task', { sort: 'khiếu nại, tố cáo', name: 'Đơn thử', clear_task: 'xử lý' }, 'Đơn thử'],
    ['task', surplus, 'chọn một hình thức xử lý'],
    ['person', { clear_person: 'Mẫu Văn Cột' }, '“Mẫu Văn Cột, Trưởng phòng …”'],
    ['person', { clear_person: 'Mẫu Văn Cột và Thử Thị Dòng', clear_person_position: 'x' }, 'cột phối hợp'],
  ];

  it.each(cases)('%s %j', (dimension, given, part) => {
    expect(suggested(dimension, given)).toContain(part);
  });

  it('is never empty, and leaves no name open', () => {
    for (const dimension of dimensions) {
      for (const kind of ['staff', 'assets', 'premises', 'projects'] as const) {
        const text = suggested(dimension, { kind }) ?? '';
        expect(text, `${dimension} ${kind}`).not.toBe('');
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  it('is what the city has written', () => {
    const own = { about: 'product', wordings: ['xong'], write: 'biên bản nghiệm thu {name}' } as const;
    const { source, suggestions } = context.suggestions;
    const edited = clearSuggestionsSchema.parse({ source, suggestions: [own, ...suggestions] });
    const given = { clear_product: 'xong', name: 'nhà văn hoá' };
    expect(suggested('product', given, { ...context, suggestions: edited })).toBe(
      'biên bản nghiệm thu nhà văn hoá',
    );
    expect(
      suggested('product', { clear_product: 'xong' }, { ...context, suggestions: edited }),
    ).not.toContain('nghiệm thu');
  });

  it('has an entry for everything in each of the six, or the city is told', () => {
    const { source, suggestions } = context.suggestions;
    const without = suggestions.filter(({ about }) => about !== 'time');
    expect(clearSuggestionsSchema.safeParse({ source, suggestions: without }).success).toBe(false);
  });
});
