import { createHash } from 'node:crypto';
import type { Messages } from '../../messages/messages.ts';
import { cityNextSteps, cityStanding } from '../city/city-standing.ts';
import { datesSection } from './dates-section.ts';
import { flowSection } from './flow-section.ts';
import { mapSection } from './map-section.ts';
import { html, type Markup, ownText } from './markup.ts';
import { bar, partWords, section, shareWords } from './parts.ts';
import type { ReportFacts } from './report-facts.ts';
import { surplusSection } from './surplus-section.ts';
import { tablesSection } from './tables-section.ts';

/** How the page looks and what it does: its style sheet and its script, as they are to stand in it. */
export interface PageParts {
  readonly styles: string;
  readonly script: string;
}

/** The whole page. It asks nothing of a network: its policy lets only its own style sheet and script act. */
export function reportPage(facts: ReportFacts, { styles, script }: PageParts): string {
  const { messages } = facts.context;
  const title = messages.say('report.title');
  const policy = `default-src 'none'; style-src '${hashOf(styles)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${ownText(styles)}</style>
</head>
<body>
<a class="skip" href="#main">${messages.say('report.skip')}</a>
<header><p>${messages.say('sheet.city')}</p><h1>${title}</h1>
<p>${messages.say('sheet.state', { state: facts.context.stateWords })} <button type="button" id="print" class="screen" hidden>${messages.say('report.print')}</button></p>
${contents(messages)}</header>
<main id="main" tabindex="-1">
${standing(facts)}${mapSection(facts)}${flowSection(facts)}${datesSection(facts)}${surplusSection(facts)}${tablesSection(facts)}</main>
<footer><p>${messages.say('report.private')}</p></footer>
<script>${ownText(script)}</script>
</body>
</html>
`;
  return page.markup;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function contents(messages: Messages): Markup {
  const links = [
    ['standing', messages.say('sheet.where-we-stand')],
    ['map', messages.say('report.map.title')],
    ['flow', messages.say('report.flow.title')],
    ['dates', messages.say('report.dates.title')],
    ['surplus', messages.say('report.surplus.title')],
    ['tables', messages.say('report.tables.title')],
  ] as const;
  return html`<nav class="screen" aria-label="${messages.say('report.contents')}"><ul>${links.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></nav>`;
}

const keyFigures = ['inventories', 'assigned', 'faultless', 'received'] as const;

function standing({ context, progress }: ReportFacts): Markup {
  const { messages } = context;
  const figures = keyFigures.map((key) => {
    const own = progress(key);
    return html`<li><span class="big">${shareWords(messages, own)}</span> ${messages.say(`report.figure.${key}`)}<br>${partWords(messages, own)}${bar(own.share ?? 0)}</li>
`;
  });
  return section(
    'standing',
    messages.say('sheet.where-we-stand'),
    html`<ul class="figures">${figures}</ul>
<ul>${cityStanding(context).map((sentence) => html`<li>${sentence}</li>`)}</ul>
<h3>${messages.say('sheet.next')}</h3>
${nextSteps(context)}
`,
  );
}

function nextSteps(context: ReportFacts['context']): Markup {
  const steps = cityNextSteps(context);
  if (steps.length === 0) return html`<p>${context.messages.say('sheet.next.nothing')}</p>`;
  return html`<ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>`;
}
