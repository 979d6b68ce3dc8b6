import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bangiao, type Run } from '../helpers/binary.ts';
import type { Dice } from './dice.ts';
import type { List } from './lists/list.ts';
import { BrokenRule, expectOrderlyEnd } from './orderly.ts';
import type { ProgramProcess } from './program.ts';
import { contentOf } from './views.ts';

/** Of so many runs one is the real binary in a process of its own. */
const binaryShare = 0.04;
const englishShare = 0.1;

/** What a life is made of, whichever of its workspaces a step is about. */
export interface Life {
  readonly root: string;
  readonly program: ProgramProcess;
  /** The folders of its workspaces. */
  readonly folders: readonly string[];
  /** What the districts' clerks have, by number and kind. */
  readonly lists: Map<string, List>;
  /** Every file sent to a workspace so far, by folder. */
  readonly sent: Map<string, readonly Sent[]>;
  /** The last backup of each folder. */
  readonly backups: Map<string, string>;
  /** Every command that ran, as it could be typed. */
  readonly typed: string[];
  /** How many files it has made; names the next one. */
  files: number;
}

/** A file that was imported, and how. */
export interface Sent {
  readonly path: string;
  readonly args: readonly string[];
}

/** A workspace with somebody at it who does the steps of a life. */
export class Site {
  readonly life: Life;
  readonly folder: string;
  readonly dice: Dice;
  readonly #isDry: boolean;

  constructor(life: Life, folder: string, dice: Dice, { dry = false } = {}) {
    this.life = life;
    this.folder = folder;
    this.dice = dice;
    this.#isDry = dry;
  }

  /** Runs a command that a step needs before its deed, or to see what there is. */
  async look(...args: readonly string[]): Promise<Run> {
    const { life, folder, dice } = this;
    const isEnglish = !args.includes('--lang') && dice.happens(englishShare);
    const spoken = isEnglish ? [...args, '--lang', 'en'] : args;
    const place = life.typed.push(
      `${folder.slice(life.root.length + 1)}$ bangiao ${spoken.map(quoted).join(' ')}`,
    );
    const isBinary = dice.happens(binaryShare);
    const run = isBinary
      ? { ...(await bangiao(folder, ...spoken)), open: [] }
      : await life.program.run(folder, spoken);
    life.typed[place - 1] += outcomeOf(run);
    await expectOrderlyEnd(folder, spoken, run);
    return run;
  }

  /** Runs the command that is a step's deed: where the site only tries, with --dry-run. */
  async act(...args: readonly string[]): Promise<Run> {
    if (!this.#isDry) return this.look(...args);
    const before = await this.#state();
    const run = await this.look(...args, '--dry-run');
    const after = await this.#state();
    if (before !== after)
      throw new BrokenRule(
        'a dry run changes no table and no file',
        `${args.join(' ')}\n${before}\n${after}`,
      );
    return run;
  }

  async #state(): Promise<string> {
    // Who only reads a database leaves the files of its log beside it.
    const files = (await readdir(this.folder, { recursive: true })).filter(
      (file) => !/-(wal|shm)$/.test(file),
    );
    return `${contentOf(this.folder)}\n${files.sort().join('\n')}`;
  }

  /** The document of a command; undefined where it was refused. */
  async document<Document>(...args: readonly string[]): Promise<Document | undefined> {
    const { code, stdout } = await this.look(...args, '--json');
    return code === 2 ? undefined : (JSON.parse(stdout) as Document);
  }

  /** Remembers a file that was sent to this workspace. */
  sent(path: string, args: readonly string[]): void {
    this.life.sent.set(this.folder, [...this.sentFiles(), { path, args }]);
  }

  sentFiles(): readonly Sent[] {
    return this.life.sent.get(this.folder) ?? [];
  }

  /** A new path beside the workspaces. */
  path(name: string): string {
    this.life.files += 1;
    return join(this.life.root, 'files', `${this.life.files}-${name}`);
  }
}

/** How a command ended, where it did not end clean: its exit code, and the code of the refusal. */
function outcomeOf({ code, stdout, stderr }: Run): string {
  const [refusal = ''] =
    /^[A-Z][A-Z\d-]+(?= {2})/m.exec(stderr) ?? /(?<="code": ")[A-Z\d-]+/.exec(code === 2 ? stdout : '') ?? [];
  return code === 0 ? '' : `  # ${code} ${refusal}`;
}

function quoted(word: string): string {
  return /^[\w@.,:/=+-]+$/.test(word) ? word : `'${word}'`;
}
