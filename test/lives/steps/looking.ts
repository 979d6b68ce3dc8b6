import { district, receivingCommunes } from '../lists/places.ts';
import type { Site } from '../site.ts';
import { numbersOf } from '../views.ts';
import type { Step, Steps } from './step.ts';

function command(...args: readonly string[]): Step {
  return async (site) => void (await site.look(...args, ...(site.dice.happens(0.5) ? ['--json'] : [])));
}

function exported(what: string, ...which: readonly string[]): Step {
  return async (site) => void (await site.look('export', what, ...which, '--out', site.path('xuat')));
}

async function compare(site: Site): Promise<void> {
  const numbers = numbersOf(site.folder, 'submission');
  const [one, other] = [site.dice.any(numbers), site.dice.any(numbers)];
  if (one !== undefined && other !== undefined) await site.look('diff', String(one), String(other));
}

/** Commands that only look, or write something out. */
export const looking: Steps = {
  check: [3, command('check')],
  reconcile: [1, command('reconcile')],
  'reconcile-out': [
    1,
    async (site) => void (await site.look('reconcile', '--out', site.path('doi-chieu.xlsx'))),
  ],
  status: [1, command('status', '--all')],
  gaps: [1, command('gaps', receivingCommunes[0])],
  history: [1, command('history')],
  audit: [1, command('audit')],
  pending: [1, command('map', 'pending')],
  decisions: [1, command('map', 'decisions')],
  rules: [1, command('map', 'rules')],
  suggest: [1, async (site) => void (await site.look('map', 'suggest', '--out', site.path('goi-y.xlsx')))],
  waivers: [1, command('waive', '--list')],
  query: [1, command('query', 'select * from v_staff')],
  doctor: [1, command('doctor')],
  diff: [1, compare],
  'export-district': [1, exported('district', district)],
  'export-commune': [1, exported('commune', ...receivingCommunes)],
  'export-city': [1, exported('city')],
  'export-surplus': [1, exported('surplus')],
  'export-report': [1, exported('report')],
  'export-minutes': [1, exported('minutes', district, '--signed-on', '15/07/2025')],
  'export-records': [1, exported('records', '--reason', 'thử')],
};
