/** Whether a person sits there: what is asked can be read, and answered. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Whether the program runs in the window of Git for Windows, which is no terminal to Node.js unless `winpty` helps. */
export function isGitBash(): boolean {
  return process.platform === 'win32' && process.env.MSYSTEM !== undefined && !isTerminal();
}
