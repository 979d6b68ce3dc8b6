import type { Refusal, RefusedError } from '../../findings/refusals.ts';
import type { Messages } from '../../messages/messages.ts';
import { visibleLine } from '../../visible-text.ts';
import { documentText, printedJson } from './output.ts';
import { linesFor } from './wrap-line.ts';

/** A refusal as programs read it. */
export function refusalDocument(
  { code, values }: Refusal,
  messages: Messages,
): { readonly code: string; readonly message: string; readonly remedy: string } {
  return { code, ...messages.refusal(code, values) };
}

/** A refusal in one line: `CODE  what is wrong → what to do`. */
export function refusalLine(refusal: Refusal, messages: Messages): string {
  const { message, remedy } = messages.refusal(refusal.code, refusal.values);
  return visibleLine(`${refusal.code}  ${message} → ${remedy}`);
}

/** Shows why a command could not be carried out: as the one JSON document, or as a line on stderr. */
export function showRefusal({ refusal }: RefusedError, messages: Messages, argv: readonly string[]): void {
  if (argv.includes('--json')) {
    const text = documentText({ error: refusalDocument(refusal, messages) });
    process.stdout.write(printedJson(text, process.stdout.isTTY));
    return;
  }
  for (const line of linesFor(process.stderr, refusalLine(refusal, messages)))
    process.stderr.write(`${line}\n`);
}
