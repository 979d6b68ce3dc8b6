import { setTimeout as wait } from 'node:timers/promises';
import { bangiao, startBangiao } from '../../helpers/binary.ts';
import { BrokenRule } from '../orderly.ts';
import type { Site } from '../site.ts';
import { expectSound } from '../sound.ts';
import { copyOf } from './copies.ts';
import type { Steps } from './step.ts';

/** What goes wrong around the program: it is killed, or runs twice at once. */
export const troubles: Steps = {
  killed: [1, killed],
  'two-at-once': [1, together],
};

/** A writing command on whatever there is. */
function commandFor({ dice, life }: Site): readonly string[] {
  const file = dice.any([...life.sent.values()].flat());
  const importing = file ? ['import', file.path, ...file.args] : ['map'];
  return dice.one([['map'], ['check'], importing, importing, ['undo', '1'], ['backup']]);
}

/** A command killed at any moment leaves a sound workspace, in which the next one does its work. */
async function killed(site: Site): Promise<void> {
  const copy = await copyOf(site);
  const command = commandFor(copy);
  const running = startBangiao(copy.folder, ...command);
  const ended = new Promise((resolve) => running.once('exit', resolve));
  await wait(60 + copy.dice.below(400));
  running.kill('SIGKILL');
  await ended;
  site.life.typed.push(`# killed in a copy: ${command.join(' ')}`);
  expectSound(copy.folder);
  await copy.look('map');
  expectSound(copy.folder);
}

/** Two commands at once both end as if one had waited for the other. */
async function together(site: Site): Promise<void> {
  const copy = await copyOf(site);
  const commands = [commandFor(copy), commandFor(copy)];
  const runs = await Promise.all(commands.map((command) => bangiao(copy.folder, ...command)));
  for (const [index, { code, stderr }] of runs.entries()) {
    if (![0, 1, 2].includes(code) || /UNEXPECTED|WORKSPACE-/.test(stderr))
      throw new BrokenRule(
        'two commands at once both end rightly',
        `${commands[index]?.join(' ')}\n${code}\n${stderr}`,
      );
  }
  site.life.typed.push(`# at once in a copy: ${commands.map((command) => command.join(' ')).join(' & ')}`);
  expectSound(copy.folder);
}
