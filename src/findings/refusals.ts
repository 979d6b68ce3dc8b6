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
  'FOLDER-WITHOUT-WORKBOOKS',
  'TABLE-NOT-FOUND',
  'TABLE-EMPTY',
  'TABLE-COLUMN-UNSURE',
  'COLUMN-STATEMENT-UNREADABLE',
  'COLUMN-FIELD-UNKNOWN',
  'COLUMN-HEADING-UNKNOWN',
  'PROFILE-UNKNOWN',
  'TABLE-KIND-UNCLEAR',
  'TABLE-KIND-DISAGREES',
  'SHEET-NOT-FOUND',
  'DISTRICT-UNKNOWN',
  'DISTRICT-NOT-SAID',
  'DISTRICT-CONTRADICTED',
  'TEMPLATE-OTHER-DISTRICT',
  'TEMPLATE-OTHER-KIND',
  'SUBMISSION-SUPERSEDED-CONTENT',
  'SUBMISSION-PART-OR-VERSION',
  'SUBMISSION-UNKNOWN',
  'SUBMISSION-NOT-CURRENT',
  'CORRECTION-UNKNOWN',
  'CORRECTION-OUTDATED',
  'CORRECTION-DAMAGED',
  'CORRECTION-ROWS-MOVED',
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
  'RECEIPT-NOT-FOUND',
  'RECEIPT-COMMUNE-NOT-SAID',
  'RECEIPT-OTHER-COMMUNE',
  'RECEIPT-OTHER-WORKSPACE',
  'RECEIPT-UNKNOWN',
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
  'CONFIG-UNREADABLE',
  'INSTALLATION-OTHER-NODE',
  'OUTPUT-EXISTS',
  'OUTPUT-LOCKED',
  'OUTPUT-TOO-LONG',
  'OUTPUT-DISAGREES',
  'LEDGER-NOT-CLOSED',
  'EXPORT-NOTHING',
  'USAGE',
  'UNEXPECTED',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

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
