/** The database's name in a workspace folder. */
export const storeFileName = 'bangiao.db';
