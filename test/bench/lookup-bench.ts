import { lookup } from '../../src/reference/lookup.ts';
import { districtOf, type FormerCommune, formerCommunes, fullName } from '../../src/reference/units.ts';
import { stripAccents } from '../../src/text/normalise.ts';
import { median } from './measure.ts';

const QUERIES = 100_000;
const ROUNDS = 5;
const STREETS = ['Trần Hưng Đạo', 'Lý Thường Kiệt', 'Nguyễn Trãi', 'Láng', 'Minh Khai', 'Hàng Trống'];

type Writing = (former: FormerCommune, number: number, street: string) => string;

const addresses: readonly Writing[] = [
  (former, number, street) => `Số ${number} phố ${street}, ${inFull(former)}, Hà Nội`,
  (former, number) => `Thôn ${number} - ${former.name} - ${districtOf(former).name} - H.Nội`,
  (former, number, street) => `${number} ${street} ${inFull(former)}`.toUpperCase(),
  (former, number, street) => stripAccents(`Số ${number} phố ${street}, ${inFull(former)}`),
  (former) => `${former.name}, ${districtOf(former).name}`,
];
/** Names with a wrong letter, which lead to suggestions. */
const mistakes: readonly Writing[] = [
  (former, number, street) => `${number} ${street}, ${former.type} ${former.name.slice(0, -1)}x`,
];

function inFull(former: FormerCommune): string {
  return `${fullName(former)}, ${fullName(districtOf(former))}`;
}

/** Looks 100,000 generated addresses up, and as many names with a wrong letter: the median of five rounds. */
export async function run(report: (line: string) => void): Promise<void> {
  report('| 100,000 queries | seconds | found | ambiguous | unknown |');
  report('|---|--:|--:|--:|--:|');
  report(rowOf('addresses', addresses));
  report(rowOf('with a wrong letter', mistakes));
}

function rowOf(name: string, writings: readonly Writing[]): string {
  const queries = Array.from({ length: QUERIES }, (_, index) => queryAt(writings, index));
  const rounds = Array.from({ length: ROUNDS }, () => timed(queries));
  const counts = { found: 0, ambiguous: 0, unknown: 0, commune: 0, district: 0 };
  for (const query of queries) counts[lookup(query).state] += 1;
  return `| ${name} | ${median(rounds).toFixed(2)} | ${counts.found} | ${counts.ambiguous} | ${counts.unknown} |`;
}

function queryAt(writings: readonly Writing[], index: number): string {
  const former = formerCommunes[index % formerCommunes.length];
  const write = writings[index % writings.length];
  return former && write ? write(former, (index % 900) + 1, STREETS[index % STREETS.length] ?? '') : '';
}

function timed(queries: readonly string[]): number {
  const start = performance.now();
  for (const query of queries) lookup(query);
  return (performance.now() - start) / 1000;
}
