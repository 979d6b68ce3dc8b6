import type { TagValues } from '../../document/template.ts';
import { dongInWords } from '../../text/number-words.ts';
import { romanNumeral } from '../../text/roman-numeral.ts';
import type { ExportContext } from '../export-context.ts';
import { type MinutesLine, type MinutesSection, minutesParties, sumsOf } from './lines.ts';
import { minutesRemarks } from './remarks.ts';
import type { MinutesSums, MinutesUnit } from './unit.ts';
import {
  amountOf,
  areaWords,
  dayWords,
  minutesTeam,
  moneyWords,
  nameWords,
  noteWords,
  otherSide,
  paper,
  partyName,
  quantityWords,
  sectionMark,
  sectionTitle,
} from './words.ts';

/** What minutes are filled in from. */
export interface MinutesFacts {
  readonly unit: MinutesUnit;
  readonly sections: readonly MinutesSection[];
  /** `YYYY-MM-DD`; null while nobody has said. */
  readonly signedOn: string | null;
  /** The workbook that holds the list when it is long; the paper then has it as an appendix. */
  readonly workbook: string | null;
}

/** The texts for the tags of the template. */
export function minutesValues(context: ExportContext, facts: MinutesFacts): TagValues {
  const { unit, sections, signedOn, workbook } = facts;
  const sums = sumsOf(sections.flatMap(({ lines }) => lines));
  const parties = minutesParties(sections).map(({ code }) => code);
  const givers = unit.side === 'giver' ? [unit.code] : parties;
  const receivers = unit.side === 'giver' ? parties : [unit.code];
  const [givingNames, receivingNames] = [
    givers.map((code) => partyName('giver', code)),
    receivers.map((code) => partyName('receiver', code)),
  ];
  return {
    co_quan_chu_quan: partyName(unit.side, unit.code).toLocaleUpperCase('vi'),
    don_vi_lap: minutesTeam(context.teams, unit).toLocaleUpperCase('vi'),
    ngay_ky: dayWords(signedOn),
    ben_giao: givingNames.map((ten_ben) => ({ ten_ben })),
    ben_nhan: receivingNames.map((ten_ben) => ({ ten_ben })),
    tom_tat: summary(facts),
    muc:
      workbook === null ? listValues(unit, sections) : sections.map((section) => sectionValues(section, [])),
    ...totals(sums),
    nhieu_ben: partyTable(facts, parties),
    luu_y: minutesRemarks(context, unit, sections).map((noi_dung) => ({ noi_dung })),
    chu_ky: signatures(receivingNames, givingNames),
    phu_luc: workbook === null ? [] : [{ muc_phu_luc: listValues(unit, sections) }],
  };
}

function summary({ sections, workbook }: MinutesFacts): string {
  const lines = sections.flatMap((section) => section.lines);
  const premises = lines.filter(({ kind }) => kind === 'premises').length;
  const said = paper.say('minutes.summary', {
    rows: paper.count(lines.length),
    premises: paper.count(premises),
    assets: paper.count(lines.length - premises),
  });
  return workbook === null ? said : `${said} ${paper.say('minutes.summary-appendix', { file: workbook })}`;
}

function totals(sums: MinutesSums): TagValues {
  return {
    tong_so_dong: countWords(sums.rows),
    tong_nguyen_gia: moneyWords(sums.original_cost),
    tong_gia_tri_con_lai: moneyWords(sums.residual_value),
    nguyen_gia_bang_chu: dongInWords(sums.original_cost),
    gia_tri_con_lai_bang_chu: dongInWords(sums.residual_value),
    tong_dien_tich_dat: areaWords(sums.land_area),
    tong_dien_tich_san: areaWords(sums.floor_area),
  };
}

/** The list with its lines: by section, and where several stand on the other side under each of them by section. */
function listValues(unit: MinutesUnit, sections: readonly MinutesSection[]): readonly TagValues[] {
  const parties = minutesParties(sections);
  if (parties.length < 2) return sections.map((section) => sectionValues(section, section.lines));
  return parties.flatMap(({ code, lines }, index) => [
    partyValues(partyName(otherSide(unit), code), index, lines),
    ...sections.flatMap((section) => {
      const own = section.lines.filter(({ party }) => party === code);
      return own.length === 0 ? [] : [sectionValues({ ...section, lines: own }, own)];
    }),
  ]);
}

function sectionValues(section: MinutesSection, shown: readonly MinutesLine[]): TagValues {
  return {
    ky_hieu: sectionMark(section),
    ten_muc: sectionTitle(section),
    ...sectionSums(section.lines),
    ghi_chu_muc: section.lines.length === 0 ? paper.say('minutes.section-empty') : '',
    tai_san: shown.map(lineValues),
  };
}

/** The row above the sections of one who stands on the other side. */
function partyValues(name: string, index: number, lines: readonly MinutesLine[]): TagValues {
  return {
    ky_hieu: `${romanNumeral(index + 1)}.`,
    ten_muc: name,
    ...sectionSums(lines),
    ghi_chu_muc: '',
    tai_san: [],
  };
}

function sectionSums(lines: readonly MinutesLine[]): TagValues {
  const sums = sumsOf(lines);
  return {
    so_dong: lines.length === 0 ? '' : countWords(sums.rows),
    cong_nguyen_gia: moneyWords(sums.original_cost),
    cong_gia_tri_con_lai: moneyWords(sums.residual_value),
  };
}

function lineValues(line: MinutesLine, index: number): TagValues {
  return {
    stt: String(index + 1),
    ten: nameWords(line),
    don_vi_tinh: unitWords(line),
    so_luong: quantityWords(line),
    nguyen_gia: moneyWords(amountOf(line, 'original_cost')),
    gia_tri_con_lai: moneyWords(amountOf(line, 'residual_value')),
    ghi_chu: noteWords(line),
  };
}

/** How many lines, with the word: in the column of quantities a bare number would be one. */
function countWords(rows: bigint): string {
  return paper.say('minutes.section-count', { rows: paper.count(rows) });
}

/** What a line is counted in. */
export function unitWords({ kind, record }: MinutesLine): string {
  return kind === 'premises' ? paper.say('minutes.unit.premises') : String(record.fields.unit ?? '');
}

/** Each party's share, when there is more than one on the other side. */
function partyTable({ unit, sections }: MinutesFacts, parties: readonly string[]): readonly TagValues[] {
  if (parties.length < 2) return [];
  const other = otherSide(unit);
  const rows = minutesParties(sections).map(({ code, lines }, index) => {
    const sums = sumsOf(lines);
    return {
      stt_ben: String(index + 1),
      ten_ben: partyName(other, code),
      so_dong_ben: paper.count(sums.rows),
      nguyen_gia_ben: moneyWords(sums.original_cost),
      gia_tri_con_lai_ben: moneyWords(sums.residual_value),
      dat_ben: areaWords(sums.land_area),
      san_ben: areaWords(sums.floor_area),
    };
  });
  return [
    {
      loai_ben: paper.say(`minutes.parties.${other}`),
      ten_cot_ben: paper.say(`minutes.parties-heading.${other}`),
      cac_ben: rows,
    },
  ];
}

interface Signatory {
  readonly role: string;
  readonly name: string;
}

/** Receiver on the left, giver on the right, as the form has it; further ones two by two below. */
function signatures(receivers: readonly string[], givers: readonly string[]): readonly TagValues[] {
  const [firstReceiver, ...otherReceivers] = receivers.map(signatory('receiver'));
  const [firstGiver, ...otherGivers] = givers.map(signatory('giver'));
  const rest = [...otherReceivers, ...otherGivers];
  const pairs = rest.flatMap((each, index) => (index % 2 === 0 ? [[each, rest[index + 1]] as const] : []));
  return [[firstReceiver, firstGiver] as const, ...pairs].map(([left, right]) => ({
    vai_trai: left?.role ?? '',
    ten_trai: left?.name ?? '',
    cach_ky_trai: left ? paper.say('minutes.sign.how') : '',
    dong_ten_trai: left ? nameLine : '',
    vai_phai: right?.role ?? '',
    ten_phai: right?.name ?? '',
    cach_ky_phai: right ? paper.say('minutes.sign.how') : '',
    dong_ten_phai: right ? nameLine : '',
  }));
}

/** Where a name is to be written: who signs is for the offices to say. */
const nameLine = '………………………………';

function signatory(side: 'giver' | 'receiver'): (name: string) => Signatory {
  const role = paper.say(`minutes.sign.${side}`);
  return (name) => ({ role, name });
}
