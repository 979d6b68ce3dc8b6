import { contentByEnding } from '../../findings/file-contents.ts';
import type { Context } from '../context.ts';

/** Files that may hold an inventory named one by one before people are told how many more there are. */
const shownFiles = 5;

/** Says how many files of the folders were passed over, and what to do with those that may hold an inventory. */
export function noteIgnored(ignored: readonly string[], { output, messages }: Context): void {
  if (ignored.length === 0) return;
  output.note(messages.say('import.ignored', { count: messages.count(ignored.length) }));
  const telling = ignored.flatMap((file) => {
    const content = contentByEnding(file);
    return content ? [{ file, ...messages.content(content) }] : [];
  });
  for (const { file, name, remedy } of telling.slice(0, shownFiles))
    output.note(messages.say('import.ignored-file', { file, content: name, remedy }));
  if (telling.length > shownFiles)
    output.note(messages.say('import.ignored-more', { count: messages.count(telling.length - shownFiles) }));
}
