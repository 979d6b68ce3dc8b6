import { contentNamed, type FileContent } from '../findings/file-contents.ts';
import type { FindingValues } from '../findings/finding.ts';
import { type ExplainedRefusalCode, isRefusalCode, type RefusalCode } from '../findings/refusals.ts';
import { type RuleCode, ruleSeverities } from '../findings/rules.ts';
import { type ValueProblem, valueProblems } from '../findings/value-problems.ts';
import type { TargetKey } from '../settings/settings.ts';
import type { Advice, ContentWords, Explanation } from './advice.ts';
import { fillSentence } from './fill.ts';
import { withRowsNamed } from './rows-named.ts';
import {
  type Language,
  numbersOf,
  type Speaker,
  type SpokenKey,
  speakerOf,
  spokenSentences,
  type Values,
} from './speaker.ts';
import type { vi } from './vi/index.ts';

/** The key of any sentence. */
export type SentenceKey = SpokenKey | keyof typeof vi.pages | keyof typeof vi.sheets;

/** Every sentence in one language. */
export interface Messages extends Speaker<SentenceKey> {
  refusal(code: RefusalCode, values: Values): Advice;
  /** What a file that is no workbook is called, and how to come by a workbook. */
  content(content: FileContent): ContentWords;
  /** A finding's sentence and remedy; a code this program does not know speaks for itself. */
  finding(code: string, values: FindingValues): Advice;
  /** Cause, example, remedy and source of the code of a finding or of a refused file; undefined for any other. */
  explain(code: string, values: FindingValues): Explanation | undefined;
  /** What an inventory is called whose title or short title is given. */
  inventory(name: string): string;
  /** A published figure by name. */
  target(key: TargetKey): string;
}

/** The sentences of a language, from its catalogue. */
export function messagesFrom(language: Language, catalogue: typeof vi): Messages {
  const numbers = numbersOf(language);
  const sentences = { ...spokenSentences(catalogue), ...catalogue.pages, ...catalogue.sheets };
  const filled = ({ message, remedy }: Advice, values: Values): Advice => ({
    message: fillSentence(message, values, numbers),
    remedy: fillSentence(remedy, values, numbers),
  });
  const reasons = wordsOf(catalogue.reasons);
  const reasonsAndTargets = wordsOf({ ...catalogue.reasons, ...catalogue.targets });
  const standings = wordsOf(sentences);
  const inventoryNames = wordsOf(catalogue.inventories);
  const limits = wordsOf(catalogue.sizeLimits);
  const rowWords = (row: string) => fillSentence(catalogue.sheets['sheet.source-row'], { row }, numbers);
  return {
    ...speakerOf<SentenceKey>(language, sentences, numbers),
    refusal: (code, values) => {
      const content = contentNamed(values.looksLike);
      const known = content && catalogue.contents[content];
      const named = known ? { ...values, looksLike: known.name } : values;
      const called = inventoriesNamed(inventoryNames, worded(reasons, named));
      const inWords = limited(limits, stated(standings, called));
      const advice = filled(catalogue.refusals[code], inWords);
      return known ? { ...advice, remedy: known.remedy } : advice;
    },
    content: (content) => catalogue.contents[content],
    finding: (code, values) =>
      filled(
        adviceFor(catalogue, code),
        placed(inventoriesNamed(inventoryNames, worded(reasonsAndTargets, values)), rowWords),
      ),
    explain: (code, values) => {
      const explanation = explanationOf(catalogue, code);
      return explanation && { ...explanation, ...filled(explanation, values) };
    },
    inventory: (name) => inventoryNames.get(name) ?? name,
    target: (key) => catalogue.targets[key],
  };
}

function adviceFor(catalogue: typeof vi, code: string): Advice {
  return explanationOf(catalogue, code) ?? { message: code, remedy: '' };
}

function explanationOf(catalogue: typeof vi, code: string): Explanation | undefined {
  if (isRuleCode(code)) return catalogue.rules[code];
  if (isExplainedRefusal(catalogue, code))
    return { ...catalogue.refusals[code], ...catalogue.refusalCauses[code] };
  // PACK-SIGNATURE-MISSING ends like the code of an empty cell, and speaks of none.
  const problem = isRefusalCode(code) ? undefined : valueProblemIn(code);
  return problem && catalogue.valueProblems[problem];
}

function isExplainedRefusal({ refusalCauses }: typeof vi, code: string): code is ExplainedRefusalCode {
  return Object.hasOwn(refusalCauses, code);
}

function isRuleCode(code: string): code is RuleCode {
  return Object.hasOwn(ruleSeverities, code);
}

/** The longest known problem a code ends with: `STAFF-CITIZEN-ID-NOT-DIGITS` → `NOT-DIGITS`. */
function valueProblemIn(code: string): ValueProblem | undefined {
  const problems = Object.keys(valueProblems) as ValueProblem[];
  return problems.filter((problem) => code.endsWith(`-${problem}`)).sort((a, b) => b.length - a.length)[0];
}

/** The values that are keys of a reason or a target; every other one is somebody's own words. */
const wordedValues: ReadonlySet<string> = new Set(['reason', 'why', 'target']);

/** The values that name places, whose rows are called rows. */
const placeValues = ['receipt', 'rules', 'sides'];

function placed(values: Values, rowWords: (row: string) => string): Values {
  const entries = placeValues.flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [[name, withRowsNamed(value, rowWords)] as const] : [];
  });
  return entries.length === 0 ? values : { ...values, ...Object.fromEntries(entries) };
}

/** Words by key; a key such as `constructor` finds nothing but what was given. */
function wordsOf(reasons: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(reasons));
}

/** The values that name an inventory as offices do. */
const inventoryValues = ['inventory', 'kind', 'left_kind', 'right_kind'];

function inventoriesNamed(names: ReadonlyMap<string, string>, values: Values): Values {
  const entries = inventoryValues.flatMap((name) => {
    const called = names.get(String(values[name]));
    return called === undefined ? [] : [[name, called] as const];
  });
  return { ...values, ...Object.fromEntries(entries) };
}

/** Where a submission stands among its versions, in the words of `history`. */
function stated(sentences: ReadonlyMap<string, string>, values: Values): Values {
  const { state } = values;
  return state === undefined ? values : { ...values, state: sentences.get(`state.${state}`) ?? state };
}

/** What of a file is beyond a limit, in words. */
function limited(words: ReadonlyMap<string, string>, values: Values): Values {
  const limit = words.get(String(values.limit));
  return limit === undefined ? values : { ...values, limit };
}

/** Values that are keys of a reason or a target stand in a sentence in words. */
function worded(words: ReadonlyMap<string, string>, values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    wordedValues.has(name) ? (words.get(String(value)) ?? value) : value,
  ]);
  return Object.fromEntries(entries);
}
