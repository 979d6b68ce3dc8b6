import type { HeadingSuggestion, Resemblance } from '../../inventory/columns.ts';

const byHeading = { asked: 'column.suggested', shown: 'inspect.suggestion' } as const;

const sentences = {
  'similar-spelling': byHeading,
  'similar-words': byHeading,
  'similar-values': { asked: 'column.suggested-by-values', shown: 'inspect.suggestion-by-values' },
  'first-unknown': { asked: 'column.suggested-by-place', shown: 'inspect.suggestion-by-place' },
} as const satisfies Readonly<Record<Resemblance, { readonly asked: string; readonly shown: string }>>;

/** The sentences that say why a column may be a field: where a person is asked, and where a file is shown. */
export function suggestionSentences({ why }: HeadingSuggestion): (typeof sentences)[Resemblance] {
  return sentences[why];
}
