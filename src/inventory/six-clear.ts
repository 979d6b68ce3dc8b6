import { date, text } from './field.ts';

/**
 * The block every inventory ends with: the six that must be clear (6 rõ) and a note.
 * Dates of the handover lie between its first year and the end of the surplus plan (2025–2029).
 */
export const sixClearFields = {
  clear_person: text('Rõ người: người phụ trách', {
    aliases: ['Rõ người', 'Người phụ trách', 'Cán bộ phụ trách', 'Người chịu trách nhiệm'],
    hint: 'Họ và tên một người cụ thể, không ghi tên cơ quan.',
  }),
  clear_person_position: text('Chức vụ người phụ trách', {
    aliases: ['Chức vụ của người phụ trách', 'Chức danh người phụ trách'],
  }),
  clear_task: text('Rõ việc: nội dung công việc', {
    aliases: ['Rõ việc', 'Nội dung công việc', 'Việc phải làm', 'Nhiệm vụ cụ thể'],
    hint: 'Một việc cụ thể đối với một đối tượng cụ thể.',
  }),
  clear_start: date('Ngày bắt đầu', 2020, 2035, {
    wordsAreVague: true,
    timeEnd: 'from',
    aliases: ['Thời gian bắt đầu', 'Bắt đầu'],
  }),
  clear_due: date('Rõ thời gian: hạn hoàn thành', 2020, 2035, {
    wordsAreVague: true,
    timeEnd: 'until',
    aliases: ['Rõ thời gian', 'Rõ tiến độ', 'Hạn hoàn thành', 'Thời hạn hoàn thành', 'Thời gian hoàn thành'],
    hint: 'Ngày cụ thể, dạng ngày/tháng/năm.',
  }),
  clear_responsible: text('Rõ trách nhiệm: đơn vị chủ trì', {
    aliases: ['Rõ trách nhiệm', 'Đơn vị chủ trì', 'Cơ quan chủ trì', 'Đơn vị chịu trách nhiệm'],
    hint: 'Đúng một đơn vị; các đơn vị khác ghi ở cột phối hợp.',
  }),
  clear_support: text('Đơn vị phối hợp', { aliases: ['Cơ quan phối hợp', 'Phối hợp'] }),
  clear_product: text('Rõ sản phẩm: kết quả', {
    aliases: ['Rõ sản phẩm', 'Rõ kết quả', 'Sản phẩm', 'Kết quả', 'Sản phẩm đầu ra'],
    hint: 'Thứ cầm được: quyết định, biên bản, hợp đồng, phương án được duyệt …',
  }),
  clear_authority: text('Rõ thẩm quyền: cấp quyết định', {
    aliases: ['Rõ thẩm quyền', 'Thẩm quyền', 'Cấp quyết định', 'Thẩm quyền quyết định', 'Cấp có thẩm quyền'],
  }),
  note: text('Ghi chú', { maySayDay: true, aliases: ['Chú thích', 'Chú ý'] }),
};
