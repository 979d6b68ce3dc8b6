import type { HelpConfiguration, Option } from 'commander';
import type { Messages } from '../messages/messages.ts';

/** Commander's own words in a help text, in the person's language. */
export function helpWords(messages: Messages): HelpConfiguration {
  const titles = new Map([
    ['Usage:', messages.say('help.usage')],
    ['Arguments:', messages.say('help.arguments')],
    ['Options:', messages.say('help.options')],
    ['Commands:', messages.say('help.commands')],
  ]);
  return {
    styleTitle: (title) => titles.get(title) ?? title,
    optionDescription: (option: Option) => {
      if (!option.argChoices) return option.description;
      const choices = messages.say('help.choices', { choices: option.argChoices.join(', ') });
      return `${option.description} (${choices})`;
    },
  };
}
