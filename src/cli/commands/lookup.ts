import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { RefusedError } from '../../findings/refusals.ts';
import { type LookupAnswer, type LookupMatch, lookup } from '../../reference/lookup.ts';
import { fullName } from '../../reference/units.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { wrongUsage } from '../wrong-usage.ts';

/** `lookup <text or code>`: where a former commune, retired name, address or code goes, with the clause. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const batch = invocation.option('batch');
  if (batch !== undefined) return lookupBatch(context, batch);
  const query = invocation.list(0).join(' ').trim();
  if (query === '') throw wrongUsage(context.messages.say('lookup.nothing-asked'), 'lookup');
  const answer = lookup(query);
  context.output.document({ ...answer });
  show(answer, context);
  return isEmpty(answer) ? exitCodes.findings : exitCodes.clean;
}

function isEmpty(answer: LookupAnswer): boolean {
  return answer.matches.length === 0 && answer.communes.length === 0;
}

function show(answer: LookupAnswer, { output, messages }: Context): void {
  if (isEmpty(answer)) {
    const { message, remedy } = messages.refusal('LOOKUP-NOTHING-FOUND', { text: answer.query });
    output.line(`${message} → ${remedy}`);
    return;
  }
  if (answer.ambiguous) output.line(messages.say('lookup.ambiguous', { count: answer.matches.length }));
  for (const match of answer.matches) {
    output.line(formerTitle(match, messages));
    output.table(
      match.links.map(({ commune, area, population, clause }) => [
        `  → ${commune.code} ${fullName(commune)}`,
        messages.say(`area.${area}`),
        messages.say(`population.${population}`),
        messages.say('lookup.clause', { clause }),
      ]),
    );
  }
  for (const { commune, links } of answer.communes) {
    output.line(messages.say('lookup.commune', { code: commune.code, name: fullName(commune) }));
    output.table(
      links.map(({ former, area, population, clause }) => [
        `  ← ${former.code} ${fullName(former)}, ${former.district.name}`,
        messages.say(`area.${area}`),
        messages.say(`population.${population}`),
        messages.say('lookup.clause', { clause }),
      ]),
    );
  }
}

function formerTitle({ former, via }: LookupMatch, messages: Context['messages']): string {
  return messages.say('lookup.former', {
    code: former.code,
    name: fullName(former),
    district: former.district.name,
    via: messages.say(`via.${via}`),
  });
}

async function lookupBatch(context: Context, file: string): Promise<ExitCode> {
  const { output, messages } = context;
  const results = (await readQueries(file)).map((query) => lookup(query));
  output.document({ results });
  const outcome = (answer: LookupAnswer) =>
    isEmpty(answer) ? 'lookup.unknown' : answer.ambiguous ? 'lookup.several' : 'lookup.found';
  if (!output.json) {
    output.table(
      results.map((answer) => [
        answer.query,
        messages.say(outcome(answer)),
        answer.matches.map(summary).join(' | '),
      ]),
    );
    for (const key of ['lookup.found', 'lookup.several', 'lookup.unknown'] as const) {
      const count = results.filter((answer) => outcome(answer) === key).length;
      output.line(`${messages.say(key)}: ${messages.count(count)}`);
    }
  }
  return exitCodes.clean;
}

function summary({ former, links }: LookupMatch): string {
  const communes = links.map(({ commune }) => fullName(commune)).join('; ');
  return `${former.code} ${fullName(former)}, ${former.district.name} → ${communes}`;
}

/** The column `query` of a CSV file in UTF-8, with or without BOM. */
async function readQueries(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new RefusedError('FILE-NOT-FOUND', { file });
  });
  const rows: readonly (readonly string[])[] = parse(text, {
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    delimiter: [',', ';', '\t'],
  });
  const [heading = [], ...lines] = rows;
  const column = heading.findIndex((name) => name.trim().toLowerCase() === 'query');
  if (column < 0) throw new RefusedError('LOOKUP-COLUMN-MISSING', { file });
  return lines.map((line) => line[column] ?? '');
}
