/** Whom the staff list is about, by the law each works under, with what else offices write for it. */
export const employmentTypes = {
  'cán bộ': ['CB', 'cán bộ chuyên trách'],
  'công chức': ['CC', 'công chức cấp xã', 'công chức cấp huyện'],
  'viên chức': ['VC'],
  'hợp đồng NĐ 111': [
    'hợp đồng',
    'HĐ NĐ 111',
    'HĐ 111',
    'hợp đồng 111',
    'lao động hợp đồng',
    'hợp đồng theo NĐ 111',
    'hợp đồng lao động',
    'người lao động',
    'LĐHĐ',
    'HĐLĐ',
    'NLĐ',
    'HĐ',
  ],
  'không chuyên trách': [
    'KCT',
    'người hoạt động không chuyên trách',
    'hoạt động không chuyên trách',
    'bán chuyên trách',
  ],
} as const;
