import { foldWithoutAccents } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import type { Row } from '../cell.ts';

const stateWords = /^(?:cong hoa xa hoi chu nghia viet nam|doc lap *[-–—] *tu do)/;

/** A row with the name of the state or its motto, which every paper bears above its title: it names no columns, and is no record. */
export function namesState(row: Pick<Row, 'cells'>): boolean {
  return row.cells.some(({ kind, text }) => kind === 'text' && stateWords.test(plainWords(text)));
}

const plainWords = remember(1_000, (text) => foldWithoutAccents(text).trim());
