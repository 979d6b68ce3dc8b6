/** How the name of a pack ends. */
export const packEnding = '.bangiao';
