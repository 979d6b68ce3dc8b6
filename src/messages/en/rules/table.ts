import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about files, sheets, tables and rows. */
export const tableRules = {
  'TABLE-HEADING-UNKNOWN': {
    message: 'Column “{heading}” is not in the form; its text is kept as it is',
    remedy: "rename it if it is one of the form's fields",
    cause: 'The table has a column that is not in the form, or one of the office’s own',
    example: 'A column “Note of the office”',
    source: sources.reading,
  },
  'TABLE-HEADING-UNSURE': {
    message:
      'Column “{heading}” may be “{field_heading}” ({similarity}% like “{resembles}”: {why}); not used, only its text is kept',
    remedy: 'if it is, import again with --column "{heading}={key}"; if not, with --column "{heading}=-"',
    cause: 'The heading resembles a field, but not surely; a wrong guess would spoil the whole column',
    example: '“Số giấy tờ” may be the citizen id',
    source: sources.reading,
  },
  'TABLE-COLUMN-RECOGNISED': {
    message:
      'The values of column “{heading}” are those of “{field_heading}” ({samples}), which its heading does not say; not used, only its text is kept',
    remedy: 'if it is, import again with {flags}; if not, with --column "{heading}=-"',
    cause:
      'The heading is unknown, or that of a closed list, but the cells clearly hold ids, former communes or receivers',
    example:
      'A column “Giấy tờ” that holds nothing but numbers of 12 digits; a column “Phương án bố trí” with names of communes',
    source: sources.reading,
  },
  'TABLE-HEADING-TWICE': {
    message: 'Column “{heading}” stands twice; only the first is used',
    remedy: 'remove or rename the other',
    cause: 'Two columns bear one heading; which of them counts is not said',
    example: 'Two columns “Nguyên giá”, one of the year before',
    source: sources.reading,
  },
  'TABLE-VALUES-UNLISTED': {
    message:
      'Column “{heading}”: {wordings} {wordings|wording that repeats|wordings that repeat} in {rows} {rows|row|rows} {wordings|is|are} not in the list: {examples}',
    remedy:
      'if you know which item each means, import again, once for all rows: {flags}; the items: {choices}; it is remembered for this sender',
    cause: 'The sender uses words of its own in place of an item of the list',
    example: 'Column “Phương án”: “Về công tác tại phường” in 120 rows',
    source: sources.reading,
  },
  'TABLE-VALUE-STATED': {
    message:
      'Column “{heading}”: “{text}” in {rows} {rows|row|rows} is taken for “{value}”, as the person importing said',
    remedy: 'if that is wrong, import again with --value and the right item',
    cause: 'The person importing said which item this wording means, now or before',
    example: '“Về công tác tại phường” is “bố trí”',
    source: sources.reading,
  },
  'TABLE-COLUMN-MISSING': {
    message: 'The table lacks the required column “{heading}”',
    remedy: 'add the column and fill it in',
    cause: 'The table lacks a column that the form requires',
    example: 'A staff list without “Số CCCD”',
    source: sources.form,
  },
  'TABLE-UNIT-ABOVE': {
    message: 'The table has no column “{heading}”; every row takes “{unit}”, which stands above it',
    remedy: 'if some rows are of another unit, add the column “{heading}” and import again',
    cause: 'An office that lists its own people or things mostly writes its name above the table only',
    example: '“Đơn vị: Trường Mầm non …” above a staff list without a column for the unit',
    source: sources.reading,
  },
  'TABLE-DESTINATION-ABOVE': {
    message:
      'The table has no column “{heading}”; by “{title}” above it every row goes to {receiver}, but for those below a section that says otherwise',
    remedy: 'if some rows go elsewhere, add the column “{heading}” and import again',
    cause: 'A list of what goes to one commune mostly names it in its title only',
    example:
      '“DANH MỤC TÀI SẢN BÀN GIAO CHO PHƯỜNG HOÀN KIẾM” above a table without a column for the receiver',
    source: sources.reading,
  },
  'TABLE-GROUP-ABOVE': {
    message:
      'The table has no column “{heading}”; by its title “{title}” every row is “{group}”, but for those below a section that says otherwise',
    remedy: 'if some rows are of another group, add the column “{heading}” and import again',
    cause: 'A list of one group mostly says so in its title and not in each row',
    example: '“DANH SÁCH ĐƠN THƯ KHIẾU NẠI, TỐ CÁO” above a table without a column for the kind of work',
    source: sources.reading,
  },
  'TABLE-ROWS-HIDDEN': {
    message: '{rows:number} {rows|row of data is|rows of data are} hidden; {rows|it was|they were} taken in',
    remedy: 'unhide and check them, delete what is not handed over',
    cause: 'Hidden rows are data too; who looks at the sheet may not know of them',
    example: 'Filtered by one office and saved: the other rows are hidden',
    source: sources.reading,
  },
  'TABLE-ROWS-STRUCK': {
    message:
      '{rows:number} {rows|row has|rows have} a cell that is struck through ({rows|row|rows} {places}); {rows|it is|they are} taken in like all others',
    remedy:
      'take out the rows that do not count, leave the right value alone where one was replaced, and import the file again',
    cause: 'Text is struck through to mark what was taken out or replaced; it still stands in the cell',
    example: 'The row of somebody who has left is struck through, not taken out',
    source: sources.reading,
  },
  'TABLE-CELLS-INVISIBLE': {
    message:
      '{rows:number} {rows|row has|rows have} a cell that cannot be seen: white text on no ground, or the format “;;;” ({rows|row|rows} {places}); it is read all the same',
    remedy: 'show these cells, take out what is not handed over, and import the file again',
    cause:
      'Cells are hidden by the colour of their text or by a number format; who looks at the table does not know of them',
    example: 'A former original cost in white below the new row',
    source: sources.reading,
  },
  'TABLE-COLOURS-UNREAD': {
    message:
      'The file explains the colours of cells (“{text}”), but colours are not read; all rows are taken in alike',
    remedy:
      'write what a colour says into a column, take out the rows that are not handed over, and import the file again',
    cause: 'The sender tells rows apart by colours; only the content of cells is read',
    example: 'Below the table: “Dòng tô vàng: đã chuyển đi nơi khác”',
    source: sources.reading,
  },
  'TABLE-COLUMN-UNNAMED': {
    message:
      'Column {columns} has no heading but is filled in ({rows:number} {rows|row|rows}); it is not used',
    remedy: 'give the column a heading and import again, or delete it if it is not needed',
    cause: 'Without a heading nobody can tell what a column says',
    example: 'Telephone numbers beside the table',
    source: sources.reading,
  },
  'TABLE-DATES-EITHER-ORDER': {
    message:
      'Column “{heading}” has dates in two orders (such as “{text}”); {doubtful:number} others can be read in both',
    remedy: 'check the dates of the column, write the day first and import again',
    cause: 'Dates typed as text or pasted from several files, one of them in the American order',
    example: '“25/05/1994” and “05/25/1994” in one column: which day is “05/09/1994”',
    source: sources.reading,
  },
  'TABLE-DATES-MONTH-FIRST': {
    message: 'Column “{heading}” has the month first (such as “{text}”); it was read so',
    remedy: 'nothing if that is right; otherwise write the day first and import again',
    cause: 'Saved by a program that is set to the American order',
    example: '“05/25/1994” in a CSV file: the 25th of May',
    source: sources.reading,
  },
  'TABLE-DATES-TURNED': {
    message:
      'Column “{heading}”: {days:number} {days|day is|days are} held as dates, none after the 12th, and {texts:number} stayed text, all later ones (such as “{text}”): day and month may be turned about',
    remedy:
      'compare the days of the column with the papers; where they are turned, type them again as text, with the day first, and import again',
    cause:
      'Typed into a program of the American order: it took 05/09/1994 for the 9th of May, and left 25/05/1994 as text',
    example: 'Typed 05/09/1994 and 25/05/1994: the first became the 9th of May, the second stayed text',
    source: sources.reading,
  },
  'TABLE-NUMBERS-EITHER-STYLE': {
    message:
      'Column “{heading}” has numbers in two styles: “{text}” further down shows that {doubtful:number} of those read, such as “{first}”, may be other ones',
    remedy: 'check the numbers of the column, write them in one style (1.234,5) and import again',
    cause:
      'The column was pasted from several files, some with dots before thousands, some before fractions; what shows it stands after the first rows',
    example: '300 rows such as “1.234”, then “85.5”: 1,234 m² or a little more than one',
    source: sources.reading,
  },
  'TABLE-TEXT-GARBLED': {
    message:
      'Letters as of an old encoding (TCVN3, VNI) whose font is not known: “{text}”; kept as the file has it',
    remedy: 'convert the file to Unicode and import again',
    cause: 'Text typed in a .Vn or VNI font that lost the name of its font, mostly when saved as CSV',
    example: '“Phßng Néi vô” in place of “Phòng Nội vụ”',
    source: sources.reading,
  },
  'TABLE-TEXT-LOST': {
    message:
      'Letters with accents were lost, question marks or boxes stand for them: “{text}”; this file cannot give them back',
    remedy: 'open the original in Excel, save it as .xlsx (or as CSV UTF-8) and import that',
    cause: 'The file was saved in an encoding without the letters of Vietnamese, often Excel’s plain “CSV”',
    example: '“Nguy?n V?n An” for “Nguyễn Văn An”',
    source: sources.reading,
  },
  'TABLE-COLUMNS-HIDDEN': {
    message: 'Columns {columns} are hidden; they were read all the same',
    remedy: 'unhide them and look, delete them if they are not handed over',
    cause: 'Hidden columns are read; who looks at the sheet may not know of them',
    example: 'A hidden column D with old costs',
    source: sources.reading,
  },
  'TABLE-TOTAL-DISAGREES': {
    message:
      'Column “{heading}”: the stated total is {stated:number} {unit}, the rows add up to {computed:number} {unit}, a difference of {difference:number} {unit}',
    remedy: 'compare the total with its rows',
    cause: 'The stated total differs from the sum: a row is missing, mistyped, or the total is old',
    example: 'The total says 120, the rows add up to 118',
    source: sources.reading,
  },
  'TABLE-TOTAL-UNREAD': {
    message: 'Column “{heading}”: the cell in the total is {text}, so it could not be compared with the rows',
    remedy:
      'write its number again; where it is a formula, mend it, or open the file in Excel and save it; then import again',
    cause:
      'A formula in the total failed, the program that wrote the file stored no result of it, or the number cannot be read',
    example: 'The total says #REF! after a column was deleted, or 7.500.00O (with the letter O)',
    source: sources.reading,
  },
  'TABLE-TOTAL-OF-NOTHING': {
    message: '“{text}” could not be compared: the table has no column that adds up to such a number',
    remedy: 'write the sum in the total, below its column; or compare it with the rows yourself',
    cause: 'A sentence below the table states a sum, but the table has no column of what it speaks of',
    example: '“Tổng diện tích: 500 m²” below a table without a column of areas',
    source: sources.reading,
  },
  'TABLE-COUNT-DISAGREES': {
    message: 'The table says “{text}”, {computed:number} {computed|row was|rows were} read',
    remedy:
      'compare it with the original: which row is missing or too many, or is the sentence older than the list',
    cause:
      'The number of people or things stated in words is not the number of rows: one was deleted or put into another’s cell, or the sentence is old',
    example: '“Danh sách này có 25 người” below 24 rows',
    source: sources.reading,
  },
  'TABLE-MONEY-UNIT-BELOW': {
    message:
      'The table says “{text}” only below or beside its amounts, or in the headers and footers of its pages: they were read in {unit}',
    remedy: 'write the unit above the table or in the headings, and import again',
    cause:
      'The unit stands below the table, in a column of its own or in a header or footer, when the rows were read in another one',
    example: 'Nothing above the table, “Đơn vị tính: triệu đồng” below it',
    source: sources.reading,
  },
  'TABLE-MONEY-UNIT-UNSTATED': {
    message:
      'Nothing says in which unit “{heading}” counts its money: read in {unit}, while “{other}” counts in {other_unit}',
    remedy: 'write the unit above each table or in each heading of money, and import again',
    cause: 'One column or one sheet names the unit, the one beside it does not',
    example: '“Nguyên giá (triệu đồng)” beside “Giá trị còn lại”; “ĐVT: triệu đồng” on the first sheet only',
    source: sources.reading,
  },
  'TABLE-MONEY-AMOUNTS-SMALL': {
    message:
      'Nothing says in which unit “{heading}” counts its money: read in đồng, more than half of its rows are no more than {median:number} đồng, unusually little',
    remedy:
      'write “Đơn vị tính: …” above the table (nghìn đồng, triệu đồng, or đồng where it is that), and import again',
    cause:
      'The list counts thousands or millions without saying so: every amount was read a thousand or a million times too small',
    example: 'Tổng mức đầu tư of 5.000, 12.300, 840 and no “ĐVT: triệu đồng”',
    source: sources.reading,
  },
  'TABLE-MONEY-UNIT-CARRIED': {
    message:
      'This table states no unit of money: “{heading}” was read in {unit}, as stated above the table before it on the same sheet',
    remedy: 'write the unit above each table; where this one counts đồng, mend it and import again',
    cause: 'A sheet has several tables, and the unit stands above the first of them only',
    example: '“ĐVT: triệu đồng” above Biểu 1, and none above Biểu 2 below it',
    source: sources.reading,
  },
  'TABLE-MONEY-SHOWN-OTHERWISE': {
    message:
      'The cell holds {stored:number}, but its format shows {shown:number}; column “{heading}” was read as the cell holds it, in {unit}',
    remedy:
      'take that format away so that the cell shows what it holds, see whether that is in the unit of the column, and import again',
    cause:
      'A format such as #,##0, or #,##0".000" or #,##0" triệu" shows a number a thousand or a million times smaller or larger than it is',
    example: 'the cell holds 1234000 and shows 1,234 below “Nguyên giá (nghìn đồng)”',
    source: sources.reading,
  },
  'TABLE-SUMS-OTHERS': {
    message:
      'This table ({rows:number} {rows|row|rows}) comes to exactly what the rows on sheet {sheets} come to: it seems to be a summary, and is counted twice',
    remedy:
      'if it is a summary, take this table out of the file and import again; if these are other things, leave it',
    cause: 'A summary by unit or by type has the headings of the lists behind it, so it is read as well',
    example: 'The sheet “Tổng hợp” has one row for each unit, the next sheets list what the units have',
    source: sources.once,
  },
  'TABLE-REPEATS-ANOTHER': {
    message:
      'All {rows:number} {rows|row|rows} of this table are exactly those on sheet {sheet}: they may be counted twice',
    remedy:
      'if it is a copy, take one of the two out and import again; if they are of two offices, write the office of each',
    cause: 'The sheet or the table was duplicated, and no code tells that two rows are one',
    example: 'The sheets “Sheet1” and “Sheet1 (2)” have the same rows',
    source: sources.once,
  },
  'TABLE-LIKE-ANOTHER': {
    message:
      'About {share}% of the rows without a code of this table ({rows:number} {rows|row|rows}) stand on sheet {sheet} too, the same or with one column different: probably two versions of one list, counted twice',
    remedy:
      'if they are versions, import the right one again with --sheet "name", or take the old sheet out of the file; if two places, write who holds each',
    cause:
      'A sheet was doubled and some rows or a column edited, and the old one left in the file; no code tells that two rows are one',
    example: 'Sheets “Lần 1” and “Lần 2”: the same 40 assets, 4 rows with another original cost',
    source: sources.once,
  },
  'TABLE-ROWS-REPEATED': {
    message:
      'Rows {row}–{last_row} ({rows:number} {rows|row|rows} without a code) say just what rows {first_row}–{first_last_row} on sheet {first_sheet} say: they may be counted twice',
    remedy:
      'ask the sender: if they were pasted once too often, delete them and import again; if they are of two places, write the code, the holder or the place of each',
    cause:
      'A part of a list was pasted twice, on one sheet or into one of additions; no code tells that two rows are one',
    example: 'Rows 20–45 of a list were pasted again as rows 80–105, with other row numbers',
    source: sources.once,
  },
  'TABLE-CALLED-SUMMARY': {
    message:
      'This table ({rows:number} {rows|row|rows}) is called a summary, and is read like a list beside the other tables',
    remedy:
      'if it only sums up, take this table out of the file and import again; if it is a list of its own, leave it',
    cause:
      'A summary has the headings of the lists, but its amounts do not agree with theirs, so nothing is certain',
    example: 'The sheet “Tổng hợp” is of last month, rows were added to the next sheets since',
    source: sources.once,
  },
  'TABLE-SECTION-TAKEN-OUT': {
    message: '“{text}”: {rows:number} {rows|row below it is|rows below it are} taken in like all others',
    remedy:
      'if they are not handed over, take them out of the file and import it again; if they are, mend the heading',
    cause: 'The list has a section of what was disposed of, who has left, or what it lost in a period',
    example: 'Below “III. Tài sản đã thanh lý” there are 12 rows with an original cost',
    source: sources.once,
  },
  'SHEET-WITHOUT-TABLE': {
    message: 'No inventory table was recognised on this sheet; nothing was taken from it',
    remedy: 'check it if it holds data to hand over',
    cause: 'The sheet holds only words, a cover, notes or a chart',
    example: 'A sheet “Tổng hợp” with sentences only',
    source: sources.reading,
  },
  'SHEET-ROWS-UNREAD': {
    message:
      '{rows:number} {rows|row of this sheet is|rows of this sheet are} like those of a list but {rows|stands|stand} below no heading that is known: {rows|it was not|none of them was} taken in',
    remedy:
      'if it goes on with the list of another sheet, move its rows there; if it is a list of its own, give it a heading; if it is not handed over, delete it',
    cause: 'A list goes on without a heading on the next sheet, or its headings are those of no inventory',
    example: '“Sheet1” has the heading and 500 people, “Sheet2” the next 200 without one',
    source: sources.reading,
  },
  'SHEET-OF-READINESS': {
    message: 'This sheet is a list of readiness (heading in row {row}): this import does not read it',
    remedy: 'import the file once more with --kind readiness',
    cause: 'One file has lists that are handed over and a list of readiness',
    example: 'The sheets “Nhân sự” and “Sẵn sàng” in one file',
    source: sources.reading,
  },
  'TABLE-WITHOUT-ROWS': {
    message: 'The table on this sheet has no row of data; nothing was stored from it',
    remedy: 'fill it in if there is something to hand over',
    cause: 'There is a heading but no row below it',
    example: 'An empty form sent back',
    source: sources.reading,
  },
  'SHEET-VERY-HIDDEN': {
    message: 'The sheet is very hidden and was not read',
    remedy: "unhide it in Excel's code editor if it is needed",
    cause:
      'The sheet is hidden by code and Excel does not offer to show it; mostly a list of another program',
    example: 'A list of choices of another program',
    source: sources.reading,
  },
  'SHEET-COMMENTS': {
    message:
      'The sheet has {comments:number} {comments|comment|comments} on cells ({places}); they are not read',
    remedy:
      'look at each; write what is to be kept into the column “Ghi chú”, take out the rows that are not handed over',
    cause: 'A comment shows only where one points at its cell, and belongs to no column of the form',
    example: 'A comment “đã chuyển cho phòng khác” on the name of an asset',
    source: sources.reading,
  },
  'SHEET-HIDDEN': {
    message: 'The sheet is hidden but holds an inventory; it was taken in',
    remedy: 'check whether it should be',
    cause: 'A hidden sheet may be a draft or old data',
    example: 'A hidden sheet “Bản cũ”',
    source: sources.reading,
  },
  'CORRECTION-SHEET-ADDED': {
    message: 'This sheet was added to the correction workbook; nothing was imported from it',
    remedy: 'copy the new rows to the end of a table that was sent, or import the sheet as a file of its own',
    cause: 'A correction workbook takes back the rows it was made of; a new sheet belongs to no table',
    example: 'The sender adds a sheet “Bổ sung”',
    source: sources.reading,
  },
  'TEMPLATE-STALE': {
    message: 'The form is of version {version}, now it is version {current}; it was read all the same',
    remedy: 'next time use the form of `template`',
    cause: 'The office used a form saved earlier',
    example: 'Form 1 is sent when form 2 is in use',
    source: sources.form,
  },
  'SUBMISSION-RECORDS-GONE': {
    message:
      '{gone:number} of the {records:number} {records|record|records} of the version before, {file}, {gone|is|are} no longer in this one',
    remedy:
      'compare the two with bangiao diff; if they were left out by mistake, take this one back with bangiao undo (numbers: bangiao history)',
    cause: 'A newer version takes the place of the whole list before: what it leaves out is not handed over',
    example: 'A list of 200 people is sent again with 180 of them',
    source: sources.once,
  },
  'SUBMISSION-LIKE-OTHER-DISTRICT': {
    message:
      '{share}% of the records ({shared:number} of {records:number}) are those of {file} from {district}',
    remedy:
      'ask both offices; if the other file was sent by mistake, take it back with bangiao undo (its number: bangiao history)',
    cause: 'Most records are those of another district’s file: a wrong file, or a copied one',
    example: 'A file with 95% of its neighbour’s rows',
    source: sources.once,
  },
  'SUBMISSION-ROWS-REPEATED': {
    message:
      'Rows {row}–{last_row} ({rows:number} {rows|row|rows} without a code) say just what rows {first_row}–{first_last_row} on sheet {first_sheet} of {first_file} say, which came from the same sender: they may be counted twice',
    remedy:
      'ask the sender: if the other file has them, delete them here and import again; if this file takes the place of that one, take that one back with bangiao undo; if they are of two places, write the code or the place of each',
    cause:
      'Parts of a list stand beside one another (--as part), and a later one lists again what stands in an earlier one',
    example: 'A file of additions has 12 rows of the list that was sent first',
    source: sources.once,
  },
  'SUBMISSION-VERSIONS-CONFLICT': {
    message:
      '{district}, {inventory}: versions of which nobody has said which is newer; none counts: {sides}',
    remedy: 'ask the sender and take the wrong one back with `undo <n>`',
    cause: 'Two workspaces took in two versions of one list, and neither knew of the other',
    example:
      'The city imported a file sent by mail, then merged the district’s pack with another version of it',
    source: sources.packs,
  },
  'DISTRICT-DISAGREES': {
    message: 'The table names {found}, not the sender chosen',
    remedy: 'check --district',
    cause: 'The office named above the table is not the sender that was chosen',
    example: 'Hoàn Kiếm was chosen, the letterhead says Ba Đình',
    source: sources.reading,
  },
  'DISTRICT-ROWS-DISAGREE': {
    message:
      'The sender is {said}, but all {rows:number} {rows|row that names|rows that name} a place {rows|lies|lie} in {found}',
    remedy:
      'if the sender was chosen by mistake, take it back with bangiao undo (its number: bangiao history) and import again with --district',
    cause: 'The sender that was chosen is not where the rows lie',
    example: 'Ba Đình was chosen, every row names a ward of Hoàn Kiếm',
    source: sources.reading,
  },
  'ROW-INCOMPLETE': {
    message: 'The row lacks what makes it a record and was rejected: {text}',
    remedy: 'complete it and send it again, or delete it',
    cause: 'The row does not name the person, asset, premises or project',
    example: 'A row with quantity and cost only',
    source: sources.form,
  },
  'ROW-UNCLEAR': {
    message: 'It is not clear whether this row is a section or data: {text}',
    remedy:
      'number it if it is data; if it continues the text of the row above, put it into the cell of that row; delete it if it is not needed',
    cause:
      'The row has no number and few cells: it may be a section, a record, or text that continues the row above',
    example: '“Phòng Nội vụ” alone in a row',
    source: sources.reading,
  },
  'ROW-SHIFTED': {
    message:
      'The row has {fields:number} {fields|field|fields} where the heading has {expected:number}: they stand in wrong columns, so the row was rejected',
    remedy:
      'put a field with the separating sign in quotes, as "5,000,000", or save the file as .xlsx and import that',
    cause: 'In a .csv file the sign between fields stands inside a number or a sentence without quotes',
    example: '1,Bàn,cái,1,5,000,000 below a heading of five columns',
    source: sources.reading,
  },
  'ROW-SUMS-ITS-PARTS': {
    message:
      'The amounts of this row are the sum of the {parts:number} {parts|row|rows} below it (down to row {last_row}): counted twice',
    remedy: 'leave the amounts of this row blank, or take out the rows below it',
    cause: 'A row sums up its parts, and both are read as records',
    example: 'Row 2 states 5,000,000, rows 2.1 and 2.2 state 2,000,000 and 3,000,000',
    source: sources.reading,
  },
  'ROW-BESIDE-ITS-PARTS': {
    message:
      'This row and the {parts:number} {parts|row|rows} below it (down to row {last_row}) all state amounts: counted twice if those rows are parts of this one',
    remedy:
      'leave the amounts of this row blank, or take out the rows below it; where they are records of their own, give them an address and a number of their own',
    cause: 'The rows below state parts of a row without adding up to it, and both are read as records',
    example: 'Row 2 states 5,000,000, the contract in row 2.1 states 2,000,000',
    source: sources.reading,
  },
  'ROW-SUMS-ROWS-ABOVE': {
    message:
      'This row states what the {rows:number} {rows|row above it comes|rows above it come} to (from row {first_row}): it seems to be their total, and is counted twice',
    remedy: 'if it is a total, begin it with “Cộng” or “Tổng cộng” and import again; if not, number it',
    cause: 'A total that does not say so was read as a record',
    example: 'The row “T/C” states 12, the two rows above it 5 and 7',
    source: sources.reading,
  },
  'ROW-HAS-PARTS': {
    message:
      'The {parts:number} {parts|row|rows} below (down to row {last_row}) {parts|has|have} no number or address of {parts|its|their} own and {parts|was|were} read as {parts|a part|parts} of these premises. {name} of the whole: {sum:number}',
    remedy:
      'look at the rows; where one is premises of its own, give it a number, a name and an address and send it again',
    cause:
      'Premises of several buildings have a row for each; number and address stand only in the first row or are merged down over all',
    example: 'The office in row 5 has buildings of 300, 200 and 50 m²: its floor area is 550 m²',
    source: sources.reading,
  },
  'ROW-PARTS-DIFFER': {
    message:
      'The rows of these premises (down to row {last_row}) state “{name}” differently, so it is left blank: {said}',
    remedy: 'if needed, write one value for the whole in the first row and none in the others',
    cause: 'Each building of some premises has its own storeys, year or use',
    example: 'Building A is of 1990, building B of 2001: the office as a whole has no year',
    source: sources.reading,
  },
  'ROW-TEXT-CONTINUED': {
    message:
      'The text of this row goes on in the {rows:number} {rows|row|rows} below (down to row {last_row}) and was joined: {text}',
    remedy:
      'look at the joined text; where a row below is a record of its own or names a section, number it and send the file again',
    cause:
      'A long text was broken into the row below, which has no number and only words in columns that this row has filled',
    example: 'Row 6 says “Cải tạo đường từ ngõ 12 đến”, row 7 only “đình làng Thử” in the column of names',
    source: sources.reading,
  },
  'ROW-DUPLICATE': {
    message: 'The row repeats row {first_row} (sheet {first_sheet}) in every field; it counts once',
    remedy: 'delete the extra row',
    cause: 'One row was pasted twice',
    example: 'Rows 12 and 30 are the same',
    source: sources.once,
  },
  'ROW-NOTE-TAKES-OUT': {
    message: 'The note says “{text}”, but the row is taken in like all others',
    remedy: 'if it is not handed over, take the row out and import the file again; if it is, mend the note',
    cause: 'The sender noted that something is gone, or stands there twice, and left the row',
    example: 'A note “đã thanh lý”, “trùng dòng 15”, “đã chuyển công tác”',
    source: sources.once,
  },
  'ROW-LIKE-ANOTHER': {
    message:
      '“{name}” may stand in row {first_row} already (sheet {first_sheet}): {count:number} {count|row shares|rows share} {shared}, and no code tells them apart',
    remedy: 'delete the extra row; if they are two, give a code or an id that tells them apart',
    cause: 'Two rows without a code share what makes one person, thing, place or project known',
    example: 'A person without a citizen id stands in two rows with one name and one day of birth',
    source: sources.once,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
