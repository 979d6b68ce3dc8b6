import { BrokenRule } from '../orderly.ts';
import { Site } from '../site.ts';
import { expectSound } from '../sound.ts';
import { differences, numbersOf, viewsOf } from '../views.ts';
import { copyOf } from './copies.ts';
import { keeping } from './keeping.ts';
import { drawn, type Steps } from './step.ts';
import { additions } from './taking-back.ts';

/** What commands promise about themselves, tried on copies. */
export const probes: Steps = {
  'dry-run': [5, dryRun],
  'same-file-twice': [2, sameFile],
  twice: [2, twice],
  'backup-restore': [1, backup],
};

/** Everything that writes, only tried: the site looks after each such command whether it changed anything. */
async function dryRun(site: Site): Promise<void> {
  const copy = await copyOf(site);
  const [, step] = drawn({ ...additions, ...keeping }, site.dice);
  await step(new Site(site.life, copy.folder, site.dice, { dry: true }));
}

/** A file that came before brings nothing new. */
async function sameFile(site: Site): Promise<void> {
  const sent = site.dice.any(site.sentFiles());
  if (!sent) return;
  const copy = await copyOf(site);
  await copy.look('import', sent.path, ...sent.args);
  const before = storedCounts(copy);
  const said = await copy.document<{ submissions: readonly { unchanged: boolean }[] }>(
    'import',
    sent.path,
    ...sent.args,
  );
  if (storedCounts(copy) !== before || said?.submissions.some(({ unchanged }) => !unchanged))
    throw new BrokenRule('the same file twice brings nothing new', JSON.stringify(said));
}

function storedCounts({ folder }: Site): string {
  const tables = ['submission', 'row', 'readiness_return', 'finding'];
  return tables.map((table) => numbersOf(folder, table).length).join();
}

const log: ReadonlySet<string> = new Set(['v_operations']);
const reports = [
  ['map'],
  ['check'],
  ['reconcile'],
  ['status', '--all'],
  ['map', 'pending'],
  ['gaps', '00070'],
];

/** What runs again on an unchanged workspace changes nothing, and says the same. */
async function twice(site: Site): Promise<void> {
  const copy = await copyOf(site);
  const settle = async () => {
    await copy.look('map');
    await copy.look('check');
    return viewsOf(copy.folder, log);
  };
  const found = differences(await settle(), await settle());
  if (found.length > 0)
    throw new BrokenRule('map and check run twice change nothing the second time', found.join('\n'));
  for (const command of reports) {
    const asked = [...command, '--json', '--lang', site.dice.one(['vi', 'en'])];
    const said = async () => (await copy.look(...asked)).stdout.split('\n');
    const [one, other] = [await said(), await said()];
    const differing = one.flatMap((line, index) =>
      line === other[index] ? [] : [`${line} → ${other[index]}`],
    );
    if (differing.length > 0)
      throw new BrokenRule(`${command.join(' ')} says twice the same`, differing.slice(0, 20).join('\n'));
  }
}

/** A backup that is restored is the same workspace. */
async function backup(site: Site): Promise<void> {
  const copy = await copyOf(site);
  const [file, folder] = [site.path('sao.db'), site.path('phuc-hoi')];
  await copy.look('backup', file);
  await copy.look('restore', file, folder);
  const found = differences(viewsOf(copy.folder), viewsOf(folder));
  if (found.length > 0) throw new BrokenRule('a restored backup is the same workspace', found.join('\n'));
  expectSound(folder);
}
