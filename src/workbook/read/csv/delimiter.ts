/** What separates the fields of a text table, the more telling ones first where two fit equally. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_RECORDS = 100;

/**
 * The delimiter that cuts most of the sample's first records into the same number of fields, quoted
 * ones whole; undefined when none does, so that the text is no table. `isWhole` says that nothing follows the sample.
 */
export function findDelimiter(sample: string, isWhole: boolean): Delimiter | undefined {
  let best: { readonly delimiter: Delimiter; readonly score: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const score = fitness(fieldCounts(sample, delimiter, isWhole), delimiter);
    if (score > 0 && (best === undefined || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter;
}

/**
 * How well a delimiter fits; 0 when it is none. It must stand in half of the records, and in two. A comma
 * must also cut half of them alike: letters, too, have commas in most lines.
 */
function fitness(counts: readonly number[], delimiter: Delimiter): number {
  const parted = counts.filter((count) => count > 1);
  if (parted.length < 2 || parted.length * 2 < counts.length) return 0;
  const frequencies = new Map<number, number>();
  for (const count of parted) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  const [fields = 0, records = 0] = [...frequencies].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (delimiter === ',' && (records < 2 || records * 2 < counts.length)) return 0;
  // A comma in every address is as consistent as a semicolon between ten columns; more columns say more.
  return records * Math.sqrt(fields - 1);
}

/** Fields of each record that is not blank; a quoted field counts as one, whatever stands in it. */
function fieldCounts(sample: string, delimiter: Delimiter, isWhole: boolean): readonly number[] {
  const quotedField = new RegExp(`(^|[\\r\\n${delimiter}])"(?:[^"]|"")*"`, 'g');
  const lines = sample.replace(quotedField, '$1q').split(/\r\n?|\n/);
  const whole = isWhole ? lines : lines.slice(0, -1);
  return whole
    .filter((line) => line.replaceAll(delimiter, '').trim() !== '')
    .slice(0, SAMPLE_RECORDS)
    .map((line) => line.split(delimiter).length);
}
