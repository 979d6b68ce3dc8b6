import { isCommandRefusal, isRefusalCode, type RefusalCode } from '../../findings/refusals.ts';
import { type RuleCode, ruleSeverities } from '../../findings/rules.ts';
import { fieldOfValueCode } from '../../findings/value-codes.ts';
import type { Background } from '../../messages/advice.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { unknownCode } from '../usage/unknown-code.ts';

/** `explain <code>`: what a finding means, why it happens, what to do, and where the rule comes from. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const code = (invocation.argument(0) ?? '').toUpperCase();
  const isRule = (text: string): text is RuleCode => Object.hasOwn(ruleSeverities, text);
  const aboutField = fieldOfValueCode(code);
  const severity = isRule(code) ? ruleSeverities[code] : aboutField?.severity;
  if (isRefusalCode(code) && severity === undefined) return explainRefusal(code, context);
  if (severity === undefined) throw unknownCode(code);
  const explanation = messages.explain(code, aboutField ? { heading: aboutField.heading } : {});
  if (!explanation) throw unknownCode(code);
  const { message, cause, example, remedy, source } = explanation;
  output.document({ code, severity, message, cause, example, remedy, source });
  output.line(`${code} (${messages.say(`severity.${severity}`)})`);
  output.line(`${message} → ${remedy}`);
  showBackground(explanation, context);
  output.line(messages.say('next.places-of-code', { code }));
  return exitCodes.clean;
}

function showBackground({ cause, example, source }: Background, { output, messages }: Context): void {
  output.line(messages.say('explain.cause', { text: cause }));
  output.line(messages.say('explain.example', { text: example }));
  output.line(messages.say('explain.source', { text: source }));
}

function explainRefusal(code: RefusalCode, context: Context): ExitCode {
  const { output, messages } = context;
  const explanation = messages.explain(code, {});
  const { message, remedy } = explanation ?? messages.refusal(code, {});
  output.document({ code, severity: 'error', message, remedy, ...explanation });
  output.line(`${code} (${messages.say('severity.error')})`);
  output.line(`${message} → ${remedy}`);
  if (explanation) {
    showBackground(explanation, context);
  }
  const isAboutFile = explanation !== undefined && !isCommandRefusal(code);
  output.line(messages.say(isAboutFile ? 'next.inspect' : 'next.doctor'));
  return exitCodes.clean;
}
