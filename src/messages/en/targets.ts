import type { vi } from '../vi/index.ts';

/** The figures the city has published, by name. 232, 291 and 433 count different populations. */
export const targets: typeof vi.targets = {
  districts: 'Districts that have sent',
  communes: 'Communes that receive something',
  staff_placed: 'Staff placed in communes',
  staff_nd178: 'of whom leaving under NĐ 178',
  staff_nd178_settled: 'of whom settled',
  staff_unplaced: 'Staff not placed',
  premises: 'Premises',
  premises_headquarters: 'of which commune headquarters',
  premises_surplus: 'of which surplus',
  cars: 'Cars',
  projects: 'Projects, tasks and dossiers',
  projects_to_communes: 'of which to communes',
  projects_to_city: 'of which to the city',
  projects_without_receiver: 'of which without a receiver',
};
