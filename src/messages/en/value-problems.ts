import type { vi } from '../vi/index.ts';
import { sources } from './sources.ts';

/** What can be wrong with one value; {heading} is the column's heading. */
export const valueProblems: typeof vi.valueProblems = {
  MISSING: {
    message: '{heading}: not filled in',
    remedy: 'fill in this cell',
    cause: 'A required cell is empty',
    example: 'An empty citizen id',
    source: sources.form,
  },
  UNREADABLE: {
    message: '{heading}: “{text}” cannot be read',
    remedy: 'write it as the form asks',
    cause: 'The cell holds another kind of thing than its column',
    example: 'Words in a column of costs',
    source: sources.form,
  },
  OUTSIDE: {
    message: '{heading}: “{text}” is out of range',
    remedy: 'check the value',
    cause: 'The value is readable, but outside what can be',
    example: 'Built in 1200',
    source: sources.form,
  },
  IMPOSSIBLE: {
    message: '{heading}: there is no day “{text}”',
    remedy: 'write day/month/year again',
    cause: 'The calendar has no such day',
    example: '31/02/1980',
    source: sources.form,
  },
  LENGTH: {
    message: '{heading}: has {length} {length|digit|digits}, must have 12 (CCCD) or 9 (CMND)',
    remedy: 'write all digits, format the cell as text',
    cause: 'A digit is missing or too many',
    example: 'An id of 8 digits',
    source: sources.citizenId,
  },
  'NOT-DIGITS': {
    message: '{heading}: has characters that are no digits',
    remedy: 'write digits only',
    cause: 'A letter or mark is among the digits',
    example: '“0010800000O1” with the letter O',
    source: sources.citizenId,
  },
  SCIENTIFIC: {
    message: '{heading}: Excel turned it into 1E+11 or kept its first 15 digits; digits are lost',
    remedy: 'format the cell as text and type the number again',
    cause: 'The cell is formatted as a number and Excel shortened it',
    example: '1.08E+09',
    source: sources.citizenId,
  },
  FRACTION: {
    message: '{heading}: “{text}” is not a whole number',
    remedy: 'write a whole number (money: whole đồng)',
    cause: 'The column takes whole numbers',
    example: 'A cost of 0.5 đồng',
    source: sources.form,
  },
  'TOO-LARGE': {
    message: '{heading}: “{text}” is unreasonably large',
    remedy: 'check the number and its unit',
    cause: 'Another unit, or too many zeros',
    example: 'A desk that cost 10^20',
    source: sources.form,
  },
  'NOT-IN-LIST': {
    message: '{heading}: “{text}” is not in the list',
    remedy: "choose one of the form's list",
    cause: 'The word is none of the column’s list',
    example: 'A plan “chờ”',
    source: sources.form,
  },
  UNKNOWN: {
    message: '{heading}: no unit is “{text}”',
    remedy: 'write type, name and district, or the code',
    cause: 'No commune or receiver bears this name',
    example: '“phường Không Có”',
    source: sources.resolution,
  },
  AMBIGUOUS: {
    message: '{heading}: “{text}” may be {candidates}',
    remedy: 'write type, name and district, or the code',
    cause: 'Several places bear this name',
    example: '“Minh Khai”',
    source: sources.resolution,
  },
  'CELL-ERROR': {
    message: '{heading}: the cell shows the error {text}',
    remedy: 'mend the formula or write the value',
    cause: 'The formula in the cell has failed',
    example: '#REF!',
    source: sources.reading,
  },
  VACANT: {
    message: '{heading}: “{text}” is a vacant post, not a person; the row is not taken in',
    remedy: 'take the row out of the list; where there is somebody, write the name',
    cause: 'A list by posts has those too that nobody holds',
    example: '“Khuyết” in the column “Họ và tên”',
    source: sources.form,
  },
  'MORE-THAN-NAME': {
    message: '{heading}: “{text}” is more than the name of one person; kept as the file has it',
    remedy:
      'leave the name of one person in the cell; write the rest in its own column, another person in another row',
    cause: 'A year of birth, a position or a remark was added to the name, or two people stand in one cell',
    example: '“Mẫu Văn An (nghỉ hưu)”; two names on two lines of one cell',
    source: sources.form,
  },
  'DISTRICT-DISAGREES': {
    message: '{heading}: “{text}” is {found}, not of the sender',
    remedy: 'write its district, or its code, if it is so',
    cause: 'The place belongs to another district than the sender',
    example: 'Hoàn Kiếm names a commune of Sóc Sơn',
    source: sources.resolution,
  },
  ROUNDED: {
    message: '{heading}: “{text}” was rounded: areas keep two decimals, quantities three',
    remedy: 'check it if need be',
    cause: 'An area with more than two decimals, or a quantity with more than three',
    example: '1.005 m²',
    source: sources.form,
  },
  'OLD-ID': {
    message: '{heading}: a nine-digit CMND, not valid since 31/12/2024',
    remedy: 'write the twelve-digit CCCD',
    cause: 'A CMND of 9 digits ended on 31/12/2024',
    example: '012345678',
    source: sources.citizenId,
  },
  'PROVINCE-UNKNOWN': {
    message: '{heading}: there is no province code {province}',
    remedy: 'compare with the card',
    cause: 'The first three digits are no province’s',
    example: '999080000001',
    source: sources.citizenId,
  },
  'FORMAT-UNUSUAL': {
    message: '{heading}: “{text}” has an unusual form',
    remedy: 'check it',
    cause: 'Written in an unusual way, perhaps mistyped',
    example: 'A plate “29A”',
    source: sources.form,
  },
  PADDED: {
    message: '{heading}: had {length} {length|digit|digits}, zeros were put in front to make 12',
    remedy: 'format the cell as text to keep its zeros',
    cause: 'A cell formatted as a number loses leading zeros',
    example: '1080000001 → 001080000001',
    source: sources.citizenId,
  },
  RETIRED: {
    message: '{heading}: “{text}” is a former name, now part of {found}',
    remedy: 'check it if need be',
    cause: 'The name ended in an earlier reorganisation',
    example: '“phường Nguyễn Trung Trực”',
    source: sources.resolution,
  },
  DITTO: {
    message: '{heading}: “{text}” was taken for what the cell above says: “{above}”',
    remedy: 'check it; written in full it stays right when the table is sorted',
    cause: 'The cell has a ditto mark only',
    example: '“nt” below “Phòng Nội vụ”',
    source: sources.reading,
  },
  'EITHER-STYLE': {
    message: '{heading}: “{text}” can be read in two ways, its comma before thousands or before a fraction',
    remedy:
      'make it a number, or spell it as in Việt Nam: 1.200 is one thousand two hundred, 1,2 is one and a fifth',
    cause: 'A number typed as text in a column where no other shows how numbers are spelled',
    example: '“1,200” in a CSV file saved by an English Excel',
    source: sources.reading,
  },
  'EITHER-AMOUNT': {
    message: '{heading}: “{text}” can be read in two ways: {first:number} or {second:number}',
    remedy: 'write all figures, as 12.500.000.000, or 12,5 tỷ, or 12 tỷ 500 triệu',
    cause: 'Written as it is spoken, without the unit of what is left over',
    example: '“12 tỷ 5”: 12 tỷ 500 triệu, or 12 tỷ 5 triệu',
    source: sources.reading,
  },
  'EITHER-UNIT': {
    message:
      '{heading}: “{text}” stands without a unit, and the heading of its column names several: {units}',
    remedy: 'name one unit in the heading, or write the unit in each cell, as 1,2 ha',
    cause: 'A heading names several units of area: the numbers below it may be in any of them',
    example: '“Diện tích đất (ha, m²)” and a cell with 2,5',
    source: sources.reading,
  },
  'EITHER-ORDER': {
    message: '{heading}: “{text}” can be read in two ways, with the day first or the month first',
    remedy: 'write the day first, or make the cell a date',
    cause: 'A date typed as text in a column where some have the month first (05/25/1994)',
    example: '“05/09/1994” below “05/25/1994”: the 5th of September, or the 9th of May',
    source: sources.reading,
  },
  'EITHER-END': {
    message: '{heading}: “{text}” stands alone: it may be the beginning or the end',
    remedy: 'write both, as 2021-2025; what begins and ends in one year is 2025-2025',
    cause: 'A column says from when to when, and the cell has one time only',
    example: '“Thời gian thực hiện” with “2021-2025”, and one cell with 2021 alone',
    source: sources.reading,
  },
  TURNED: {
    message: '{heading}: the cell holds the day {text}, but day and month may be turned about',
    remedy: "type the day again as text, with the day first ('05/09/1994)",
    cause:
      'Typed into a program of the American order: it took 05/09/1994 for the 9th of May, and left 25/05/1994 as text',
    example:
      'In one column the days held as dates all have a day up to 12, those left as text all have a later one',
    source: sources.reading,
  },
  'YEAR-AS-DAY': {
    message:
      '{heading}: the cell shows the day {text}; it seems that the year {year} was typed into a cell of days',
    remedy: 'format the cell as a number or as text and type the year again',
    cause: 'A year typed into a cell that shows days becomes a day of 1905',
    example: '2015 in a cell formatted dd/mm/yyyy shows 07/07/1905',
    source: sources.reading,
  },
  'IN-TWO-COLUMNS': {
    message:
      '{heading}: written in two columns of one row (“{other}” and “{text}”); which one holds is not known',
    remedy: 'empty the wrong cell',
    cause: 'Each row has something, or a mark, in one of the columns of one matter only',
    example:
      'A year of birth both in the column of men and in that of women; a mark both under Cán bộ and Công chức',
    source: sources.reading,
  },
  'UNIT-DISAGREES': {
    message: '{heading}: the cell says “{text}”, but the unit is “{unit}”',
    remedy: 'check it; the number belongs in the quantity column, the unit in its own',
    cause: 'The unit typed behind the number differs from the unit’s column',
    example: 'Quantity “2 bộ”, unit “cái”',
    source: sources.form,
  },
  'HEADING-DISAGREES': {
    message: '{heading}: the heading of the column says “{said}”, this row “{unit}”; “{unit}” is kept',
    remedy: 'take the unit out of the heading, or mend the unit of this row',
    cause:
      'The unit in the heading of quantities is another than in the column of units, or beside the number',
    example: '“Số lượng (hộp)”, and the unit “cặp”',
    source: sources.form,
  },
  'BECAME-DAY': {
    message:
      '{heading}: the cell holds the day {text:day}; the spreadsheet may have made it of a number (“1-5”, “12/3”, “3.66”)',
    remedy:
      "format the cell as text and type again what the paper says, or type an apostrophe before it ('1-5)",
    cause:
      'Numbers with a dash, a slash or a dot typed into a cell that is no text become days; what was typed is in the file no more',
    example:
      'File number “1-5” shows as 01-May, coefficient “3.66” as Mar-66; the file holds 01/05/2025, 01/03/1966',
    source: sources.reading,
  },
  'TICK-FOR-WORDS': {
    message: '{heading}: the cell holds nothing but a tick (TRUE)',
    remedy: 'write into the cell what is meant, or leave it empty',
    cause: 'A tick says that there is something, not what it is',
    example: 'A check box of Google Sheets in the column “Số GCN QSDĐ”',
    source: sources.reading,
  },
  'DITTO-ALONE': {
    message: '{heading}: “{text}”, but this cell can take nothing from the one above',
    remedy: 'write it in full',
    cause:
      'A ditto mark in the first row of a table or section, or in place of a code, an amount or a number, which is each row’s own',
    example: '“nt” in the column of citizen ids',
    source: sources.reading,
  },
  SERIAL: {
    message: '{heading}: the cell holds the number {text}, taken as the serial of a day',
    remedy: 'format the cell as a date and check it',
    cause: 'The date is kept as Excel’s number',
    example: '45838',
    source: sources.reading,
  },
  VAGUE: {
    message: '{heading}: “{text}” is no real date',
    remedy: 'write day/month/year',
    cause: 'Words stand in place of a date',
    example: '“quý tới”',
    source: sources.sixClear,
  },
};
