import type { DecisionDraft } from '../../mapping/decisions/draft.ts';
import type { PendingGroup } from '../../mapping/decisions/pending-groups.ts';
import { ruleForGroup } from '../../mapping/decisions/rule-for-group.ts';
import type { Given } from '../../mapping/people-decide.ts';
import type { HandedRule } from '../../mapping/rules/take-rules.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { receiverName } from '../../reference/code-names.ts';
import { resolveReceiver } from '../../reference/receiver-names.ts';
import { receiverByCode } from '../../reference/receivers.ts';
import type { PendingSubject } from '../../store/mapping/pending-subjects.ts';
import { hanoiDay } from '../../text/hanoi-time.ts';
import type { Context } from '../context.ts';
import { groupPlace, kindCounts, reasonText } from '../output/pending-output.ts';
import { type Ask, stderrPrompts } from './stderr-prompts.ts';

/** What stands for an answer that is no receiver; no code begins with a dash. */
const answers = { other: '-other', single: '-single', skip: '-skip', stop: '-stop' } as const;

/**
 * Asks through the groups, largest first, until the person stops; nothing is stored before the last question is
 * answered with yes. Prompts go to stderr: stdout is for results.
 */
export async function askThrough(groups: readonly PendingGroup[], context: Context): Promise<Given> {
  const asking = new Asking(stderrPrompts(context.messages), context);
  for (const [index, group] of groups.entries()) {
    const goesOn = await asking.decideGroup(group, index + 1, groups.length);
    if (!goesOn) break;
  }
  return asking.confirmed();
}

/** One sitting: what was answered so far, and the last reason, offered again. */
class Asking {
  readonly #ask: Ask;
  readonly #context: Context;
  readonly #decisions: DecisionDraft[] = [];
  readonly #rules: HandedRule[] = [];
  #lastReason = '';

  constructor(ask: Ask, context: Context) {
    this.#ask = ask;
    this.#context = context;
  }

  /** Whether the person wants to go on after this group. */
  async decideGroup(group: PendingGroup, number: number, of: number): Promise<boolean> {
    const { messages } = this.#context;
    const question = messages.say('decide.ask', {
      number,
      of,
      place: groupPlace(group),
      kinds: kindCounts(group, messages),
      reason: reasonText(group.reason, messages),
      samples: group.subjects
        .slice(0, 3)
        .map(({ name }) => name ?? '')
        .join(' | '),
    });
    const answer = await this.#choose(question, group.candidates, group.subjects.length > 1);
    if (answer === answers.stop) return false;
    if (answer === answers.skip) return true;
    if (answer === answers.single) return this.#decideSingly(group);
    const decision = await this.#decision(answer, group.candidates);
    const rule = ruleForGroup(group, decision, hanoiDay(this.#context.actor.at));
    if (rule && (await this.#asksForRule(group))) this.#rules.push(rule);
    else
      this.#decisions.push({
        ...decision,
        records: group.subjects.map(({ record }) => record),
        replaces: [],
      });
    return true;
  }

  /** What was answered, when the person says yes to it; nothing otherwise. */
  async confirmed(): Promise<Given> {
    const nothing = { decisions: [], rules: [] };
    if (this.#decisions.length + this.#rules.length === 0) return nothing;
    const records = this.#decisions.reduce((sum, decision) => sum + decision.records.length, 0);
    const { yes } = await this.#ask([
      {
        type: 'confirm',
        name: 'yes',
        message: this.#context.messages.say('decide.confirm', {
          decisions: this.#decisions.length,
          records,
          rules: this.#rules.length,
        }),
        default: true,
      },
    ]);
    return yes === true ? { decisions: this.#decisions, rules: this.#rules } : nothing;
  }

  async #decideSingly({ subjects }: PendingGroup): Promise<boolean> {
    for (const subject of subjects) {
      const answer = await this.#choose(this.#singleQuestion(subject), subject.candidates, false);
      if (answer === answers.stop) return false;
      if (answer === answers.skip) continue;
      const decision = await this.#decision(answer, subject.candidates);
      this.#decisions.push({ ...decision, records: [subject.record], replaces: [] });
    }
    return true;
  }

  #singleQuestion({ name, address, unit, file, sheet, row }: PendingSubject): string {
    const where = [address, unit].filter((part) => part !== null).join(', ');
    const place = placeInFile(this.#context.messages, { file, sheet, row });
    return `${name ?? ''}\n  ${where}\n  ${place}\n `;
  }

  /** A receiver's code, or one of `answers`. */
  async #choose(message: string, candidates: readonly string[], canBeSingle: boolean): Promise<string> {
    const { messages } = this.#context;
    const choices = [
      ...candidates.map((code) => ({ name: receiverName(code), value: code })),
      { name: messages.say('decide.other'), value: answers.other },
      ...(canBeSingle ? [{ name: messages.say('decide.single'), value: answers.single }] : []),
      { name: messages.say('decide.skip'), value: answers.skip },
      { name: messages.say('decide.stop'), value: answers.stop },
    ];
    const { answer } = await this.#ask([
      { type: 'select', name: 'answer', message, choices, pageSize: choices.length, loop: false },
    ]);
    return answer === answers.other ? this.#otherReceiver() : String(answer);
  }

  async #otherReceiver(): Promise<string> {
    const { messages } = this.#context;
    const { text } = await this.#ask([
      {
        type: 'input',
        name: 'text',
        message: messages.say('decide.which'),
        validate: (typed: string) =>
          resolveReceiver(typed).kind === 'found' || messages.say('decide.not-a-receiver', { text: typed }),
      },
    ]);
    const resolution = resolveReceiver(String(text));
    return resolution.kind === 'found' ? resolution.receiver.code : answers.skip;
  }

  async #decision(
    receiver: string,
    candidates: readonly string[],
  ): Promise<Omit<DecisionDraft, 'records' | 'replaces'>> {
    const reason = await this.#text('decide.reason', this.#lastReason, true);
    this.#lastReason = reason;
    const number = await this.#text('decide.number', '', false);
    const isCommune = receiverByCode.get(receiver)?.kind === 'commune';
    const needsAuthority = isCommune && candidates.length > 0 && !candidates.includes(receiver);
    const authority = needsAuthority ? await this.#text('decide.authority', '', true) : '';
    return {
      receiver,
      reason,
      authority: authority === '' ? null : authority,
      number: number === '' ? null : number,
      decidedOn: null,
      decidedBy: this.#context.actor.who,
      source: 'map decide',
    };
  }

  async #text(
    key: 'decide.reason' | 'decide.number' | 'decide.authority',
    offered: string,
    isRequired: boolean,
  ): Promise<string> {
    const { messages } = this.#context;
    const { text } = await this.#ask([
      {
        type: 'input',
        name: 'text',
        message: messages.say(key),
        ...(offered === '' ? {} : { default: offered }),
        validate: (typed: string) => !isRequired || typed.trim() !== '' || messages.say('decide.needed'),
      },
    ]);
    return String(text).trim();
  }

  async #asksForRule({ subjects }: PendingGroup): Promise<boolean> {
    const { messages } = this.#context;
    const { scope } = await this.#ask([
      {
        type: 'select',
        name: 'scope',
        message: messages.say('decide.scope'),
        choices: [
          { name: messages.say('decide.these', { count: subjects.length }), value: 'these' },
          { name: messages.say('decide.all-like-these'), value: 'rule' },
        ],
      },
    ]);
    return scope === 'rule';
  }
}
