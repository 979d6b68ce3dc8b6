const named: Readonly<Record<string, string>> = {
  full_name: 'Mẫu Thử Số',
  name: 'Vật thử số',
  title: 'Hồ sơ thử số',
  asset_code: 'TS-',
  premises_code: 'NĐ-',
  project_code: 'DA-',
  record_code: 'LT-',
  inventory_code: 'KK-',
  land_certificate: 'GCN-',
};

/** What a field says that tells one thing from another, for the thing of a number; undefined for any other field. */
export function ownWords(key: string, number: number): string | undefined {
  const words = named[key];
  return words === undefined ? undefined : `${words}${words.endsWith('-') ? '' : ' '}${number}`;
}
