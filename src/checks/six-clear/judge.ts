import type { RuleCode } from '../../findings/rules.ts';
import { authority } from './authority.ts';
import { person } from './person.ts';
import { product } from './product.ts';
import { responsibility } from './responsibility.ts';
import type { Dimension, Judgement, SixClearContext, SixClearRule, SixClearSubject } from './subject.ts';
import { task } from './task.ts';
import { time } from './time.ts';

/** One rule for each of the six, and the field a person has to mend. */
export const sixClearRules: Readonly<
  Record<Dimension, { readonly rule: SixClearRule; readonly field: string }>
> = {
  person: { rule: person, field: 'clear_person' },
  task: { rule: task, field: 'clear_task' },
  time: { rule: time, field: 'clear_due' },
  responsibility: { rule: responsibility, field: 'clear_responsible' },
  product: { rule: product, field: 'clear_product' },
  authority: { rule: authority, field: 'clear_authority' },
};

const codes: Readonly<Record<Dimension, { readonly vague: RuleCode; readonly missing: RuleCode }>> = {
  person: { vague: 'CLEAR-PERSON-VAGUE', missing: 'CLEAR-PERSON-MISSING' },
  task: { vague: 'CLEAR-TASK-VAGUE', missing: 'CLEAR-TASK-MISSING' },
  time: { vague: 'CLEAR-TIME-VAGUE', missing: 'CLEAR-TIME-MISSING' },
  responsibility: { vague: 'CLEAR-RESPONSIBILITY-VAGUE', missing: 'CLEAR-RESPONSIBILITY-MISSING' },
  product: { vague: 'CLEAR-PRODUCT-VAGUE', missing: 'CLEAR-PRODUCT-MISSING' },
  authority: { vague: 'CLEAR-AUTHORITY-VAGUE', missing: 'CLEAR-AUTHORITY-MISSING' },
};

/** The code of a finding about one of the six; undefined when it is clear. */
export function clarityCode(dimension: Dimension, judgement: Judgement): RuleCode | undefined {
  return judgement.clarity === 'clear' ? undefined : codes[dimension][judgement.clarity];
}

/** Judges one of the six of a record. */
export function judge(dimension: Dimension, subject: SixClearSubject, context: SixClearContext): Judgement {
  return sixClearRules[dimension].rule(subject, context);
}
