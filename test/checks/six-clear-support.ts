import type { SixClearSubject } from '../../src/checks/six-clear/subject.ts';
import {
  authorityMatrixSchema,
  clearSuggestionsSchema,
  leadingUnitsSchema,
  vagueWordingsSchema,
} from '../../src/settings/six-clear-data.ts';
import authorityMatrix from '../../templates/rules/authority-matrix.json' with { type: 'json' };
import leadingUnits from '../../templates/rules/leading-units.json' with { type: 'json' };
import suggestions from '../../templates/rules/six-clear-suggestions.json' with { type: 'json' };
import vagueWordings from '../../templates/rules/vague-wordings.json' with { type: 'json' };

/** The program's own rule data, on the day of the start. */
export const context = {
  wordings: vagueWordingsSchema.parse(vagueWordings),
  matrix: authorityMatrixSchema.parse(authorityMatrix),
  units: leadingUnitsSchema.parse(leadingUnits),
  suggestions: clearSuggestionsSchema.parse(suggestions),
  today: '2025-07-01',
};

/** A piece of work of which nothing is said. */
export const blank: SixClearSubject = {
  kind: 'projects',
  isSurplus: false,
  name: null,
  sort: null,
  receiver_name: null,
  handling: null,
  clear_person: null,
  clear_person_position: null,
  clear_task: null,
  clear_start: null,
  clear_due: null,
  clear_responsible: null,
  clear_product: null,
  clear_authority: null,
  vague_due: null,
};
