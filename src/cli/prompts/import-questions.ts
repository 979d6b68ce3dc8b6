import type { ImportOptions } from '../../import/options.ts';
import type { Context } from '../context.ts';

/**
 * What an import asks a person, each question after `before`. The prompts are loaded when the first one comes: most runs ask
 * nothing.
 */
export function importQuestions(
  context: Context,
  before: () => void,
): Required<Pick<ImportOptions, 'askDistrict' | 'askColumn' | 'askTable' | 'askValue'>> {
  return {
    askDistrict: async (question) => {
      before();
      return (await import('./prompts.ts')).chooseSender(question, context);
    },
    askColumn: async (question) => {
      before();
      return (await import('./column-prompt.ts')).chooseColumn(question, context);
    },
    askTable: async (question) => {
      before();
      return (await import('./table-prompt.ts')).chooseTable(question, context);
    },
    askValue: async (question) => {
      before();
      return (await import('./value-prompt.ts')).chooseValue(question, context);
    },
  };
}
