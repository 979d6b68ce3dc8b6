import type { inventories as names } from '../vi/inventories.ts';

/** What English readers call the inventories, by the names that offices use. */
export const inventories: typeof names = {
  'Cán bộ, công chức, viên chức, người lao động': 'Officials, civil servants, public employees and workers',
  'Nhân sự': 'Staff',
  'Tài sản': 'Assets',
  'Cơ sở nhà, đất': 'Premises (houses and land)',
  'Nhà, đất': 'Premises',
  'Dự án, nhiệm vụ, hồ sơ tồn đọng': 'Projects, tasks and pending dossiers',
  'Dự án, nhiệm vụ': 'Projects, tasks',
  'Hồ sơ, tài liệu': 'Papers and files',
  'Điều kiện vận hành': 'Readiness',
};
