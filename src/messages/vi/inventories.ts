/** The inventories by the names that offices use, which are also their keys: a finding was stored with them. */
export const inventories = {
  'Cán bộ, công chức, viên chức, người lao động': 'Cán bộ, công chức, viên chức, người lao động',
  'Nhân sự': 'Nhân sự',
  'Tài sản': 'Tài sản',
  'Cơ sở nhà, đất': 'Cơ sở nhà, đất',
  'Nhà, đất': 'Nhà, đất',
  'Dự án, nhiệm vụ, hồ sơ tồn đọng': 'Dự án, nhiệm vụ, hồ sơ tồn đọng',
  'Dự án, nhiệm vụ': 'Dự án, nhiệm vụ',
  'Hồ sơ, tài liệu': 'Hồ sơ, tài liệu',
  'Điều kiện vận hành': 'Điều kiện vận hành',
};
