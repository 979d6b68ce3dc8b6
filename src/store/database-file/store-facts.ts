import type { Connection as Store } from '../sqlite/connection.ts';
import type { Place } from './place.ts';

/** What opening brought with it. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** Where the file lies as it was before. */
  readonly copy: string;
}

/** What is known of a connection beside what it holds. */
export interface StoreFacts {
  /** Absolute. */
  readonly path: string;
  readonly place: Place;
  /** Whether it is a private copy of a file that cannot be written. */
  readonly isReadOnlyCopy: boolean;
  readonly migration?: Migration | undefined;
  /** How long a command waits while no other one finishes, in milliseconds. */
  readonly patience: number;
  /** Called once when another command is writing and this one has to wait. */
  readonly onWait: () => void;
  /** Called when the turn of one that had to wait has come, with how long it waited in milliseconds. */
  readonly onTurn: (waited: number) => void;
}

const facts = new WeakMap<Store, StoreFacts>();

/** Keeps what is known of a connection. */
export function setStoreFacts(store: Store, known: StoreFacts): void {
  facts.set(store, known);
}

/** What is known of a connection that `openStore` or `createStore` opened. */
export function storeFacts(store: Store): StoreFacts {
  const known = facts.get(store);
  if (!known) throw new Error('not opened by this program');
  return known;
}
