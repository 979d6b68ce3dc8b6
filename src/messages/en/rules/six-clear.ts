import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about the six clear. */
export const sixClearRules = {
  'CLEAR-PERSON-VAGUE': {
    message: 'The person is vague: “{text}” ({why})',
    remedy: 'write one named person with a position: {suggestion}',
    cause: 'A body or a general title stands instead of one person',
    example: '“cán bộ phụ trách”',
    source: sources.sixClear,
  },
  'CLEAR-PERSON-MISSING': {
    message: 'The person is missing',
    remedy: 'write one named person with a position: {suggestion}',
    cause: 'Nobody was named',
    example: 'An empty cell',
    source: sources.sixClear,
  },
  'CLEAR-PERSON-NOT-IN-STAFF': {
    message:
      'The person in charge, “{text}”, is not in the list of {people:number} {people|person|people} of {unit}',
    remedy: 'name a person of the leading unit, or the unit that the person is of',
    cause: 'The person is of another unit, has left, or the staff list lacks somebody',
    example: 'A ward leads, and the person in charge is not in its staff list',
    source: sources.staffList,
  },
  'CLEAR-PERSON-SPELT-OTHERWISE': {
    message:
      'The person in charge, “{text}”, is not in the list of {unit}; “{found}” is (alike by {similarity:number}%: {why}; {other_file} › row {other_row})',
    remedy: 'write “{found}” if that is the same person, else name a person of the leading unit',
    cause: 'The name differs from the staff list: an accent, a letter, a word left out',
    example: '“Mẫu Văn Cot” and “Mẫu Văn Cột”',
    source: sources.staffList,
  },
  'CLEAR-TASK-VAGUE': {
    message: 'The task is vague: “{text}” ({why})',
    remedy: 'write a concrete act on a named object: {suggestion}',
    cause: 'The task is stated in general words',
    example: '“xử lý theo quy định”',
    source: sources.sixClear,
  },
  'CLEAR-TASK-MISSING': {
    message: 'The task is missing',
    remedy: 'write a concrete act on a named object: {suggestion}',
    cause: 'No task was stated',
    example: 'An empty cell',
    source: sources.sixClear,
  },
  'CLEAR-TIME-VAGUE': {
    message: 'The time is vague: “{text:day}” ({why})',
    remedy: 'write a real due date: {suggestion}',
    cause: 'The date is no day, outside the plan, or past',
    example: '“quý tới”',
    source: sources.sixClear,
  },
  'CLEAR-TIME-MISSING': {
    message: 'The time is missing',
    remedy: 'write a real due date: {suggestion}',
    cause: 'No date was stated',
    example: 'An empty cell',
    source: sources.sixClear,
  },
  'CLEAR-RESPONSIBILITY-VAGUE': {
    message: 'The responsibility is vague: “{text}” ({why})',
    remedy: 'write exactly one leading unit that exists: {suggestion}',
    cause: 'Several units lead, or one that does not exist',
    example: '“các đơn vị liên quan”',
    source: sources.sixClear,
  },
  'CLEAR-RESPONSIBILITY-MISSING': {
    message: 'The responsibility is missing',
    remedy: 'write exactly one leading unit that exists: {suggestion}',
    cause: 'No leading unit was stated',
    example: 'An empty cell',
    source: sources.sixClear,
  },
  'CLEAR-PRODUCT-VAGUE': {
    message: 'The product is vague: “{text}” ({why})',
    remedy: 'write something that can be held: {suggestion}',
    cause: 'The product is nothing that can be held',
    example: '“hoàn thành tốt”',
    source: sources.sixClear,
  },
  'CLEAR-PRODUCT-MISSING': {
    message: 'The product is missing',
    remedy: 'write something that can be held: {suggestion}',
    cause: 'No product was stated',
    example: 'An empty cell',
    source: sources.sixClear,
  },
  'CLEAR-AUTHORITY-VAGUE': {
    message: 'The authority is vague: “{text}” ({why})',
    remedy: 'write the authority that the matrix names for the act: {suggestion}',
    cause: 'The authority is stated in general, or is not the law’s',
    example: '“cấp có thẩm quyền”',
    source: sources.authority,
  },
  'CLEAR-AUTHORITY-MISSING': {
    message: 'The authority is missing',
    remedy: 'write the authority that the matrix names for the act: {suggestion}',
    cause: 'Nobody is named who decides',
    example: 'An empty cell',
    source: sources.authority,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
