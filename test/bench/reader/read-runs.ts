import { serveRuns } from '../measure.ts';
import { type ContestantName, contestants } from './contestants.ts';

await serveRuns(([name = '', path = '']) => {
  const contestant = contestants[name as ContestantName];
  return async () => String(await contestant(path));
});
