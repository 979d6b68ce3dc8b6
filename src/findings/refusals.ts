/** Why a file, or a command, could not be carried out at all: exit code 2. */
export const refusalCodes = [
  'FILE-NOT-FOUND',
  'FILE-UNREADABLE',
  'FILE-EMPTY',
  'FILE-LOCK',
  'FILE-NOT-A-WORKBOOK',
  'FILE-ENCRYPTED',
  'FILE-OLD-FORMAT',
  'FILE-TRUNCATED',
  'FILE-TOO-LARGE',
  'FILE-ZIP-BOMB',
  'FILE-UNSAFE',
  'FILE-DAMAGED',
  'FILE-NO-SHEET',
  'FILE-OWN-OUTPUT',
  'FILE-FOR-MAP-IMPORT',
  'FILE-FOR-RECEIVE',
  'FOLDER-WITHOUT-WORKBOOKS',
  'TABLE-NOT-FOUND',
  'TABLE-HEADINGS-UNKNOWN',
  'TABLE-HEADING-GARBLED',
  'TABLE-EMPTY',
  'TABLE-COLUMN-UNSURE',
  'TABLE-NAME-COLUMN-UNKNOWN',
  'TABLE-MONEY-FOREIGN',
  'TABLE-SIDE-BY-SIDE',
  'TABLE-READINESS-BY-ROWS',
  'TABLE-READINESS-WITHOUT-COMMUNES',
  'TABLE-AMOUNT-TWICE',
  'COLUMN-STATEMENT-UNREADABLE',
  'COLUMN-FIELD-UNKNOWN',
  'COLUMN-HEADING-UNKNOWN',
  'COLUMN-FIELD-OTHER-KIND',
  'VALUE-STATEMENT-UNREADABLE',
  'VALUE-FIELD-UNKNOWN',
  'VALUE-NOT-OF-LIST',
  'VALUE-WORDING-UNMET',
  'PROFILE-UNKNOWN',
  'TABLE-KIND-UNCLEAR',
  'TABLE-KIND-DISAGREES',
  'SHEET-NOT-FOUND',
  'DISTRICT-UNKNOWN',
  'DISTRICT-NOT-SAID',
  'DISTRICT-CONTRADICTED',
  'DISTRICT-OTHER-SHEET',
  'DISTRICT-ROWS-ELSEWHERE',
  'TEMPLATE-OTHER-DISTRICT',
  'TEMPLATE-OTHER-KIND',
  'SUBMISSION-SUPERSEDED-CONTENT',
  'SUBMISSION-OF-OTHER-DISTRICT',
  'SUBMISSION-PART-OR-VERSION',
  'NUMBER-UNREADABLE',
  'SUBMISSION-UNKNOWN',
  'SUBMISSION-NOT-CURRENT',
  'SUBMISSION-CONTESTED',
  'CORRECTION-UNKNOWN',
  'CORRECTION-OUTDATED',
  'CORRECTION-DAMAGED',
  'CORRECTION-ROWS-MOVED',
  'CORRECTION-FORM-CHANGED',
  'CORRECTION-FORM-LOST',
  'CORRECTION-FORM-MOVED',
  'CORRECTION-FORM-ROW-MOVED',
  'CORRECTION-FORM-ADDED',
  'WAIVER-ASKS',
  'WAIVER-PAST',
  'WAIVER-FINDING-UNKNOWN',
  'WAIVER-FINDING-SEVERAL',
  'WAIVER-UNKNOWN',
  'DECISION-UNKNOWN',
  'DECISION-ASKS',
  'MAP-FILES-MISSING',
  'GROUP-UNKNOWN',
  'GROUP-WITHOUT-RULE',
  'DATE-NOT-READ',
  'RECEIVER-UNKNOWN',
  'MAP-WORKBOOK-UNKNOWN',
  'MAP-WORKBOOK-OTHER-WORKSPACE',
  'CORRECTION-OF-FORM',
  'CORRECTION-OF-BASELINE',
  'BASELINE-NONE',
  'DIFF-OTHER-KIND',
  'DIFF-SAME',
  'CORRECTION-SHEETS-ONLY',
  'CORRECTION-TORN',
  'RECEIPT-NOT-FOUND',
  'RECEIPT-WITHOUT-RECORDS',
  'RECEIPT-COMMUNE-NOT-SAID',
  'RECEIPT-OTHER-COMMUNE',
  'RECEIPT-OTHER-WORKSPACE',
  'RECEIPT-UNKNOWN',
  'PACK-SCOPE-ASKS',
  'PACK-NOTHING',
  'PACK-NOT-A-PACK',
  'PACK-TRUNCATED',
  'PACK-CHANGED',
  'PACK-NEWER',
  'PACK-UNSAFE',
  'PACK-DAMAGED',
  'PACK-TOO-LARGE',
  'PACK-SIGNATURE-WRONG',
  'PACK-SIGNATURE-MISSING',
  'PACK-KEY-OTHER',
  'PACK-KEY-REASON',
  'PACK-PASSPHRASE-MISSING',
  'PACK-PASSPHRASE-WRONG',
  'PACK-PASSPHRASE-SHORT',
  'PACK-PASSPHRASE-DIFFERS',
  'BACKUP-CHANGED',
  'MERGE-UNKNOWN',
  'READINESS-UNKNOWN',
  'COMMUNE-UNKNOWN',
  'KIND-UNKNOWN',
  'CODE-UNKNOWN',
  'LOOKUP-NOTHING-FOUND',
  'LOOKUP-COLUMN-MISSING',
  'BOUNDARY-FILE-TOO-LARGE',
  'BOUNDARY-NOT-GEOJSON',
  'BOUNDARY-CRS-UNKNOWN',
  'BOUNDARY-SWAPPED',
  'BOUNDARY-OUTSIDE-CITY',
  'BOUNDARY-RING-BROKEN',
  'BOUNDARY-FORMER-ERA',
  'BOUNDARY-PROPERTY-NOT-FOUND',
  'BOUNDARY-PROPERTY-SEVERAL',
  'BOUNDARY-PROPERTY-UNKNOWN',
  'BOUNDARY-NO-COMMUNE',
  'BOUNDARY-NONE-LOADED',
  'WORKSPACE-NOT-FOUND',
  'WORKSPACE-EXISTS',
  'WORKSPACE-NOT-OURS',
  'WORKSPACE-NEWER',
  'WORKSPACE-BUSY',
  'WORKSPACE-DISK-FULL',
  'WORKSPACE-READ-ONLY',
  'WORKSPACE-DAMAGED',
  'CONFIG-UNREADABLE',
  'INSTALLATION-OTHER-NODE',
  'WORKING-FOLDER-GONE',
  'OUTPUT-EXTENSION',
  'OUTPUT-EXISTS',
  'OUTPUT-LOCKED',
  'OUTPUT-TOO-LONG',
  'OUTPUT-NAME-TOO-LONG',
  'OUTPUT-NOT-A-FOLDER',
  'OUTPUT-NOT-PRINTED',
  'OUTPUT-DISAGREES',
  'LEDGER-NOT-CLOSED',
  'DOCUMENT-NOT-DOCX',
  'DOCUMENT-TAG-BROKEN',
  'DOCUMENT-TAG-UNKNOWN',
  'DOCUMENT-TAG-MISSING',
  'DOCUMENT-TAG-MISPLACED',
  'MINUTES-NOTHING',
  'MINUTES-UNIT-UNKNOWN',
  'MINUTES-UNIT-AMBIGUOUS',
  'EXPORT-NOTHING',
  'EXPORT-WITHOUT-RECORDS',
  'QUERY-NOT-A-SELECT',
  'QUERY-FAILED',
  'QUERY-ENDED',
  'QUERY-TOO-LONG',
  'FULL-IDS-REASON',
  'USAGE',
  'UNEXPECTED',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** What a refusal about a file that somebody sent begins with. */
type AboutFile = 'FILE' | 'FOLDER' | 'TABLE' | 'SHEET' | 'DISTRICT' | 'TEMPLATE';

/** Why a file that somebody sent was not taken in: the sender has to mend it, and is told more. */
export type FileRefusalCode = Extract<RefusalCode, `${AboutFile}-${string}`>;

/** Refusals of what was typed: who typed it has to mend it, and is shown a command line to imitate. */
export const commandRefusalCodes = [
  'USAGE',
  'NUMBER-UNREADABLE',
  'DATE-NOT-READ',
  'KIND-UNKNOWN',
  'CODE-UNKNOWN',
  'COMMUNE-UNKNOWN',
  'RECEIVER-UNKNOWN',
  'SUBMISSION-UNKNOWN',
  'GROUP-UNKNOWN',
  'VALUE-STATEMENT-UNREADABLE',
  'VALUE-FIELD-UNKNOWN',
  'VALUE-NOT-OF-LIST',
  'VALUE-WORDING-UNMET',
  'PROFILE-UNKNOWN',
  'COLUMN-STATEMENT-UNREADABLE',
  'COLUMN-FIELD-UNKNOWN',
  'COLUMN-HEADING-UNKNOWN',
  'COLUMN-FIELD-OTHER-KIND',
  'DECISION-ASKS',
  'MAP-FILES-MISSING',
  'WAIVER-ASKS',
  'PACK-SCOPE-ASKS',
  'FULL-IDS-REASON',
  'OUTPUT-EXTENSION',
  'WORKSPACE-NOT-FOUND',
] as const satisfies readonly RefusalCode[];

export type CommandRefusalCode = (typeof commandRefusalCodes)[number];

/** A refusal of which is said why it happens, with an example and a source. */
export type ExplainedRefusalCode = FileRefusalCode | CommandRefusalCode;

/** Whether a refusal is of what was typed. */
export function isCommandRefusal(code: RefusalCode): code is CommandRefusalCode {
  return commandRefusalCodes.some((each) => each === code);
}

/** Whether a text is the code of a refusal. */
export function isRefusalCode(text: string): text is RefusalCode {
  return refusalCodes.some((code) => code === text);
}

/** A job that could not be done, as data. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A refusal that ends the whole command; the command line turns it into one sentence and exit code 2. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, values: Refusal['values'] = {}) {
    super(code);
    this.name = 'RefusedError';
    this.refusal = { code, values };
  }
}
