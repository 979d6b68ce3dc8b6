import type { FileContent } from '../../findings/file-contents.ts';
import type { ContentWords } from '../advice.ts';

/** What a file that is no workbook is, and how to come by a workbook. */
export const contents: Readonly<Record<FileContent, ContentWords>> = {
  archive: { name: 'an archive', remedy: 'unpack it into a folder and import that folder' },
  mail: {
    name: 'an e-mail',
    remedy: 'open it, save the Excel files attached to it into a folder, and import that folder',
  },
  pdf: { name: 'a PDF', remedy: 'ask the sender for the Excel file' },
  document: {
    name: 'a Word document',
    remedy:
      'ask the sender for the Excel file; or copy the table into Excel, save it as .xlsx and import that',
  },
  slides: { name: 'a PowerPoint presentation', remedy: 'ask the sender for the Excel file' },
  image: { name: 'a picture', remedy: 'ask the sender for the Excel file' },
  page: { name: 'a web page in one file', remedy: 'open it in Excel, save it as .xlsx and import that' },
  flat: {
    name: 'OpenDocument saved as one XML file',
    remedy: 'open it in LibreOffice, save it as .xlsx and import that',
  },
};
