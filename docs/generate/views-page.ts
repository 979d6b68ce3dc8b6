import { viewColumns } from '../../src/store/schema/view-columns.ts';
import { viewNames } from '../../src/store/schema/views.ts';
import { blocks, code } from './markdown.ts';
import type { Page } from './page.ts';

/** Every view that people who write SQL may rely on, with its columns. */
export const viewsPage: Page = {
  name: 'views',
  text: (messages) => {
    const columns = viewColumns();
    return blocks([
      `# ${messages.say('page.views.title')}`,
      messages.say('page.generated'),
      messages.say('page.views.about'),
      ...viewNames.flatMap((name) => [
        `## ${code(name)}`,
        messages.say(`page.view.${name}`),
        (columns.get(name) ?? []).map(code).join(' · '),
      ]),
    ]);
  },
};
