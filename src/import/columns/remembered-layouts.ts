import type { StatedByKind } from '../../inventory/columns.ts';
import { layoutOf, withStated } from '../../inventory/state-columns.ts';
import type { Profile } from '../../store/submissions/profiles.ts';
import type { HeadingColumn } from '../../workbook/table/heading-columns.ts';

/** What is said of a heading's columns, now or where people spoke of exactly these headings before. */
export type StatedOf = (columns: readonly HeadingColumn[]) => StatedByKind;

/**
 * Returns what tells of a heading: what is said now stands above what was remembered of this layout, whoever sent it. So a
 * heading is found again that only a person made one; whose answers hold is settled once the sender is known.
 */
export function statedByLayout(profiles: readonly Profile[], now: StatedByKind): StatedOf {
  const told = profiles.filter(({ answers }) => answers.size > 0);
  if (told.length === 0) return () => now;
  const layouts = new Map<string, StatedByKind>();
  for (const { layout, kind, answers } of told) {
    const known = layouts.get(layout) ?? {};
    layouts.set(layout, withStated({ ...known, [kind]: answers }, kind, known[kind] ?? new Map()));
  }
  const withNow = new Map([...layouts].map(([layout, known]) => [layout, joined(known, now)]));
  return (columns) => withNow.get(layoutOf(columns.map(({ texts }) => texts.join(' ')))) ?? now;
}

function joined(known: StatedByKind, now: StatedByKind): StatedByKind {
  const kinds = Object.keys({ ...known, ...now }) as (keyof StatedByKind)[];
  return kinds.reduce<StatedByKind>((all, kind) => withStated(all, kind, now[kind] ?? new Map()), known);
}
