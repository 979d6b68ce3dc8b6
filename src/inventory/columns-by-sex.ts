import type { Field } from './field.ts';
import type { SplitColumn } from './inventory.ts';

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
