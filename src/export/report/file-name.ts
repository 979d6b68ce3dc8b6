import { html, type Markup } from './markup.ts';
import type { ReportSettings } from './report-facts.ts';

/** The name of a workbook; a link where it lies beside the report. */
export function fileName(
  { whereIs }: Pick<ReportSettings, 'whereIs'>,
  what: Parameters<ReportSettings['whereIs']>[0],
  file: string,
): Markup {
  const place = whereIs(what, file);
  if (place === undefined) return html`<span class="file">${file}</span>`;
  const address = place.split('/').map(encodeURIComponent).join('/');
  return html`<a class="file" href="${address}">${file}</a>`;
}
