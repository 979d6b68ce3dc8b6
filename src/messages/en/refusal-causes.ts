import type { FileRefusalCode } from '../../findings/refusals.ts';
import type { Background } from '../advice.ts';
import { sources } from './sources.ts';

/** Why a file was not taken in: what `explain` adds. */
export const fileCauses = {
  'FILE-NOT-FOUND': {
    cause: 'The name or folder is mistyped, or the file was renamed or moved',
    example: 'bangiao import staff.xls where the file is staff.xlsx',
    source: sources.reading,
  },
  'FILE-UNREADABLE': {
    cause: 'Who runs the command may not read it, or the disk or network share is gone',
    example: 'A file on a shared folder that only another team may read',
    source: sources.reading,
  },
  'FILE-EMPTY': {
    cause: 'The file was made and never written, or its copying broke off',
    example: 'assets.xlsx of 0 bytes after a download from a mail',
    source: sources.reading,
  },
  'FILE-LOCK': {
    cause: 'Excel puts a file ~$ beside a workbook that is open; it holds no data',
    example: '~$staff.xlsx beside staff.xlsx',
    source: sources.reading,
  },
  'FILE-NOT-A-WORKBOOK': {
    cause: 'The content is of another kind, whatever its name ends with: content decides, not the name',
    example: 'A scanned PDF renamed to assets.xlsx',
    source: sources.reading,
  },
  'FILE-ENCRYPTED': {
    cause: 'The file asks for a password; without it nobody can read what is inside',
    example: 'A staff list protected by a password before it was sent',
    source: sources.reading,
  },
  'FILE-OLD-FORMAT': {
    cause: 'The format is too old or too rare to be read',
    example: 'A file of Excel 4 from the 1990s',
    source: sources.reading,
  },
  'FILE-TRUNCATED': {
    cause: 'Its download, copying or sending broke off: the end of the file is not there',
    example: 'A memory stick pulled out while it was written',
    source: sources.reading,
  },
  'FILE-TOO-LARGE': {
    cause: 'The file is over a limit that keeps the machine from running out of memory',
    example: 'A sheet of more than 1,048,576 rows, or a cell of more than 262,144 characters',
    source: sources.reading,
  },
  'FILE-ZIP-BOMB': {
    cause: 'A small file that unpacks to something huge: no real workbook does',
    example: '100 KB that unpack to gigabytes',
    source: sources.reading,
  },
  'FILE-UNSAFE': {
    cause: 'It has a declaration (DOCTYPE) that can read other files of the machine; no real workbook has',
    example: 'xl/workbook.xml that begins with <!DOCTYPE …>',
    source: sources.reading,
  },
  'FILE-DAMAGED': {
    cause: 'Its inner structure is wrong: badly written by a program, or changed',
    example: 'The list of its sheets is missing',
    source: sources.reading,
  },
  'FILE-NO-SHEET': {
    cause: 'The workbook has nothing but charts, or no sheet any more',
    example: 'A file with a single chart sheet',
    source: sources.reading,
  },
  'FILE-CHANGED': {
    cause: 'Another program wrote to the file while it was read: what was read may be of two versions',
    example: 'A file in a shared folder that is still being copied, or that somebody has just saved',
    source: sources.reading,
  },
  'FILE-OWN-OUTPUT': {
    cause:
      'A whole working folder was imported, with exports in it; they would take the place of what was sent',
    example: 'bangiao import . in a folder with xuat/…/002 - quận Hoàn Kiếm.xlsx',
    source: sources.once,
  },
  'FILE-FOR-MAP-IMPORT': {
    cause: 'The map command wrote it for people to decide in; import reads inventories of senders only',
    example: 'bangiao import quyet-dinh.xlsx',
    source: sources.once,
  },
  'FILE-FOR-RECEIVE': {
    cause: 'The receiving team fills it in; import reads inventories of senders only',
    example: 'bangiao import phieu-tiep-nhan.xlsx',
    source: sources.once,
  },
  'FOLDER-WITHOUT-WORKBOOKS': {
    cause: 'Neither the folder nor those in it hold a workbook',
    example: 'The path of the folder of scans',
    source: sources.reading,
  },
  'TABLE-NOT-FOUND': {
    cause: 'No row has the headings of an inventory',
    example: 'A table without a heading row, or with its headings in a picture',
    source: sources.reading,
  },
  'TABLE-HEADINGS-UNKNOWN': {
    cause: 'Too few columns of the heading have names that are known, or none of them names a record',
    example: '“STT, Diễn giải, Mã, SL” above a list of assets',
    source: sources.reading,
  },
  'TABLE-FIELDS-IN-ROWS': {
    cause: 'A form for each building, or a table laid on its side: a column or a sheet for each, not a row',
    example: '“Tên cơ sở nhà, đất”, “Địa chỉ”, “Diện tích đất” in column A, the buildings in B, C and D',
    source: sources.reading,
  },
  'TABLE-HEADING-GARBLED': {
    cause: 'Saving as CSV or changing fonts loses the font; without it a letter can be read in several ways',
    example: '“Hoï vaø teân” in place of “Họ và tên” in a .csv file',
    source: sources.reading,
  },
  'TABLE-EMPTY': {
    cause: 'The form has its headings and no row below them',
    example: 'The blank form sent back',
    source: sources.form,
  },
  'TABLE-COLUMN-UNSURE': {
    cause: 'The heading of a required column is only like it; a wrong guess spoils the whole column',
    example: '“Số giấy tờ” may be “Số CCCD”',
    source: sources.reading,
  },
  'TABLE-NAME-COLUMN-UNKNOWN': {
    cause:
      'All other columns are known, but not the one that names each record; without it no row can be told from another',
    example: 'A list with “Diễn giải” where the form has “Danh mục tài sản”',
    source: sources.reading,
  },
  'TABLE-MONEY-FOREIGN': {
    cause: 'The amounts are in a foreign currency; the ledger adds đồng only',
    example: '“Đơn vị tính: USD” above the table',
    source: sources.handoverForm,
  },
  'TABLE-READINESS-BY-ROWS': {
    cause: 'A commune made a checklist of its own down the sheet in place of the form',
    example: '“Nội dung” has Bí thư, Phó Bí thư, Con dấu, Trụ sở; “Kết quả” has 1, 2, đã có, đang sửa',
    source: sources.readiness,
  },
  'TABLE-READINESS-WITHOUT-COMMUNES': {
    cause: 'The list of one commune has its name above the table only, or that column is called otherwise',
    example: '“STT, Bí thư, Phó Bí thư, Con dấu, Trụ sở” below “UBND phường Hoàn Kiếm”',
    source: sources.readiness,
  },
  'TABLE-SIDE-BY-SIDE': {
    cause: 'Where two tables stand side by side a row of the sheet is two rows',
    example: 'Cars in columns A–G, machines in columns I–O',
    source: sources.reading,
  },
  'TABLE-AMOUNT-TWICE': {
    cause: 'Two different columns of money are the same field; the wrong one makes wrong sums',
    example: '“Nguyên giá” by the books and “Nguyên giá” by the general inventory',
    source: sources.reading,
  },
  'TABLE-KIND-UNCLEAR': {
    cause: 'The columns fit two inventories equally well',
    example: 'A table of Tên, Đơn vị, Ghi chú',
    source: sources.reading,
  },
  'TABLE-KIND-DISAGREES': {
    cause: 'The table has no columns of the inventory that --kind names',
    example: '--kind staff for a table of assets',
    source: sources.reading,
  },
  'SHEET-NOT-FOUND': {
    cause: 'The name given with --sheet is not the one in the workbook',
    example: '--sheet "Sheet1" where the sheet is “Nhân sự”',
    source: sources.reading,
  },
  'DISTRICT-UNKNOWN': {
    cause: 'The name is mistyped, or a commune’s; only the 30 former districts send inventories',
    example: '--district "Hoàn Kiến"',
    source: sources.teams,
  },
  'DISTRICT-NOT-SAID': {
    cause: 'Neither the file’s name nor its letterhead nor a form says who sends it; nothing is guessed',
    example: 'staff.xlsx without a line “UBND QUẬN …”',
    source: sources.teams,
  },
  'DISTRICT-CONTRADICTED': {
    cause: 'The name of the file and its content name two senders',
    example: '“Quận Ba Đình.xlsx” with a line “UBND QUẬN HOÀN KIẾM”',
    source: sources.teams,
  },
  'DISTRICT-OTHER-SHEET': {
    cause:
      'The file holds the lists of several districts, each on its sheet or in its table; a submission is of one',
    example: 'Sheet 1 has a line “UBND QUẬN HOÀN KIẾM”, sheet 2 “UBND HUYỆN BA VÌ”',
    source: sources.teams,
  },
  'DISTRICT-ROWS-ELSEWHERE': {
    cause: 'Every row names places of another district: somebody else’s form may have been copied',
    example: 'A form of quận Ba Đình of which all rows are in wards of quận Hoàn Kiếm',
    source: sources.resolution,
  },
  'TEMPLATE-OTHER-DISTRICT': {
    cause: 'The form was made for one sender and is sent for another',
    example: 'A form of quận Ba Đình imported with --district 002',
    source: sources.form,
  },
  'TEMPLATE-OTHER-KIND': {
    cause: 'A form of one inventory is imported as another',
    example: 'A form of assets imported with --kind staff',
    source: sources.form,
  },
} satisfies Readonly<Record<FileRefusalCode, Background>>;
