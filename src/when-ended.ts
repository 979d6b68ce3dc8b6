/** What is undone where the process ends on the way, by what it is about; the last that came goes first. */
const undone = new Map<string, () => void>();
/** How many pieces of work are under way that are not broken off. */
let whole = 0;
let heldBack: (() => void) | undefined;

/**
 * Has something undone where the process ends before `settled` is called with the same name: with Ctrl+C, when its window
 * is closed or the machine shuts down. It cannot wait for anything.
 */
export function undoWhenEnded(name: string, undo: () => void): void {
  if (undone.size === 0) {
    process.off('exit', undoAll);
    process.once('exit', undoAll);
  }
  undone.set(name, undo);
}

/** Says that there is nothing to undo any more. */
export function settled(name: string): void {
  undone.delete(name);
}

function undoAll(): void {
  for (const undo of [...undone.values()].toReversed()) tried(undo);
  undone.clear();
}

function tried(undo: () => void): void {
  try {
    undo();
  } catch {
    // What one cannot undo keeps nobody from undoing the others, and there is no one left to tell.
  }
}

/** Does a short piece of work that is not to be broken off: whoever ends the process meanwhile waits until it is done. */
export async function unbroken<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  whole += 1;
  try {
    return await work();
  } finally {
    whole -= 1;
    if (whole === 0) heldBack?.();
  }
}

/** Ends the process as it is told to, as soon as nothing is under way that is not to be broken off. */
export function onceUnbroken(end: () => void): void {
  if (whole === 0) end();
  else heldBack = end;
}
