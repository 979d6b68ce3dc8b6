import { type CrosswalkLink, linksOfFormer } from './units.ts';

/** What is handed over: `population` for people and what serves them, `area` for land and buildings. */
export type LawExtent = 'area' | 'population';

/**
 * Where the law alone sends something of a former commune.
 * `whole`: its one destination. `population`: the one destination of its people, though land went elsewhere too.
 * `split`: the law leaves a choice between the links; an unknown code has none.
 */
export interface LawDestination {
  readonly kind: 'whole' | 'population' | 'split';
  readonly links: readonly CrosswalkLink[];
}

/**
 * The destination, or all candidates, of a former commune under Nghị quyết 1656/NQ-UBTVQH15, Điều 1.
 * For people a link without population is no candidate; for land and buildings every link stays possible.
 */
export function lawDestination(formerCode: string, extent: LawExtent): LawDestination {
  const links = linksOfFormer(formerCode);
  if (links.length === 1) return { kind: 'whole', links };
  if (extent === 'area') return { kind: 'split', links };
  const peopled = links.filter((link) => link.population !== 'none');
  return { kind: peopled.length === 1 ? 'population' : 'split', links: peopled };
}
