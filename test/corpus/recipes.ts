import { compoundFile } from '../../fixtures/compound-file.ts';
import { encodeTcvn3 } from '../../src/text/legacy.ts';
import { stripAccents } from '../../src/text/normalise.ts';
import { windows1258 } from '../helpers/windows1258.ts';
import { staffByHand } from './make/by-hand.ts';
import { blankByExcelJs, type ExcelJsShape, staffByExcelJs } from './make/exceljs.ts';
import { savedByLibreOffice } from './make/libreoffice.ts';
import { staffBySheetJs } from './make/sheetjs.ts';
import { staffRows } from './make/table.ts';
import { staffAsPage, staffAsText } from './make/text.ts';
import type { Ending } from './sweep.ts';

/** A committed workbook: its name, how it was made, and how reading it must end. */
export interface Recipe {
  readonly file: string;
  readonly make: () => Promise<Buffer>;
  /** Made by another program, which not every machine has. */
  readonly byLibreOffice: boolean;
  readonly ending: Ending;
}

const staff = (format: string): Ending => ({ format, tables: [{ kind: 'staff', rows: staffRows }] });
const refused = (code: string): Ending => ({ refused: code });

function made(file: string, make: () => Promise<Buffer> | Buffer, ending: Ending): Recipe {
  return { file, make: async () => make(), ending, byLibreOffice: false };
}

/** A workbook of exceljs saved again by LibreOffice. */
function resaved(file: string, to: string, ending: Ending, shape: ExcelJsShape = {}): Recipe {
  const make = async (): Promise<Buffer> => savedByLibreOffice(await staffByExcelJs(shape), 'xlsx', to);
  return { file, make, ending, byLibreOffice: true };
}

const inTcvn3: ExcelJsShape = { font: '.VnTime', encode: encodeTcvn3 };

const asUtf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

/** What Excel leaves beside a workbook while it is open: the user's name and padding. */
function lockFile(): Buffer {
  const bytes = Buffer.alloc(165, 0x20);
  bytes.writeUInt8(7, 0);
  bytes.write('May cua', 1, 'latin1');
  return bytes;
}

/** Every committed workbook. */
export const recipes: readonly Recipe[] = [
  made('exceljs.xlsx', () => staffByExcelJs(), staff('xlsx')),
  made('exceljs-1904.xlsx', () => staffByExcelJs({ date1904: true }), staff('xlsx')),
  resaved('libreoffice.xlsx', 'xlsx', staff('xlsx')),
  resaved('libreoffice-biff8.xls', 'xls:MS Excel 97', staff('xls')),
  resaved('libreoffice.ods', 'ods', staff('ods')),
  resaved('libreoffice.csv', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false', staff('csv')),
  resaved('libreoffice-page.xls', 'html', staff('html')),
  made('sheetjs.xlsb', () => staffBySheetJs('xlsb'), staff('xlsb')),
  made('sheetjs-biff8.xls', () => staffBySheetJs('biff8'), staff('xls')),
  made('sheetjs-biff5.xls', () => staffBySheetJs('biff5', stripAccents), staff('xls')),
  made('sheetjs-xml-2003.xls', () => staffBySheetJs('xlml'), staff('xml')),
  resaved('tcvn3-biff8.xls', 'xls:MS Excel 97', staff('xls'), inTcvn3),
  resaved('tcvn3.xlsx', 'xlsx', staff('xlsx'), inTcvn3),
  made('prefixed-names.xlsx', () => staffByHand({ prefix: 'x:' }), staff('xlsx')),
  made('strict.xlsx', () => staffByHand({ strict: true }), staff('xlsx')),
  made('no-addresses.xlsx', () => staffByHand({ addressed: false }), staff('xlsx')),
  made('xlsx-named.xls', () => staffByExcelJs(), staff('xlsx')),
  made('page-named.xls', () => Buffer.from(staffAsPage()), staff('html')),
  made('windows-1258.csv', () => windows1258(staffAsText(';')), staff('csv')),
  made('tcvn3.csv', () => Buffer.from(staffAsText(',', encodeTcvn3), 'latin1'), staff('csv')),
  made('utf-16.csv', () => asUtf16(staffAsText('\t')), staff('csv')),
  made('blank.xlsx', () => blankByExcelJs(), refused('TABLE-NOT-FOUND')),
  made(
    'encrypted.xlsx',
    () => Buffer.from(compoundFile(['EncryptionInfo', 'EncryptedPackage'])),
    refused('FILE-ENCRYPTED'),
  ),
  made('truncated.xlsx', async () => firstHalf(await staffByExcelJs()), refused('FILE-TRUNCATED')),
  made('truncated.xls', () => firstHalf(staffBySheetJs('biff8')), refused('FILE-TRUNCATED')),
  made('~$exceljs.xlsx', lockFile, refused('FILE-LOCK')),
  made('empty.xlsx', () => Buffer.alloc(0), refused('FILE-EMPTY')),
  made('paper.xls', () => Buffer.from('%PDF-1.4\n%%EOF\n'), refused('FILE-NOT-A-WORKBOOK')),
];

function firstHalf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}
