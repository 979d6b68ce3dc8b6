import type { CommandModule } from '../command.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** What `map` can be asked for beside running the rules. */
const actions: Readonly<Record<string, () => Promise<CommandModule>>> = {
  pending: () => import('./map/pending.ts'),
  suggest: () => import('./map/suggest.ts'),
  decide: () => import('./map/decide.ts'),
  export: () => import('./map/export.ts'),
  import: () => import('./map/import.ts'),
  rules: () => import('./map/rules.ts'),
  decisions: () => import('./map/decisions.ts'),
};

/** `map [action]`: runs the rules, or shows, takes, writes out and reads in what people decide. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const action = invocation.argument(0);
  refuseUnheard(context, invocation, action ?? '');
  if (action === undefined) return (await import('./map/apply.ts')).run(context, invocation);
  const load = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!load) {
    const known = Object.keys(actions).join(', ');
    throw wrongUsage(context.messages.say('map.unknown', { action, known }), 'map');
  }
  return (await load()).run(context, invocation);
}

/** What options say for one or two of the things that `map` can be asked for. */
const heardBy = [
  { option: 'out', flag: '--out', actions: ['suggest', 'export', 'rules'] },
  { option: 'group', flag: '--group', actions: ['pending', 'decide'] },
  { option: 'record', flag: '--record', actions: ['decide'] },
  { option: 'receiver', flag: '--receiver', actions: ['decide'] },
] as const;

/** Throws where a word is missing that the options belong to: the rules would run, and nothing that was said would be done. */
function refuseUnheard({ messages }: Context, invocation: Invocation, action: string): void {
  const isSaid = (option: string) =>
    invocation.option(option) !== undefined || invocation.values(option).length > 0;
  const unheard = heardBy.find(
    ({ option, actions: heard }) => isSaid(option) && !heard.some((each) => each === action),
  );
  if (!unheard) return;
  const { flag, actions: heard } = unheard;
  throw wrongUsage(messages.say('usage.option-of', { flag, words: heard.join(', ') }), 'map');
}
