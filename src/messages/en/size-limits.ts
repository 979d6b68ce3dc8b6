import type { SizeLimit } from '../../findings/size-limits.ts';

/** What of a file is beyond a limit. */
export const sizeLimits: Readonly<Record<SizeLimit, string>> = {
  attributeBytes: 'length of an attribute in the file, in bytes',
  cellFormats: 'number of cell formats',
  cells: 'number of cells on a sheet',
  columns: 'number of columns on a sheet',
  directoryBytes: 'length of the directory in the file, in bytes',
  entries: 'number of parts in the file',
  memory: 'memory to read it',
  merges: 'number of merged ranges on a sheet',
  partBytes: 'size of an inflated part, in bytes',
  relationships: 'number of relationships in the file',
  repeatedCharacters: 'characters of repeated cells',
  rows: 'number of rows on a sheet',
  sharedStringCharacters: 'characters of all different texts',
  sharedStrings: 'number of different texts',
  sheets: 'number of sheets',
  textCharacters: 'characters in a cell',
  time: 'time to read it',
  tokenBytes: 'length of a cell with its formats, in bytes',
  totalBytes: 'size of the inflated file, in bytes',
  wholeFileBytes: 'size of the file, in bytes',
  xmlDepth: 'levels of nesting in the file',
};
