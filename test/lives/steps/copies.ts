import { cp } from 'node:fs/promises';
import { Site } from '../site.ts';

/** The same workspace in a folder of its own, with the same dice: what is tried there changes nothing here. */
export async function copyOf(site: Site): Promise<Site> {
  const folder = site.path('ban-sao');
  await cp(site.folder, folder, { recursive: true });
  site.life.sent.set(folder, site.sentFiles());
  return new Site(site.life, folder, site.dice);
}
