import type { Messages } from '../../messages/messages.ts';
import { type Content, html, type Markup } from './markup.ts';
import type { Measured } from './measures.ts';
import { percentOf } from './measures.ts';

/** A section of the page under its heading. */
export function section(id: string, title: string, content: Content): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>
`;
}

/** A bar as long as a share of its box; the words beside it say as much. */
export function bar(share: number): Markup {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="10"><rect class="track" width="100%" height="10"/><rect class="fill" width="${percentage(share)}" height="10"/></svg>`;
}

/** A place along an axis as SVG writes it. */
export function percentage(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** "97 %" or a dash where there is nothing to measure. */
export function shareWords(messages: Messages, { share }: Measured): string {
  if (share === null) return messages.say('report.tile.none');
  return messages.say('report.tile.percent', { percent: percentOf(share) });
}

/** "1.234 / 1.300" */
export function partWords(messages: Messages, { part, whole }: Measured): string {
  return messages.say('report.of', { part: messages.count(part), whole: messages.count(whole) });
}
