import type { DocumentFile } from '../../workspace/settings-files.ts';

/** A form of the minutes, with the document that follows it. */
export interface MinutesForm {
  /** As offices cite it. */
  readonly name: string;
  readonly document: DocumentFile;
}

/** NĐ 186/2025/NĐ-CP is in force from this day; before it the form of NĐ 151/2017/NĐ-CP holds. */
const firstDayOfNewForm = '2025-07-01';

/** The form that minutes signed on a day (`YYYY-MM-DD`) take. */
export function formOn(day: string): MinutesForm {
  return day < firstDayOfNewForm
    ? { name: '01/TSC-BBGN', document: 'bien-ban-01-tsc-bbgn.docx' }
    : { name: '02/TSC-BBGN', document: 'bien-ban-02-tsc-bbgn.docx' };
}
