import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandSpecs } from '../../src/cli/commands/index.ts';
import { shells } from '../../src/cli/completion/scripts.ts';
import { suggestionsFor } from '../../src/cli/completion/suggestions.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { bangiao } from '../helpers/binary.ts';
import { onWindows } from '../helpers/on-windows.ts';

const messages = messagesIn('vi');

function values(...words: readonly string[]): 'files' | readonly string[] {
  const found = suggestionsFor(words, commandSpecs, messages);
  return found === 'files' ? found : found.map(({ value }) => value);
}

describe('what may come next on a command line', () => {
  it('is a command at first, in either language', () => {
    expect(values('im')).toEqual(['import']);
    expect(values('kiem-tr')).toEqual(['kiem-tra']);
    expect(values('')).toHaveLength(
      commandSpecs.flatMap(({ alias }) => (alias === undefined ? [0] : [0, 0])).length,
    );
  });

  it('is an option of the command, or one that every command has', () => {
    expect(values('check', '--fail')).toEqual(['--fail-on']);
    expect(values('kiem-tra', '--js')).toEqual(['--json']);
    expect(values('status', '--fail')).toEqual([]);
    expect(values('map', 'import', '--rec')).toEqual(['--record', '--receiver']);
    expect(values('anh-xa', 'import', '')).toBe('files');
  });

  it('is a value of the option before it', () => {
    expect(values('check', '--fail-on', '')).toEqual(['error', 'warning', 'never']);
    expect(values('check', '--district', '00')).toContain('001');
    expect(values('--lang', 'e')).toEqual(['en']);
  });

  it('is a unit, a code or a kind where the command takes one', () => {
    expect(values('gaps', '0007')).toEqual(['00070']);
    expect(values('explain', 'TABLE-TOTAL-D')).toEqual(['TABLE-TOTAL-DISAGREES']);
    expect(values('template', '')).toContain('premises');
  });

  it('is the name of a file where the command takes files, also after the first', () => {
    expect(values('import', '')).toBe('files');
    expect(values('import', '--kind', 'staff', 'a.xlsx', 'b')).toBe('files');
    expect(values('export', 'city', '--out', '')).toBe('files');
  });

  it('is nothing where a command takes no more', () => {
    expect(values('status', 'x')).toEqual([]);
    expect(values('gaps', '00070', '')).toEqual([]);
  });
});

describe('completion <shell>', () => {
  it.each(shells)('prints what %s has to run', async (shell) => {
    const { code, stdout } = await bangiao(tmpdir(), 'completion', shell);
    expect([code, stdout]).toEqual([0, expect.stringContaining('bangiao __complete')]);
  });

  it('names the shells it knows', async () => {
    const { code, stderr } = await bangiao(tmpdir(), 'completion', 'cmd');
    expect([code, stderr]).toEqual([2, expect.stringContaining('bash, zsh, fish, powershell')]);
  });

  it.skipIf(onWindows)('completes in a real bash', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bangiao-completion-'));
    try {
      symlinkSync(join(import.meta.dirname, '..', '..', 'bin', 'bangiao.js'), join(folder, 'bangiao'));
      writeFileSync(join(folder, 'script'), (await bangiao(folder, 'completion', 'bash')).stdout);
      const asked = `source ./script; COMP_WORDS=(bangiao gaps 0007); COMP_CWORD=2; _bangiao; echo "\${COMPREPLY[@]}"`;
      const said = execFileSync('bash', ['-c', asked], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
      });
      expect(said.trim()).toBe('00070');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
