import { formerWords, noteWords } from '../../export/comparison/lookup-words.ts';
import type { LookupAnswer, LookupMatch } from '../../reference/lookup.ts';
import { fullName } from '../../reference/units.ts';
import type { Context } from '../context.ts';

/** Prints the answer to one query: the former communes with their links, what a commune came from, or why not. */
export function showAnswer(answer: LookupAnswer, context: Context): void {
  if (answer.state === 'unknown') showUnknown(answer, context);
  else showFound(answer, context);
}

function showFound(answer: LookupAnswer, context: Context): void {
  const { output, messages } = context;
  if (answer.ambiguous) output.line(messages.say('lookup.ambiguous', { count: answer.matches.length }));
  for (const match of answer.matches) showMatch(match, context);
  for (const origin of answer.communes) showOrigin(origin, context);
  if (answer.state === 'district') showDistricts(answer, context);
  if (answer.contradiction) output.line(noteWords(answer, messages));
  if (answer.state !== 'district') output.line(messages.say('lookup.clause-source'));
}

function showUnknown(answer: LookupAnswer, { output, messages }: Context): void {
  const { message, remedy } = messages.refusal('LOOKUP-NOTHING-FOUND', { text: answer.query });
  const note = noteWords(answer, messages);
  output.line(note === '' ? `${message} → ${remedy}` : message);
  if (note !== '') output.line(note);
}

function showMatch({ former, via, links }: LookupMatch, { output, messages }: Context): void {
  const { code, district } = former;
  const name = fullName(former);
  output.line(
    messages.say('lookup.former', { code, name, district: district.name, via: messages.say(`via.${via}`) }),
  );
  output.table([
    headings('lookup.unit', messages),
    ...links.map(({ commune, area, population, clause }) => [
      `  → ${commune.code} ${fullName(commune)}`,
      messages.say(`area.${area}`),
      messages.say(`population.${population}`),
      clause,
    ]),
  ]);
}

function showOrigin(
  { commune, links }: LookupAnswer['communes'][number],
  { output, messages }: Context,
): void {
  output.line(messages.say('lookup.commune', { code: commune.code, name: fullName(commune) }));
  output.table([
    headings('lookup.origin', messages),
    ...links.map(({ former, area, population, clause }) => [
      `  ← ${formerWords(former)}`,
      messages.say(`area.${area}`),
      messages.say(`population.${population}`),
      clause,
    ]),
  ]);
}

function headings(unit: 'lookup.unit' | 'lookup.origin', messages: Context['messages']): readonly string[] {
  return [
    `    ${messages.say(unit)}`,
    messages.say('lookup.area'),
    messages.say('lookup.population'),
    messages.say('lookup.clause'),
  ];
}

function showDistricts({ districts }: LookupAnswer, { output, messages }: Context): void {
  for (const district of districts) {
    const { code, formers } = district;
    output.line(messages.say('lookup.district', { code, name: fullName(district), count: formers.length }));
    for (const former of formers) output.line(`  ${former.code} ${fullName(former)}`);
  }
}

/** Prints one answer of many, in few lines: the text, what became of it, and where that went. */
export function showBriefly(answer: LookupAnswer, { output, messages }: Context): void {
  output.line(`${answer.query} · ${messages.say(`lookup.${answer.state}-state`)}`);
  for (const match of answer.matches) {
    const communes = match.links.map(({ commune }) => fullName(commune)).join('; ');
    output.line(`  ${formerWords(match.former)} → ${communes}`);
  }
  const note = answer.state === 'ambiguous' ? '' : noteWords(answer, messages);
  if (note !== '') output.line(`  ${note}`);
}
