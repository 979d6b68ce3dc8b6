import type { vi } from '../vi/index.ts';

/** Why a file or a command could not be carried out, and what to do. */
export const refusals: typeof vi.refusals = {
  'FILE-NOT-FOUND': { message: 'No file {file}', remedy: 'check its name and folder' },
  'FILE-UNREADABLE': {
    message: 'File {file} cannot be read',
    remedy:
      'close it in other programs, check the permission, or copy the file to this machine and run again',
  },
  'FILE-EMPTY': { message: 'File {file} is empty (0 bytes)', remedy: 'ask the sender to send it again' },
  'FILE-LOCK': {
    message: '{file} is a lock file of Excel: the workbook is open elsewhere',
    remedy: 'save and close it in Excel, then run again',
  },
  'FILE-NOT-A-WORKBOOK': {
    message: 'File {file} is no workbook (content: {looksLike})',
    remedy: 'send the Excel file, .xlsx',
  },
  'FILE-ENCRYPTED': {
    message: 'File {file} is protected by a password',
    remedy: 'open it in Excel, remove the password (File › Info › Protect), save, run again',
  },
  'FILE-OLD-FORMAT': {
    message: 'File {file} has the format {format}, which is not read yet',
    remedy: 'open it in Excel, save as .xlsx, run again',
  },
  'FILE-TRUNCATED': {
    message: 'File {file} is cut short or damaged',
    remedy: 'download or copy it again, then run again',
  },
  'FILE-TOO-LARGE': {
    message: 'File {file} is beyond a limit: {limit}, at most {allowed:number}',
    remedy: 'split it into several files, or copy the inventory alone into a new file',
  },
  'FILE-ZIP-BOMB': {
    message: 'File {file} unpacks to an unreasonable size',
    remedy: 'do not open it; ask the sender',
  },
  'FILE-UNSAFE': {
    message: 'File {file} contains an unsafe declaration',
    remedy: 'do not open it; ask the sender',
  },
  'FILE-DAMAGED': {
    message: 'File {file} has a damaged structure ({reason})',
    remedy: 'open it in Excel, save as a new .xlsx, run again',
  },
  'FILE-NO-SHEET': { message: 'File {file} has no worksheet', remedy: 'ask the sender to send it again' },
  'FILE-CHANGED': {
    message: 'File {file} changed while it was read',
    remedy: 'wait until it is copied or saved, then run again',
  },
  'FILE-OWN-OUTPUT': {
    message: 'File {file} is a workbook that bangiao exported, no inventory of a sender',
    remedy: 'import the sender’s own file; a receipt filled in inside it goes to bangiao receive',
  },
  'FILE-FOR-MAP-IMPORT': {
    message: 'File {file} is a decision or rule workbook of bangiao, no inventory',
    remedy: 'fill it in, then run bangiao map import "{file}"',
  },
  'FILE-FOR-RECEIVE': {
    message: 'File {file} is a receipt of bangiao, no inventory',
    remedy: 'fill it in, then run bangiao receive "{file}"',
  },
  'FOLDER-WITHOUT-WORKBOOKS': { message: 'Folder {folder} holds no workbook', remedy: 'check the folder' },
  'TABLE-EMPTY': {
    message: 'The table in {file} has no row of data yet',
    remedy: 'fill it in and send it again; nothing was stored of this file',
  },
  'TABLE-NOT-FOUND': {
    message: 'No inventory table in {file}',
    remedy: 'check the heading row, or use the form of `template`',
  },
  'TABLE-HEADINGS-UNKNOWN': {
    message:
      '{file}, sheet {sheet}: row {row} looks like a heading, but too few of its columns are known to read it; the nearest kind is {kind}: known are {known}, unknown {unknown}',
    remedy:
      'name the columns as in the form (bangiao template {template}), or say what they are, such as: {flags}',
  },
  'TABLE-FIELDS-IN-ROWS': {
    message:
      'File {file}, sheet {sheet}: the fields of the inventory {kind} stand below each other in column {column} ({known}); a list has one heading, and a row for each thing',
    remedy:
      'where each column is one thing: copy the table and paste it into a new sheet by Paste Special › Transpose; where each sheet is one: copy them into the form (bangiao template {template})',
  },
  'TABLE-HEADING-GARBLED': {
    message:
      'No inventory found in {file}: its letters are those of an old encoding (TCVN3 or VNI) whose font is not in the file, as in “{text}”',
    remedy:
      'open the original, which has its .Vn or VNI fonts, in Excel, save it as .xlsx and import that; or convert it to Unicode (UniKey: toolkit) and run again',
  },
  'TABLE-COLUMN-UNSURE': {
    message:
      'File {file}: is column “{heading}” the required “{field}”? It is {similarity}% like “{resembles}”: {why}',
    remedy: 'if it is, run again with {flags}; if not, put - in place of the key',
  },
  'TABLE-NAME-COLUMN-UNKNOWN': {
    message:
      'File {file}: its columns are those of “{kind}”, but none is known as “{field}”; is it “{heading}”?',
    remedy: 'if it is, run again with {flags}; if not, put the heading of the right column there',
  },
  'TABLE-READINESS-BY-ROWS': {
    message:
      'File {file}, sheet {sheet}: this is the readiness of one commune with a row for each matter; a row is read for each commune',
    remedy:
      'write it into the form that bangiao template readiness --commune <commune> makes, and import that',
  },
  'TABLE-READINESS-WITHOUT-COMMUNES': {
    message:
      'File {file}, sheet {sheet}: row {row} is the heading of a list of readiness, but it has no column of communes',
    remedy:
      'add a column “Xã, phường” with the name or code in each row and import again; or use the form that bangiao template readiness makes',
  },
  'TABLE-SIDE-BY-SIDE': {
    message: 'File {file}, sheet {sheet}: two tables stand side by side, the second from column {column} on',
    remedy: 'move the right one below the left one, or to a sheet of its own, and import again',
  },
  'TABLE-AMOUNT-TWICE': {
    message: 'File {file}: “{first}” and “{second}” both mean “{field}”; which of them counts is not said',
    remedy: 'run again with {first_flags}, or with {second_flags}',
  },
  'TABLE-MONEY-FOREIGN': {
    message: 'File {file}: its money is not counted in đồng: “{text}”',
    remedy: 'convert it to đồng (or thousands, millions, billions of đồng), state that unit and import again',
  },
  'COLUMN-STATEMENT-UNREADABLE': {
    message: '--column “{text}” cannot be read',
    remedy: 'write --column "Heading=key", or "Heading=-" to leave the column out',
  },
  'COLUMN-FIELD-UNKNOWN': {
    message: 'No field is “{text}”{suggestion}',
    remedy: 'use the key or the heading of a field, such as citizen_id or "Số CCCD"',
  },
  'COLUMN-HEADING-UNKNOWN': {
    message: 'No table has the column “{heading}” that --column speaks of; nothing was imported',
    remedy: 'use the heading as it stands; these there are: {headings}',
  },
  'COLUMN-FIELD-OTHER-KIND': {
    message:
      'Column “{heading}” stands in a table of {kinds}, which has no field as named in --column; nothing was imported',
    remedy: 'name a field of that kind; see bangiao template',
  },
  'VALUE-STATEMENT-UNREADABLE': {
    message: '--value “{text}” cannot be read',
    remedy: 'write --value "field: wording=item", such as --value "plan: Về công tác tại phường=bố trí"',
  },
  'VALUE-FIELD-UNKNOWN': {
    message: 'No field with a list is “{text}”{suggestion}',
    remedy: 'use the key or the heading of a field with a list, such as plan or "Phương án"',
  },
  'VALUE-NOT-OF-LIST': {
    message: 'The list of “{field}” has no item “{text}”',
    remedy: 'use one of its items: {choices}',
  },
  'VALUE-WORDING-UNMET': {
    message:
      'No column has a cell “{wording}” outside of its list, of which --value speaks; nothing was imported',
    remedy: 'use the words as they stand; bangiao import --dry-run names those that lists do not have',
  },
  'PROFILE-UNKNOWN': {
    message: 'No column profile is called “{name}”',
    remedy:
      'use one that there is ({known}), or leave --profile out and say with --column what each column is',
  },
  'TABLE-KIND-UNCLEAR': {
    message: 'It is not clear which kind the table is ({kinds})',
    remedy: 'say it with --kind',
  },
  'TABLE-KIND-DISAGREES': { message: 'The table has not the columns of {kind}', remedy: 'check --kind' },
  'SHEET-NOT-FOUND': {
    message: 'File {file} has no sheet “{sheet}” (it has: {sheets})',
    remedy: 'check --sheet',
  },
  'DISTRICT-UNKNOWN': {
    message: 'No former district is “{text}”{suggestion}',
    remedy: 'use its name or three-digit code, as in --district 002',
  },
  'DISTRICT-NOT-SAID': {
    message: 'File {file} does not say which district sent it',
    remedy: 'say it with --district',
  },
  'DISTRICT-CONTRADICTED': {
    message: 'The table says {found}, the file name says {said}',
    remedy: 'say it with --district',
  },
  'DISTRICT-OTHER-SHEET': {
    message: 'Sheet “{sheet}” says {found}, while file {file} is taken for one of {said}',
    remedy:
      'import that sheet by itself: --sheet "{sheet}" --district {found_code}, and the others one by one in the same way; part two senders on one sheet into a file each; where all of the file is of one sender, --district alone',
  },
  'DISTRICT-ROWS-ELSEWHERE': {
    message:
      '{file} says {said}, but all {rows:number} {rows|row that names|rows that name} a place {rows|lies|lie} in {found}',
    remedy:
      'import again with --district {found_code} if it is of {found}, --district {said_code} if it is of {said} indeed',
  },
  'TEMPLATE-OTHER-DISTRICT': {
    message: 'This form is that of {found}, not of {said}',
    remedy: 'check the file or --district',
  },
  'TEMPLATE-OTHER-KIND': {
    message: 'This form is of kind {found}, not {said}',
    remedy: 'check the file or --kind',
  },
  'SUBMISSION-SUPERSEDED-CONTENT': {
    message: 'File {file} is version {version}, which a newer one has replaced',
    remedy: 'send the newest version',
  },
  'SUBMISSION-OF-OTHER-DISTRICT': {
    message: 'File {file} was imported before: submission {id}, of {district}',
    remedy: 'if its sender was a mistake, run bangiao undo {id} and import again',
  },
  'SUBMISSION-PART-OR-VERSION': {
    message: 'It is not clear whether {file} replaces or completes {other}',
    remedy:
      'say --as version (replaces) or --as part (completes); to mend a few of its rows use the workbook of bangiao correct',
  },
  'NUMBER-UNREADABLE': { message: '“{text}” is no number', remedy: '{reason}' },
  'SUBMISSION-UNKNOWN': {
    message: 'There is no submission {id}',
    remedy: 'see the numbers in bangiao history',
  },
  'SUBMISSION-NOT-CURRENT': {
    message: 'Submission {id} is not current ({state})',
    remedy: 'only a current version can be taken back; see bangiao history',
  },
  'SUBMISSION-CONTESTED': {
    message: '{file} was not imported: of its sender the versions {numbers} stand against each other',
    remedy: 'take the wrong one back with bangiao undo <n> and import again',
  },
  'CORRECTION-UNKNOWN': {
    message: 'Correction {file} was made from no submission of this workspace',
    remedy: 'check --db, or write a new one with bangiao correct',
  },
  'CORRECTION-OUTDATED': {
    message: '{file} belongs to submission {id}, which has been superseded or taken back',
    remedy: 'see the current version in bangiao history and write its correction with bangiao correct',
  },
  'CORRECTION-DAMAGED': {
    message: 'Correction {file}, sheet “{sheet}”: headings, order of columns or the row numbers were changed',
    remedy: 'write it anew with bangiao correct {id} and change cells only; send other columns as a new file',
  },
  'CORRECTION-ROWS-MOVED': {
    message:
      'Correction {file}, sheet “{sheet}”: rows were moved and no longer stand under their section or the record they are parts of',
    remedy: 'sort by the column of row numbers, ascending, and send it again',
  },
  'CORRECTION-FORM-CHANGED': {
    message:
      'Correction {file}, sheet “{sheet}”: with these changes its declaration no longer reads as before at “{text}”',
    remedy:
      'put words, headings and the order of rows back, change only what follows a colon and the figures of buildings; or write it anew with bangiao correct {id}',
  },
  'CORRECTION-FORM-LOST': {
    message: 'Correction {file}, sheet “{sheet}”: the line “{title}” is gone',
    remedy:
      'write it anew with bangiao correct {id}; to take those premises out delete the rows below and leave the line “{title}”',
  },
  'CORRECTION-FORM-MOVED': {
    message:
      'Correction {file}, sheet “{sheet}”: “{title}” no longer stands below the lines with the office that declares it',
    remedy:
      'cut and insert the whole block, from the line “{title}” to its last row, so that the blocks of the sheet are in the order {order} again; only blocks below the same office may change places',
  },
  'CORRECTION-FORM-ROW-MOVED': {
    message:
      'Correction {file}, sheet “{sheet}”, row {row}: “{text}” stood above “{below}” and now stands below it; in a declaration its place says what a row belongs to',
    remedy:
      'cut row {row} and insert it again right above “{below}”, and do not sort this sheet; move a building of other premises to the table of those; or write it anew with bangiao correct {id}',
  },
  'CORRECTION-FORM-ADDED': {
    message:
      'Correction {file}, sheet “{sheet}”, row {row}: it states again what is stated, or begins a further declaration',
    remedy: 'mend the row that is there; import new premises in a file of their own with --as part',
  },
  'WAIVER-ASKS': {
    message: '{flag} is missing: a waiver needs a finding, a reason, an authority and a last day',
    remedy: 'add {flag}',
  },
  'WAIVER-PAST': {
    message: 'The last day, {until:day}, is past',
    remedy: 'state a day that is not past',
  },
  'WAIVER-FINDING-UNKNOWN': {
    message: 'There is no finding {text}',
    remedy: 'run bangiao check --json and copy its key',
  },
  'WAIVER-FINDING-SEVERAL': {
    message: '{count:number} {count|finding has|findings have} the code {code}: {keys} …',
    remedy: 'copy the key of one of them',
  },
  'WAIVER-UNKNOWN': {
    message: 'No waiver {id} is in force',
    remedy: 'see bangiao waive --list',
  },
  'DECISION-UNKNOWN': {
    message: 'There is no decision or rule {id} in force',
    remedy: 'see bangiao map decisions or bangiao map rules',
  },
  'DECISION-ASKS': {
    message: 'Nobody can be asked here; {flag} is missing',
    remedy: 'give --group or --record, --receiver and --reason; or use bangiao map export',
  },
  'MAP-FILES-MISSING': {
    message: 'No file to import was named',
    remedy: 'name the filled-in file, for example bangiao map import decisions.xlsx',
  },
  'GROUP-UNKNOWN': {
    message: 'No group {group} is pending',
    remedy: 'see the groups with bangiao map pending',
  },
  'RECEIVER-UNKNOWN': {
    message: 'There is no receiver “{text}”{suggestion}',
    remedy: 'give the name or code of a commune, or of another body that receives',
  },
  'GROUP-WITHOUT-RULE': {
    message: 'Group {group} cannot be settled by a rule',
    remedy: 'leave --as-rule out to decide the records of the group',
  },
  'DATE-NOT-READ': {
    message: 'The date “{text}” cannot be read',
    remedy: 'write it like 30/06/2025',
  },
  'MAP-WORKBOOK-UNKNOWN': {
    message: 'File {file} is neither a decision workbook nor a rule workbook of bangiao',
    remedy: 'get a decision workbook with bangiao map export, a rule workbook with bangiao map rules --out',
  },
  'MAP-WORKBOOK-OTHER-WORKSPACE': {
    message: 'File {file} was made from another workspace: its numbers mean records of that one',
    remedy: 'check --db, or take a new workbook from this workspace',
  },
  'CORRECTION-SHEETS-ONLY': {
    message:
      'Correction {file} only has a new sheet “{sheet}”, which is not read; the tables sent are unchanged',
    remedy: 'copy the new rows to the end of a table that was sent, or import the sheet as a file of its own',
  },
  'CORRECTION-TORN': {
    message:
      'Sheet “{sheet}” of {file} was taken out of a correction workbook (it has the column “{heading}”); the rest is missing',
    remedy:
      'send the whole correction workbook as .xlsx, no single sheet and no CSV; if it is a whole new list, delete that column',
  },
  'CORRECTION-OF-BASELINE': {
    message:
      'File {file} (submission {id}) is, or is imported as, a list of the general inventory: it takes no correction workbook',
    remedy:
      'mend the list and run bangiao import --baseline; a correction of what is handed over is imported without --baseline',
  },
  'BASELINE-NONE': {
    message: 'There is no list of the general inventory to compare with yet',
    remedy: 'run bangiao import --baseline <file or folder>',
  },
  'DIFF-OTHER-KIND': {
    message: 'Submission {left} is {left_kind}, {right} is {right_kind}: they cannot be compared',
    remedy: 'choose two submissions of one kind; see bangiao history',
  },
  'DIFF-SAME': {
    message: 'Both numbers are submission {id}',
    remedy: 'choose two different submissions; see bangiao history',
  },
  'CORRECTION-OF-FORM': {
    message:
      'Submission {id} ({file}) holds declarations of premises in sentences that cannot be read again from what was kept of them; no correction workbook can be made of these',
    remedy: 'mend the sender’s own file by the findings of check and import it again',
  },
  'RECEIPT-NOT-FOUND': {
    message:
      'File {file} has no table of a receipt: no heading has “Mã bản ghi”, “Thực nhận” and “Tình trạng”',
    remedy: 'use the receipt that bangiao export commune makes, or the form of bangiao template receipt',
  },
  'RECEIPT-WITHOUT-RECORDS': {
    message: 'Receipt {file} has no column “{heading}”: nobody can tell which row is which thing handed over',
    remedy: 'fill in the receipt that bangiao export commune makes, and keep that column',
  },
  'RECEIPT-COMMUNE-NOT-SAID': {
    message: 'Receipt {file} does not say which commune it is of',
    remedy: 'add --commune <name or code>',
  },
  'RECEIPT-OTHER-COMMUNE': {
    message: 'Receipt {file} is of {commune}, not of {given}',
    remedy: 'leave --commune out, or choose the right file',
  },
  'RECEIPT-OTHER-WORKSPACE': {
    message:
      'Receipt {file} was made from another workspace, or from a state this one never had: its numbers mean records of that one',
    remedy: 'check --db, or take a new receipt from this workspace',
  },
  'READINESS-UNKNOWN': {
    message: 'There is no return of readiness {id} in use',
    remedy: 'see the numbers that bangiao import shows',
  },
  'RECEIPT-UNKNOWN': {
    message: 'There is no receipt {id} in use',
    remedy: 'see the numbers that bangiao receive shows',
  },
  'PACK-SCOPE-ASKS': {
    message: 'It is not said whose part to pack, or two are named',
    remedy: 'add --district <district> or --commune <commune>',
  },
  'PACK-NOTHING': {
    message: 'This workspace holds nothing of {unit} to pack',
    remedy: 'check --db, or import its lists first',
  },
  'PACK-NOT-A-PACK': {
    message: '{file} is no pack of this program',
    remedy: 'merge a file that bangiao pack has made; for workbooks use bangiao import',
  },
  'PACK-TRUNCATED': {
    message: 'The pack {file} is cut off: the line that seals it is missing',
    remedy: 'download or copy the whole of it and merge it again',
  },
  'PACK-CHANGED': {
    message: 'The pack {file} was changed after it was sealed',
    remedy: 'do not use it; ask its maker for the pack again',
  },
  'PACK-NEWER': {
    message: 'The pack {file} was made by a newer program (version {version}, known here up to {known})',
    remedy: 'update the program on this machine and merge again',
  },
  'PACK-UNSAFE': {
    message: 'The pack {file} holds what no pack has: {what}',
    remedy: 'do not use it; ask its sender',
  },
  'PACK-DAMAGED': {
    message: 'What the pack {file} holds is not what it says of itself ({what})',
    remedy: 'do not use it; ask its maker for the pack again',
  },
  'PACK-TOO-LARGE': {
    message: 'The pack {file} is larger than is allowed ({allowed} MB)',
    remedy: 'do not open it; ask its sender',
  },
  'PACK-SIGNATURE-WRONG': {
    message: 'The signature of the pack {file} is not of what it holds: it was changed after it was signed',
    remedy: 'do not use it; ask its maker for the pack again',
  },
  'PACK-SIGNATURE-MISSING': {
    message: 'The pack {file} has no signature, and the workspace that sends it signs its packs',
    remedy: 'do not use it; ask its sender to pack again with the program as it is now',
  },
  'PACK-KEY-OTHER': {
    message:
      'The pack {file} is signed with the key {found}, another than the known one of its sender ({known})',
    remedy:
      'telephone the sender, ask why the key is another and compare the digits group by group; run again with --accept-key {found} --reason "why" if they are right, do not use the pack if not',
  },
  'PACK-KEY-REASON': {
    message: 'Another key is to be accepted and it is not said why',
    remedy: 'add --reason "who telephoned whom, and why the key is another"',
  },
  'BACKUP-CHANGED': {
    message: 'The backup {file} was changed after it was encrypted, or is cut off',
    remedy: 'do not use it; take another backup',
  },
  'PACK-PASSPHRASE-MISSING': {
    message: 'No passphrase was given for what is encrypted or has to be: {file}',
    remedy: 'run again with --passphrase-file <file>, or on a terminal to be asked',
  },
  'PACK-PASSPHRASE-WRONG': {
    message: 'The passphrase does not open {file}',
    remedy: 'ask its maker for the passphrase again',
  },
  'PACK-PASSPHRASE-SHORT': {
    message: 'The passphrase is so short that it can be found by trying',
    remedy:
      'use at least {least} {least|character|characters}, such as four words that have nothing to do with each other',
  },
  'PACK-PASSPHRASE-DIFFERS': {
    message: 'The two passphrases differ',
    remedy: 'run again and type the same one twice',
  },
  'MERGE-UNKNOWN': {
    message: 'There is no merge {id} in use',
    remedy: 'see the numbers in bangiao history',
  },
  'COMMUNE-UNKNOWN': {
    message: 'No commune is “{text}”{suggestion}',
    remedy: 'use its name or five-digit code, as in 00070',
  },
  'KIND-UNKNOWN': { message: 'No kind is “{text}”{suggestion}', remedy: 'use one of: {kinds}' },
  'CODE-UNKNOWN': {
    message: 'No code is “{text}”{suggestion}',
    remedy: 'copy the code from the beginning of a line of `check`',
  },
  'LOOKUP-NOTHING-FOUND': {
    message: 'Nothing found for “{text}”',
    remedy: 'give type, name and district, as in: phường Cửa Nam, quận Hoàn Kiếm',
  },
  'LOOKUP-COLUMN-MISSING': {
    message: 'File {file} has no column query, and which column to look up is not clear',
    remedy: 'name the column to look up `query`',
  },
  'BOUNDARY-FILE-TOO-LARGE': {
    message: 'Boundary file {file} is too large: {size} {reason}, at most {allowed}',
    remedy: 'leave out other provinces, or simplify the lines in the map program, and load it again',
  },
  'BOUNDARY-NOT-GEOJSON': {
    message: 'File {file} is no GeoJSON of boundaries: {reason}',
    remedy: 'export it from the map program as GeoJSON (a FeatureCollection of polygons) in UTF-8',
  },
  'BOUNDARY-CRS-UNKNOWN': {
    message: 'File {file} uses the coordinate system {crs}, not WGS 84',
    remedy: 'export it from the map program in WGS 84 (EPSG:4326)',
  },
  'BOUNDARY-SWAPPED': {
    message: 'File {file}, feature {feature}: latitude stands before longitude ({position})',
    remedy: 'GeoJSON has longitude first: export it in that order',
  },
  'BOUNDARY-OUTSIDE-CITY': {
    message: 'File {file}, feature {feature}: the point {position} lies outside Hà Nội',
    remedy:
      'if these are metres of VN-2000, export in WGS 84 (decimal degrees); if not, look at this feature',
  },
  'BOUNDARY-RING-BROKEN': {
    message: 'File {file}, feature {feature} is broken: {reason}',
    remedy: 'mend the shape in the map program (Fix geometries) and export it again',
  },
  'BOUNDARY-FORMER-ERA': {
    message: 'File {file} holds boundaries of former communes, such as {name}',
    remedy:
      'load those of the 126 communes since 01/07/2025; of several provinces, name the property of codes by --property',
  },
  'BOUNDARY-PROPERTY-NOT-FOUND': {
    message: 'File {file}: no property says of every polygon which commune it is. There are: {properties}',
    remedy: 'run again with --property <name> of the one that holds the code or name of the commune',
  },
  'BOUNDARY-PROPERTY-SEVERAL': {
    message: 'File {file}: the properties {properties} say different communes',
    remedy: 'run again with --property <name> of the right one',
  },
  'BOUNDARY-PROPERTY-UNKNOWN': {
    message: 'File {file} has no property “{property}”. There are: {properties}',
    remedy: 'run again with --property and one of these',
  },
  'BOUNDARY-NO-COMMUNE': {
    message: 'File {file}: the property “{property}” names no commune of Hà Nội',
    remedy: 'run again with another --property, or load the right file',
  },
  'BOUNDARY-NONE-LOADED': {
    message: 'No boundaries are loaded',
    remedy: 'load them with bangiao reference boundaries load <file.geojson>',
  },
  'WORKSPACE-NOT-FOUND': {
    message: 'There is no workspace {path}',
    remedy: 'run bangiao init, or name the file with --db',
  },
  'WORKSPACE-EXISTS': {
    message: 'The workspace {path} exists',
    remedy: 'go on with it, or choose another folder',
  },
  'WORKSPACE-NOT-OURS': {
    message: 'File {path} is no workspace of bangiao',
    remedy: 'name the file of a workspace (--db) or of a backup',
  },
  'WORKSPACE-NEWER': {
    message: 'Workspace {path} was made by a newer bangiao (schema {version}, this one knows {known})',
    remedy: 'install the newer bangiao',
  },
  'WORKSPACE-BUSY': {
    message: 'Another command is writing to {path}',
    remedy: 'wait for it to end, then run again',
  },
  'WORKSPACE-DISK-FULL': {
    message: 'The disk is full while writing {path}; the workspace is as it was',
    remedy: 'free some room, or write to another disk by --out, then run again',
  },
  'WORKSPACE-READ-ONLY': {
    message: '{path} cannot be written',
    remedy:
      'check the folder and its permission, or copy the workspace to a folder that can be written; it can still be read',
  },
  'WORKSPACE-DAMAGED': {
    message: 'The workspace file {path} is damaged',
    remedy: 'leave it as it is and restore the newest backup: bangiao restore <backup> <new file>',
  },
  'CONFIG-UNREADABLE': {
    message: 'Configuration {path} cannot be read: {reason}',
    remedy: 'mend the file, or remove it to use the defaults',
  },
  'WORKING-FOLDER-GONE': {
    message: 'The folder in which you stand was removed or moved',
    remedy: 'go to another folder (cd), then run again',
  },
  'OUTPUT-LOCKED': {
    message: '{path} cannot be written: it is open, its folder may not be written, or its name is too long',
    remedy: 'close it in Excel, or choose another folder or a shorter name with --out',
  },
  'OUTPUT-TOO-LONG': {
    message: '{path} needs {rows:number} {rows|row|rows}, more than a sheet holds (1,048,576)',
    remedy: 'export one district or commune at a time',
  },
  'INSTALLATION-OTHER-NODE': {
    message: 'This bangiao was installed without the part that keeps its data under Node.js {node}',
    remedy:
      'use Node.js 22.16 or newer, which has that part itself, or run npm ci again with the Node.js in use',
  },
  'OUTPUT-EXTENSION': {
    message: '{path} must end in {extension}: that is the format written',
    remedy: 'give a name with {extension} to --out',
  },
  'OUTPUT-NOT-A-FOLDER': {
    message: '{path} is a file, not a folder: nothing can be put into it',
    remedy: 'name another folder, or rename that file',
  },
  'OUTPUT-NAME-TOO-LONG': {
    message: 'The name {path} is longer than the system allows',
    remedy: 'choose a folder with a shorter path by --out',
  },
  'OUTPUT-NAME-REFUSED': {
    message: 'Windows takes no name like {path}: none may have < > : " | ? * in it',
    remedy: 'choose another name; if it stands in quotes, leave out the \\ right before the closing one',
  },
  'OUTPUT-DRIVE-MISSING': {
    message: '{path} cannot be written: this computer sees no such drive or share',
    remedy: 'plug the memory stick in or connect the network drive again, or choose another place by --out',
  },
  'OUTPUT-NOT-PRINTED': {
    message: 'The result could not be printed to its end ({reason}): what was printed is cut',
    remedy: 'discard what was printed; free some room or print elsewhere, then run again',
  },
  'OUTPUT-EXISTS': {
    message: 'File {path} exists',
    remedy: 'choose another name or folder, or overwrite with --force where the command has it',
  },
  'OUTPUT-DISAGREES': {
    message: '{path} read back differs from the ledger: {difference}; the file was removed',
    remedy: 'run again; if it stays, send this message to your administrator',
  },
  'LEDGER-NOT-CLOSED': {
    message: 'The ledger does not close: {difference}',
    remedy: 'run bangiao reconcile to see where; nothing was exported',
  },
  'DOCUMENT-NOT-DOCX': {
    message: 'The document template {path} is no Word file (.docx)',
    remedy: 'save it from Word as .docx, or delete it to use the one that comes with the program',
  },
  'DOCUMENT-TAG-BROKEN': {
    message:
      'Document template {path}: the tag “{tag}” has no partner, or opens and closes in different places',
    remedy:
      'each repeated part opens with “#…” and closes with “/…” of the same name, in one paragraph or one table row; or delete the file to use the one that comes with the program',
  },
  'DOCUMENT-TAG-UNKNOWN': {
    message: 'Document template {path}: there is no tag “{tag}” in this place',
    remedy:
      'mend its name by the list of tags in docs/papers.md, or take it out; or delete the file to use the one that comes with the program',
  },
  'DOCUMENT-TAG-MISSING': {
    message: 'Document template {path} lacks the tag “{tag}”: the minutes would lose what they must say',
    remedy: 'put the tag back, or delete the file to use the one that comes with the program',
  },
  'DOCUMENT-TAG-MISPLACED': {
    message:
      'Document template {path}: the tag “{tag}” does not stand alone in a cell of the list, so the paper could not be read back',
    remedy:
      'give the tag a cell of its own in the list’s table, or delete the file to use the one that comes with the program',
  },
  'MINUTES-NOTHING': {
    message: 'No assets or premises to draw up minutes of: {names}',
    remedy: 'see bangiao map pending: they may have no receiver yet, or the inventory was not imported',
  },
  'MINUTES-UNIT-UNKNOWN': {
    message: 'No former district and no new commune is called “{text}”{suggestion}',
    remedy: 'use a name or a code: 3 digits (002) for a giver, 5 digits (00070) for a receiver',
  },
  'MINUTES-UNIT-AMBIGUOUS': {
    message: '“{text}” may be {district} (giver) or {commune} (receiver)',
    remedy: 'say the type as well, or the code: {district_code} or {commune_code}',
  },
  'EXPORT-WITHOUT-RECORDS': {
    message: '{names} have no records yet: their workbooks tell only what is missing',
    remedy: 'press the senders for their inventories, or decide receivers: bangiao map pending',
  },
  'EXPORT-NOTHING': {
    message: 'There is nothing to export yet',
    remedy: 'run bangiao import, then bangiao map',
  },
  'QUERY-NOT-A-SELECT': {
    message: 'Only one SELECT (or WITH … SELECT) can be asked',
    remedy: 'write one SELECT over the views: {views}',
  },
  'QUERY-FAILED': {
    message: 'SQLite cannot answer this: {reason}',
    remedy: 'mend the question; there are only the views: {views}',
  },
  'QUERY-ENDED': {
    message:
      'The process that answers was ended before its answer ({ending}): the machine ran out of memory, or somebody ended it',
    remedy: 'narrow the question with WHERE, or close other programs and ask again',
  },
  'QUERY-TOO-LONG': {
    message: 'The question took more than {seconds} {seconds|second|seconds} and was ended',
    remedy: 'narrow it with WHERE or ON, or give it more time with --seconds',
  },
  'FULL-IDS-REASON': {
    message: 'Whoever takes ids in full has to say why',
    remedy: 'add --reason "why"; it is written into the log',
  },
  USAGE: { message: '{reason}', remedy: 'type as in: {example}; see bangiao {command}--help' },
  UNEXPECTED: {
    message: 'Unexpected failure: {reason}',
    remedy: 'run again with --verbose and send the result to your administrator; the workspace is as it was',
  },
};
