import type { vi } from '../vi/index.ts';

/** What exported workbooks say. */
export const sheets: typeof vi.sheets = {
  'sheet.overview': 'Overview',
};
