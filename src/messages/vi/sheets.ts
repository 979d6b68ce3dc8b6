/** What exported workbooks say. */
export const sheets = {
  'sheet.overview': 'Tổng quan',
};
