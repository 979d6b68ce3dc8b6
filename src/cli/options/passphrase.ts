import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import type { Messages, SentenceKey } from '../../messages/messages.ts';
import { isEncrypted, shortestPassphrase } from '../../workspace/encryption.ts';
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import { stderrPrompts } from '../prompts/stderr-prompts.ts';

/**
 * The passphrase for a new pack or backup: from the file of --passphrase-file, or asked twice where --encrypt says so; undefined
 * where neither was given. Never from the command line, where other people of the machine could read it.
 */
export async function newPassphrase(
  context: Context,
  invocation: Invocation,
  question: SentenceKey,
): Promise<string | undefined> {
  const fromFile = await passphraseFile(invocation);
  if (fromFile !== undefined || !invocation.flag('encrypt')) return fromFile;
  if (!context.canAsk) throw new RefusedError('PACK-PASSPHRASE-MISSING', { file: '--encrypt' });
  const { messages } = context;
  const passphrase = await askSecret(messages.say(question, { least: shortestPassphrase }), messages);
  if ((await askSecret(messages.say('pack.again'), messages)) !== passphrase)
    throw new RefusedError('PACK-PASSPHRASE-DIFFERS');
  return passphrase;
}

/** Gives the passphrase of a pack or backup to be opened; undefined for one that is not encrypted, or when nobody can be asked. */
export async function knownPassphrase(
  context: Context,
  invocation: Invocation,
  question: SentenceKey,
): Promise<(path: string) => Promise<string | undefined>> {
  const fromFile = await passphraseFile(invocation);
  return async (path) => {
    if (fromFile !== undefined || !context.canAsk || !(await isEncrypted(path))) return fromFile;
    return askSecret(context.messages.say(question, { file: basename(path) }), context.messages);
  };
}

/** The first line of the file, as it is but for its mark and the line's end. Windows PowerShell writes UTF-16 with `>`. */
async function passphraseFile(invocation: Invocation): Promise<string | undefined> {
  const path = invocation.option('passphraseFile');
  if (path === undefined) return undefined;
  const bytes = await readFile(path).catch(() => {
    throw new RefusedError('FILE-NOT-FOUND', { file: basename(path) });
  });
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
  return text.split(/\r?\n/, 1)[0] ?? '';
}

async function askSecret(question: string, messages: Messages): Promise<string> {
  const ask = stderrPrompts(messages);
  const { secret } = await ask([{ type: 'password', name: 'secret', message: question, mask: true }]);
  return String(secret);
}
