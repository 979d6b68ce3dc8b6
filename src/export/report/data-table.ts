import type { Messages } from '../../messages/messages.ts';
import { type Content, html, type Markup } from './markup.ts';

/** A cell: words, or a figure with the exact value that sorting and reading back go by. */
export type DataCell = Content | Figure;

export interface Figure {
  readonly figure: bigint | number;
  /** As it is shown; the number with its thousands separated when absent. */
  readonly words?: string;
}

export interface DataColumn<Item> {
  readonly heading: string;
  readonly cell: (item: Item) => DataCell;
  /** The foot holds the sum. */
  readonly total?: boolean;
}

/** A choice of rows: the mark that rows carry and the words for it. */
export interface RowChoice {
  readonly mark: string;
  readonly words: string;
}

export interface DataTable<Item> {
  /** Its name in the page, for links, filters and reading back. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly DataColumn<Item>[];
  readonly items: readonly Item[];
  readonly filter?: {
    readonly choices: readonly RowChoice[];
    readonly marks: (item: Item) => readonly string[];
  };
  /** Which part of the page a row is about, for scripts: a commune's code, a district's. */
  readonly about?: (item: Item) => string;
  readonly totalLabel?: string;
}

/** A table that scrolls in its own box on a narrow screen; with a filter, and headings that sort, where asked. */
export function dataTable<Item>(messages: Messages, table: DataTable<Item>): Markup {
  const { name, caption, columns, items, filter, about, totalLabel } = table;
  const rows = items.map((item) => {
    const marks = filter ? html` data-marks="${filter.marks(item).join(' ')}"` : null;
    const subject = about ? html` data-about="${about(item)}"` : null;
    return html`<tr${subject}${marks}>${columns.map((column, index) => bodyCell(messages, column.cell(item), index))}</tr>
`;
  });
  return html`<div class="table" id="table-${name}">${filter ? filterOf(messages, name, filter.choices) : null}
<div class="scroll" role="group" aria-labelledby="caption-${name}" tabindex="0"><table data-name="${name}"><caption id="caption-${name}">${caption}</caption>
<thead><tr>${columns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows}</tbody>${totalLabel === undefined ? null : foot(messages, columns, items, totalLabel)}</table></div></div>
`;
}

function bodyCell(messages: Messages, cell: DataCell, index: number): Markup {
  if (isFigure(cell)) {
    const words = cell.words ?? messages.count(cell.figure);
    return html`<td class="figure" data-value="${String(cell.figure)}">${words}</td>`;
  }
  return index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`;
}

function isFigure(cell: DataCell): cell is Figure {
  return typeof cell === 'object' && cell !== null && 'figure' in cell;
}

/** The script puts the figures in. */
const places = { shown: '{shown}', all: '{all}' } as const;

function filterOf(messages: Messages, name: string, choices: readonly RowChoice[]): Markup {
  const select = html`<label>${messages.say('report.filter.which')} <select>
<option value="">${messages.say('report.filter.all')}</option>${choices.map(({ mark, words }) => html`<option value="${mark}">${words}</option>`)}</select></label>`;
  return html`<form class="filter" hidden data-for="${name}" role="search" aria-label="${messages.say('report.filter')}">
<label>${messages.say('report.filter.text')} <input type="search" autocomplete="off"></label>
${choices.length > 0 ? select : null}
<output aria-live="polite" data-words="${messages.say('report.filter.shown', places)}"></output></form>`;
}

function foot<Item>(
  messages: Messages,
  columns: readonly DataColumn<Item>[],
  items: readonly Item[],
  label: string,
): Markup {
  const cells = columns.map(({ total, cell }, index) => {
    if (index === 0) return html`<th scope="row">${label}</th>`;
    if (!total) return html`<td></td>`;
    const sum = items.reduce((all, item) => all + figureOf(cell(item)), 0n);
    return html`<td class="figure">${messages.count(sum)}</td>`;
  });
  return html`<tfoot><tr>${cells}</tr></tfoot>`;
}

function figureOf(cell: DataCell): bigint {
  return isFigure(cell) ? BigInt(cell.figure) : 0n;
}
