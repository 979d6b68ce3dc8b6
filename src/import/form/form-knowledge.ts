import { columnOfField } from '../../inventory/columns.ts';
import { plainHeadingKey } from '../../inventory/heading-key.ts';
import { fieldMatcher } from '../../inventory/match-fields.ts';
import { buildingFields, type FormFact, formSentences } from '../../inventory/premises-form.ts';
import type { FormKnowledge, SentenceLabel } from '../../workbook/table/knowledge.ts';

/** "a-", "I.", "1)", "+" before a label. */
const mark = /^[\s\-–+•*]*(?:(?:\p{L}|[ivx]+|\d{1,2})\s*[.)\-–/]+\s*)?/iu;
/** The fewest known columns, its name among them, that make a heading one of a table of buildings. */
const fewestColumns = 3;

interface KnownLabel {
  readonly name: string;
  readonly label: SentenceLabel & { readonly fact: FormFact };
}

/** Longest first: "Diện tích khuôn viên đất" is more than "Diện tích khuôn viên". */
const knownLabels: readonly KnownLabel[] = formSentences
  .flatMap(({ fact, place, labels }) =>
    labels.map((text) => ({ name: plainHeadingKey(text), label: { fact, place } })),
  )
  .sort((left, right) => right.name.length - left.name.length);

/** What the text of a row states by its label. Without a colon only the title of a part is one: "II- Về nhà". */
export function labelOf(text: string): (SentenceLabel & { readonly fact: FormFact }) | undefined {
  const [words = '', ...values] = text.replace(mark, '').split(':');
  const name = plainHeadingKey(words);
  const known = knownLabels.find((label) => name === label.name || name.startsWith(`${label.name} `));
  if (!known) return undefined;
  const isTitle = known.label.place === 'part' || known.label.place === 'end';
  return values.length > 0 || isTitle ? known.label : undefined;
}

/** What a column of the table of buildings is. */
export const matchBuildings: ReturnType<typeof fieldMatcher> = fieldMatcher(buildingFields);

/** The forms that are known: declarations of premises. */
export const formKnowledge: FormKnowledge = {
  labelOf,
  isOpening: (text) => /:.*\d/u.test(text) && labelOf(text)?.fact === 'land_area',
  recognise: (columns) => {
    if (columns.length < fewestColumns) return 0;
    const keys = matchBuildings(columns).flatMap(({ key }) => key ?? []);
    return keys.includes('name') && keys.length >= fewestColumns ? keys.length : 0;
  },
  namingColumn: (columns) => columnOfField(matchBuildings(columns), 'name'),
};
