import type { TargetKey } from '../../settings/settings.ts';

/** The figures the city has published, by name. 232, 291 and 433 count different populations. */
export const targets: Readonly<Record<TargetKey, string>> = {
  districts: 'Quận, huyện, thị xã đã gửi',
  communes: 'Xã, phường mới có nhận bàn giao',
  staff_placed: 'Nhân sự đã bố trí về xã, phường',
  staff_nd178: 'trong đó xin nghỉ theo NĐ 178',
  staff_nd178_settled: 'trong đó đã giải quyết chế độ',
  staff_unplaced: 'Nhân sự chưa bố trí',
  premises: 'Cơ sở nhà, đất',
  premises_headquarters: 'trong đó làm trụ sở xã, phường',
  premises_surplus: 'trong đó dôi dư',
  cars: 'Xe ô tô',
  projects: 'Dự án, nhiệm vụ, hồ sơ',
  projects_to_communes: 'trong đó về xã, phường',
  projects_to_city: 'trong đó về thành phố',
  projects_without_receiver: 'trong đó chưa có nơi nhận',
};
