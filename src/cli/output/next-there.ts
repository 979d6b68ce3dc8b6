import type { Messages } from '../../messages/messages.ts';
import { quotedWord } from '../menu/command-line.ts';

/** Next steps that are gone elsewhere, or that no workspace has a part in. */
const elsewhere: ReadonlySet<string> = new Set([
  'next.audit-ask',
  'next.backup',
  'next.demo',
  'next.import-there',
  'next.init',
  'next.inspect',
  'next.lookup-batch',
  'next.merge',
  'next.status-there',
]);

/** The sentences for a workspace that the command line names: the next command, typed as it is printed, finds it too. */
export function withWorkspaceNamed(messages: Messages, database: string): Messages {
  return {
    ...messages,
    say: (key, values) => {
      const text = messages.say(key, values);
      if (!key.startsWith('next.') || elsewhere.has(key)) return text;
      return text.replaceAll(/(?<!["\p{L}])bangiao (?=[a-z])/gu, `bangiao --db ${quotedWord(database)} `);
    },
  };
}
