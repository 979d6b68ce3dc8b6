import type { Messages } from './messages.ts';
import { type Language, type Speaker, speakerOf, spokenSentences } from './speaker.ts';

/** What help texts say in a language; the many other sentences are not loaded for them. */
export async function loadSpeaker(language: Language): Promise<Speaker> {
  const { spoken } = language === 'vi' ? await import('./vi/spoken.ts') : await import('./en/spoken.ts');
  return speakerOf(language, spokenSentences(spoken));
}

/** Every sentence of a language; those of the other are not loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  const catalogue =
    language === 'vi' ? (await import('./vi/index.ts')).vi : (await import('./en/index.ts')).en;
  const { messagesFrom } = await import('./messages.ts');
  return messagesFrom(language, catalogue);
}
