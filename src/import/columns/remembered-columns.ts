import type { Store } from '../../store/database.ts';
import type { Actor } from '../../store/operations.ts';
import {
  allProfiles,
  type Profile,
  type ProfileAnswers,
  type ProfileScope,
  profileFor,
  saveProfile,
} from '../../store/submissions/profiles.ts';

/** What is remembered of columns: by the sender, kind and layout of their tables. */
export interface RememberedColumns {
  readonly find: (scope: ProfileScope) => Profile | undefined;
  /** Of all senders. */
  readonly all: () => readonly Profile[];
  /** Remembers what was said; returns the profile's name. */
  readonly save: (scope: ProfileScope, answers: ProfileAnswers) => string;
}

/** No memory: nothing is known, and nothing kept. */
export const nothingRemembered: RememberedColumns = {
  find: () => undefined,
  all: () => [],
  save: () => '',
};

/** The memory of a workspace. */
export function workspaceMemory(store: Store, actor: Actor): RememberedColumns {
  return {
    find: (scope) => profileFor(store, scope),
    all: () => allProfiles(store),
    save: (scope, answers) => saveProfile(store, scope, answers, actor),
  };
}

/** The memory of a workspace and, above it, what is said now; nothing of that is stored. */
export function passingMemory(store: Store): RememberedColumns {
  const said = new Map<string, Profile>();
  const placeOf = ({ district, kind, layout }: ProfileScope) => [district, kind, layout].join('\n');
  return {
    find: (scope) => said.get(placeOf(scope)) ?? profileFor(store, scope),
    all: () => [...said.values(), ...allProfiles(store)],
    save: (scope, answers) => {
      const name = placeOf(scope);
      said.set(name, { name, kind: scope.kind, layout: scope.layout, ...answers });
      return name;
    },
  };
}
