import { en } from './en/index.ts';
import { type Messages, messagesFrom } from './messages.ts';
import type { Language } from './speaker.ts';
import { vi } from './vi/index.ts';

const catalogues = { vi, en };

/** The sentences of a language, for those who need both at hand; a command speaks one: `loadMessages`. */
export function messagesIn(language: Language): Messages {
  return messagesFrom(language, catalogues[language]);
}
