import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '../../src/store/sqlite/connection.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import type { Chance } from '../corpus/mutations.ts';
import type { Scenario } from './bases.ts';

/** How a command goes when nobody disturbs it. */
export interface Undisturbed {
  /** In milliseconds. */
  readonly took: number;
  /** When what it does was first seen from outside, in milliseconds after its start. */
  readonly seen: number;
  readonly code: number;
}

/** How the moment of a kill is chosen. */
export const momentKinds = ['anywhere', 'around the end', 'once seen'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** When to kill: so long after the start, or after what is done was seen; in milliseconds. */
export interface Moment {
  readonly kind: MomentKind;
  readonly after: 'start' | 'seen';
  readonly delay: number;
}

/** Node.js itself needs this long to start: earlier kills try nothing of ours. */
const start = 60;
/** How far around the moment at which it is done, as a share of the whole. */
const around = 0.15;
/** What a command does once its work is seen from outside, it does within so many milliseconds. */
const aftermath = 40;

/** A moment of a kind, by chance. */
export function momentOf(kind: MomentKind, { took, seen }: Undisturbed, chance: Chance): Moment {
  switch (kind) {
    case 'anywhere':
      return { kind, after: 'start', delay: start + chance() * Math.max(0, took - start) };
    case 'around the end':
      return { kind, after: 'start', delay: Math.max(start, seen + (2 * chance() - 1) * around * took) };
    case 'once seen':
      return { kind, after: 'seen', delay: chance() * aftermath };
  }
}

/**
 * Waits until what a command does is seen from outside: its entry in the log, or its file under the final name. Ends
 * without it when the command has ended.
 */
export async function untilSeen(scenario: Scenario, folder: string, ended: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  const log = scenario.isLogged ? connect(join(folder, 'bangiao.db'), { readonly: true }) : undefined;
  try {
    const before = log && entries(log);
    const isSeen = () =>
      log ? entries(log) !== before : existsSync(join(folder, scenario.leaves ?? 'bangiao.db'));
    while (!isSeen() && !hasEnded) await wait(1);
  } finally {
    log?.close();
  }
}

function entries(log: Connection): number {
  return Number(log.prepare('SELECT count(*) FROM operation').pluck().get());
}
