import { messagesIn } from '../../src/messages/in-language.ts';
import { languages } from '../../src/messages/speaker.ts';
import { commandsPage } from './commands-page.ts';
import { configurationPage } from './configuration-page.ts';
import { findingsPage } from './findings-page.ts';
import { inventoriesPage } from './inventories-page.ts';
import { jsonPage } from './json-page.ts';
import type { Page } from './page.ts';
import { viewsPage } from './views-page.ts';

/** Every generated page; a further one is an entry here. */
const pages: readonly Page[] = [
  commandsPage,
  inventoriesPage,
  findingsPage,
  viewsPage,
  jsonPage,
  configurationPage,
];

/** A page as it lies in `docs/`. */
export interface WrittenPage {
  readonly file: string;
  readonly text: string;
}

/** Every page in every language; the same declarations give the same text. */
export function writtenPages(): readonly WrittenPage[] {
  return pages.flatMap(({ name, text }) =>
    languages.map((language) => ({ file: `${name}.${language}.md`, text: text(messagesIn(language)) })),
  );
}
