/** Whether the tests run on Windows: it has no rights of an owner alone, no names with `*`, and links for few. */
export const onWindows = process.platform === 'win32';
