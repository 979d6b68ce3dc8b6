import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { commandSpecs } from '../../../src/cli/commands/index.ts';
import { commandLine } from '../../../src/cli/menu/command-line.ts';
import { roles, type Task, tasksForFiles } from '../../../src/cli/menu/tasks.ts';
import { withoutGlobals } from '../../../src/cli/usage/without-command.ts';

const tasks: readonly Task[] = [...roles.flatMap((role) => role.tasks), ...tasksForFiles];

describe('every task of the menu', () => {
  it.each(tasks)('$label leads to a command that there is, with options that it has', (task) => {
    const spec = commandSpecs.find(({ name }) => name === task.command);
    expect(spec).toBeDefined();
    const flags = (spec?.options ?? []).map(({ flags: written }) => written.split(' ')[0]);
    const used = task.words.map((word) => ('said' in word ? word.said : word.flag));
    expect(used.filter((word) => word?.startsWith('--') && !flags.includes(word))).toEqual([]);
  });

  it('gives the command everything it must have, and no more than it can take', () => {
    const wrong = tasks.filter(({ command, words }) => {
      const places = commandSpecs.find(({ name }) => name === command)?.arguments ?? [];
      const flagged = words.filter((word, index) => {
        const before = words[index - 1];
        const ownsFlag = 'flag' in word && word.flag !== undefined;
        const followsFlag = before !== undefined && 'said' in before && before.said.startsWith('--');
        return ownsFlag || followsFlag || ('said' in word && word.said.startsWith('--'));
      });
      const given = words.length - flagged.length;
      const needed = places.filter(({ syntax }) => syntax.startsWith('<')).length;
      return given < needed || given > places.length;
    });
    expect(wrong.map(({ label }) => label)).toEqual([]);
  });

  it('does the same in every role that has it, whatever unit the role asks for', () => {
    const lines = new Map<string, Set<string>>();
    for (const { label, command, words } of tasks) {
      const said = words.flatMap((word) => ('said' in word ? [word.said] : []));
      lines.set(label, (lines.get(label) ?? new Set()).add([command, ...said].join(' ')));
    }
    expect([...lines].filter(([, meanings]) => meanings.size > 1)).toEqual([]);
  });
});

describe('the menu of a role', () => {
  const guides = {
    'menu.role-handover': 'to-ban-giao',
    'menu.role-receiving': 'to-tiep-nhan',
    'menu.role-finance': 'so-tai-chinh',
  };

  it.each(Object.entries(guides))('%s offers every command that its guide %s gives', async (label, guide) => {
    const role = roles.find((each) => each.label === label);
    const lines = (await readFile(new URL(`../../../docs/huong-dan/${guide}.md`, import.meta.url), 'utf8'))
      .split('\n')
      .filter((line) => line.startsWith('    bangiao '));
    const told = lines.map((line) => {
      const [, alias, first = ''] = line.trim().split(' ');
      const name = commandSpecs.find((spec) => spec.alias === alias)?.name ?? alias;
      const isPart = ['export', 'map'].includes(name ?? '');
      return [name, ...(isPart && /^[a-z]+$/.test(first) ? [first] : [])].join(' ');
    });
    const offered = (role?.tasks ?? []).map(({ command, words: [word] }) =>
      word && 'said' in word && !word.said.startsWith('--') ? `${command} ${word.said}` : command,
    );
    // The menu asks for a workspace before anything else.
    expect(told.filter((command) => command !== 'init' && !offered.includes(command))).toEqual([]);
  });
});

describe('a command line as it would be typed', () => {
  it.each([
    [['trang-thai'], 'bangiao trang-thai'],
    [['nhap', 'Danh sách cán bộ.xlsx'], 'bangiao nhap "Danh sách cán bộ.xlsx"'],
    [['tra-cuu', 'ngõ "5" (cũ)'], 'bangiao tra-cuu "ngõ \\"5\\" (cũ)"'],
    [['nhap', 'C:\\bàn-giao\\gửi.xlsx'], 'bangiao nhap C:\\bàn-giao\\gửi.xlsx'],
    [['nhap', 'a&b.xlsx'], 'bangiao nhap "a&b.xlsx"'],
  ])('%j', (argv, line) => {
    expect(commandLine(argv)).toBe(line);
  });
});

describe('what stands on a command line besides its global options', () => {
  it.each([
    [[], []],
    [['--lang', 'en', '--no-color'], []],
    [['--db=kho.db', 'status'], ['status']],
    [['--db', 'kho.db', 'a.xlsx'], ['a.xlsx']],
    [['--help'], ['--help']],
    [['--version'], ['--version']],
  ])('%j', (argv, words) => {
    expect(withoutGlobals(argv)).toEqual(words);
  });
});
