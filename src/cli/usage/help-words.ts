import { Help, type HelpConfiguration, type Option } from 'commander';
import type { Speaker } from '../../messages/speaker.ts';

/** Commander's own words in a help text, in the person's language. */
export function helpWords(speaker: Speaker): HelpConfiguration {
  const titles = new Map([
    ['Usage:', speaker.say('help.usage')],
    ['Arguments:', speaker.say('help.arguments')],
    ['Options:', speaker.say('help.options')],
    ['Commands:', speaker.say('help.commands')],
  ]);
  const plain = new Help();
  const usageWords = (usage: string) =>
    usage
      .replace('[options]', `[${speaker.say('help.options-word')}]`)
      .replace('[command]', `[${speaker.say('help.command-word')}]`);
  return {
    subcommandTerm: (command) => plain.subcommandTerm(command).replace(' [options]', ''),
    commandUsage: (command) => usageWords(plain.commandUsage(command)),
    styleTitle: (title) => titles.get(title) ?? title,
    optionDescription: (option: Option) => {
      if (!option.argChoices) return option.description;
      const choices = speaker.say('help.choices', { choices: option.argChoices.join(', ') });
      return `${option.description} (${choices})`;
    },
  };
}
