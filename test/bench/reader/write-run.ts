import { serveRuns } from '../measure.ts';
import { type Spelling, writeInventory } from './write-inventory.ts';

await serveRuns(([path = '', rows = '', spelling = '']) => async () => {
  await writeInventory(path, Number(rows), spelling as Spelling);
  return path;
});
