import type { ColumnTexts, Meaning } from './columns.ts';
import type { Field } from './field.ts';
import { headingKey, plainHeadingKey } from './heading-key.ts';
import type { Inventory, SplitColumn } from './inventory.ts';
import { groupNames } from './source-columns.ts';

/** The columns that each sex has of its own in a list of people: its dates of birth, or a mark. */
export function columnsBySex(birthDate: Field): readonly SplitColumn[] {
  const birth = [birthDate.heading, ...birthDate.aliases];
  return (['Nam', 'Nữ'] as const).flatMap((sex) => {
    const settles = { field: 'gender', value: sex };
    const dates = birth.flatMap((name) => [`${name} ${sex}`, `${sex} ${name}`]);
    return [
      { headings: dates, field: 'birth_date', settles },
      { headings: [`Giới tính ${sex}`, `Giới ${sex}`, sex, `${sex} giới`], field: 'gender', settles },
    ];
  });
}

/** Fields with columns by sex, and what their declared names mean. */
interface SplitFields {
  readonly inventory: Inventory;
  readonly settling: ReadonlyMap<string, Meaning>;
}

/** What a column of one sex means below any name of its field: "Sinh ngày, tháng, năm: Nam | Nữ" is "Ngày sinh Nam" and "Ngày sinh Nữ". */
export function ofSex(
  { inventory, settling }: SplitFields,
  { texts, grouped }: ColumnTexts,
  named: (name: string) => Meaning | undefined,
): Meaning | undefined {
  if (!grouped || settling.size === 0) return undefined;
  const group = groupNames(texts.slice(0, -1)).map(named).find(Boolean);
  const declared = inventory.fields[group?.key ?? '']?.heading;
  const name = `${declared ?? ''} ${texts.at(-1) ?? ''}`;
  const meaning = settling.get(headingKey(name)) ?? settling.get(plainHeadingKey(name));
  return meaning?.key === group?.key ? meaning : undefined;
}
