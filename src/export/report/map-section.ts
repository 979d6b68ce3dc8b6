import type { Messages } from '../../messages/messages.ts';
import type { CommuneFigures } from './commune-figures.ts';
import { html, type Markup } from './markup.ts';
import { levelOf, levelSteps, type Measure, measured, measures } from './measures.ts';
import { section, shareWords } from './parts.ts';
import type { ReportFacts } from './report-facts.ts';

const firstMeasure: Measure = measures[0];

/** The city as tiles, coloured by what the reader chooses; each tile carries its figure in writing. */
export function mapSection({ context, communes }: ReportFacts): Markup {
  const { messages } = context;
  return section(
    'map',
    messages.say('report.map.title'),
    html`<p>${messages.say('report.map.how')}</p>
<fieldset class="choices"><legend>${messages.say('report.map.colour-by')}</legend>${measures.map((measure) => choice(messages, measure))}</fieldset>
${measures.map((measure) => legend(messages, measure))}
<p class="screen">${messages.say('report.map.keys')}</p>
<div class="map" role="group" aria-labelledby="map-title">
${communes.map((figures) => tile(messages, figures))}</div>
<div class="chosen screen" id="chosen" role="status">${messages.say('report.map.choose')}</div>
`,
  );
}

function choice(messages: Messages, measure: Measure): Markup {
  const checked = measure === firstMeasure ? html` checked` : null;
  return html`<label><input type="radio" name="measure" value="${measure}"${checked}> ${messages.say(`report.measure.${measure}`)}</label>
`;
}

function legend(messages: Messages, measure: Measure): Markup {
  const levels = [4, 3, 2, 1, 0] as const;
  const entries = levels.map(
    (level) =>
      html`<li><span class="swatch level-${level}"></span> ${levelWords(messages, measure, level)}</li>`,
  );
  return html`<div class="legend" data-measure="${measure}"${measure === firstMeasure ? null : html` hidden`}><p>${messages.say(`report.measure.${measure}.about`)}</p>
<ul>${entries}<li><span class="swatch level-none"></span> ${messages.say('report.level.none')}</li></ul></div>
`;
}

function levelWords(messages: Messages, measure: Measure, level: 0 | 1 | 2 | 3 | 4): string {
  const whole = levelSteps(measure).map((step) => Math.floor(step * 100));
  const [from, to] = [whole[level - 1], whole[level]];
  if (level === 0) {
    if (measure === 'pending') return messages.say('report.level.zero');
    return messages.say('report.level.below', { to: to ?? '' });
  }
  if (level < 4) return messages.say('report.level.between', { from: from ?? '', to: to ?? '' });
  return measure === 'pending'
    ? messages.say('report.level.above', { from: from ?? '' })
    : messages.say('report.level.full');
}

function tile(messages: Messages, figures: CommuneFigures): Markup {
  const { commune, tile: place } = figures;
  const looks = measures.map((measure) => ({ measure, ...look(messages, measure, figures) }));
  const first = looks[0];
  const data = looks.map(({ measure, level, words }) => html` data-${measure}="${level}|${words}"`);
  return html`<button type="button" class="tile column-${place.column} row-${place.row} level-${first?.level ?? 'none'}" data-code="${commune.code}"${data}><span class="short" aria-hidden="true">${initials(commune.name)}</span><span class="name"><span class="unseen">${commune.type} </span>${commune.name}</span> <span class="value">${first?.words ?? ''}</span></button>
`;
}

function look(
  messages: Messages,
  measure: Measure,
  figures: CommuneFigures,
): { readonly level: string; readonly words: string } {
  const own = measured(measure, figures);
  const level = levelOf(measure, own);
  const words =
    measure === 'pending' && level !== null ? messages.count(own.part) : shareWords(messages, own);
  return { level: level === null ? 'none' : String(level), words };
}

/** "HK" for Hoàn Kiếm: for tiles too small for a name. */
function initials(name: string): string {
  return [...name.matchAll(/\p{L}+/gu)]
    .map(([word]) => word.slice(0, 1))
    .join('')
    .slice(0, 4);
}
