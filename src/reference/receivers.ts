import { communes, fullName } from './units.ts';

/** Who can receive what a district hands over: one of the 126 communes, or another body. */
export interface Receiver {
  /** A commune's code of the new era, or a body's own code, such as `SO-NOI-VU`. */
  readonly code: string;
  readonly kind: 'commune' | 'body';
  /** "phường Hoàn Kiếm", "Sở Nội vụ". */
  readonly name: string;
}

/** A body that is no commune, with the other words people write for it. */
interface Body {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const bodies: readonly Body[] = [
  {
    code: 'UBND-TP',
    name: 'UBND Thành phố Hà Nội',
    aliases: [
      'UBND Thành phố',
      'UBND TP',
      'UBND TP Hà Nội',
      'UBNDTP',
      'Ủy ban nhân dân thành phố Hà Nội',
      'Ủy ban nhân dân thành phố',
      'Thành phố Hà Nội',
      'Thành phố',
      'TP Hà Nội',
    ],
  },
  { code: 'SO-NOI-VU', name: 'Sở Nội vụ', aliases: ['SNV'] },
  { code: 'SO-TAI-CHINH', name: 'Sở Tài chính', aliases: ['STC'] },
  { code: 'SO-XAY-DUNG', name: 'Sở Xây dựng', aliases: ['SXD'] },
  {
    code: 'SO-NONG-NGHIEP-MOI-TRUONG',
    name: 'Sở Nông nghiệp và Môi trường',
    aliases: [
      'Sở NN&MT',
      'Sở NNMT',
      'Sở NN và MT',
      'SNNMT',
      'Sở Nông nghiệp & Môi trường',
      'Sở Nông nghiệp - Môi trường',
    ],
  },
  {
    code: 'SO-GIAO-DUC-DAO-TAO',
    name: 'Sở Giáo dục và Đào tạo',
    aliases: [
      'Sở GD&ĐT',
      'Sở GDĐT',
      'Sở GD và ĐT',
      'SGDĐT',
      'Sở Giáo dục & Đào tạo',
      'Sở Giáo dục - Đào tạo',
      'Sở Giáo dục',
    ],
  },
  { code: 'SO-Y-TE', name: 'Sở Y tế', aliases: ['SYT'] },
  {
    code: 'SO-VAN-HOA-THE-THAO',
    name: 'Sở Văn hóa và Thể thao',
    aliases: [
      'Sở VH&TT',
      'Sở VHTT',
      'Sở VH và TT',
      'SVHTT',
      'Sở Văn hóa & Thể thao',
      'Sở Văn hóa - Thể thao',
    ],
  },
  {
    code: 'LUU-TRU-LICH-SU',
    name: 'Lưu trữ lịch sử thành phố',
    aliases: ['Lưu trữ lịch sử', 'Trung tâm Lưu trữ lịch sử', 'Trung tâm Lưu trữ lịch sử thành phố'],
  },
  {
    code: 'TRUNG-TAM-QUY-DAT',
    name: 'Trung tâm phát triển quỹ đất',
    aliases: [
      'TTPTQĐ',
      'TT phát triển quỹ đất',
      'Trung tâm PTQĐ',
      'Trung tâm phát triển quỹ đất thành phố',
      'Trung tâm phát triển quỹ đất Hà Nội',
    ],
  },
  {
    code: 'TRUNG-TAM-HANH-CHINH-CONG',
    name: 'Trung tâm Phục vụ hành chính công thành phố',
    aliases: [
      'Trung tâm PVHCC thành phố',
      'TTPVHCC thành phố',
      'TTPVHCC TP',
      'Trung tâm Phục vụ hành chính công TP',
    ],
  },
  {
    code: 'CONG-AN-TP',
    name: 'Công an thành phố',
    aliases: ['CATP', 'Công an TP', 'CA thành phố', 'CATP Hà Nội'],
  },
  { code: 'THANH-TRA-TP', name: 'Thanh tra thành phố', aliases: ['Thanh tra TP', 'TTTP'] },
  {
    code: 'KHAC',
    name: 'Đơn vị khác',
    aliases: ['Khác', 'Đơn vị khác nhận', 'Cơ quan, đơn vị khác', 'Cơ quan khác'],
  },
];

/** The 126 communes as receivers, by code. */
export const communeReceivers: readonly Receiver[] = communes.map((commune) => ({
  code: commune.code,
  kind: 'commune',
  name: fullName(commune),
}));

/** The bodies that receive besides the communes: sở, archives, land-fund centre, city bodies. */
export const bodyReceivers: readonly Receiver[] = bodies.map(({ code, name }) => ({
  code,
  kind: 'body',
  name,
}));

/** All receivers: the communes, then the other bodies. */
export const receivers: readonly Receiver[] = [...communeReceivers, ...bodyReceivers];

/** Every receiver by its code; the two kinds share no code. */
export const receiverByCode: ReadonlyMap<string, Receiver> = new Map(
  receivers.map((receiver) => [receiver.code, receiver]),
);

/** Each name and alias of each body, with the body. */
export const bodyNames: readonly (readonly [name: string, receiver: Receiver])[] = bodies.flatMap(
  ({ code, name, aliases }) =>
    [name, `${name} Hà Nội`, `${name} thành phố Hà Nội`, `${name} TP Hà Nội`, `${name} TP`, ...aliases].map(
      (alias): [string, Receiver] => [alias, { code, kind: 'body', name }],
    ),
);
