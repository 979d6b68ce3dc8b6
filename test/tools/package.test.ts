import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onWindows } from '../helpers/on-windows.ts';

const root = join(import.meta.dirname, '..', '..');
const tool = join(root, 'dist', 'tools', 'package.js');

/** Runs a program with nothing of this project within reach; gives what it prints. */
function run(program: string, parameters: readonly string[], folder: string): string {
  return execFileSync(program, parameters, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
}

describe('the packaged program', () => {
  const outside = mkdtempSync(join(tmpdir(), 'bàn giao '.normalize('NFD')));
  const folder = join(outside, 'bộ cài');

  beforeAll(() => {
    expect(run(process.execPath, [tool, folder], outside).trim()).toBe(folder);
  });
  afterAll(() => rmSync(outside, { recursive: true, force: true }));

  it('runs from a folder with spaces and accents, with what lies inside it alone', () => {
    const program = join(folder, 'bin', 'bangiao.js');
    run(process.execPath, [program, 'khoi-tao', 'nơi làm việc'], outside);
    const workspace = join(outside, 'nơi làm việc');
    run(process.execPath, [program, 'bieu-mau', 'staff', '--district', '001'], workspace);
    expect(readdirSync(workspace)).toContain('bieu-mau-staff-001.xlsx');
    const looks = JSON.parse(run(process.execPath, [program, 'doctor', '--json'], workspace));
    expect(looks.checks.find((look: { name: string }) => look.name === 'integrity')).toMatchObject({
      ok: true,
    });
  });

  it.skipIf(onWindows)('starts by its shell script, from anywhere', () => {
    const said = run(join(folder, 'bin', 'bangiao.sh'), ['tra-cuu', '00070', '--json'], outside);
    expect(JSON.parse(said).matches.length).toBeGreaterThan(0);
  });

  it('has the sum of each of its files', () => {
    const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const wrong = lines.filter((line) => {
      const [sum = '', name = ''] = line.split('  ');
      return (
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex') !== sum
      );
    });
    expect(wrong).toEqual([]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(lines).toHaveLength(files.length - 1);
  });

  it('carries nothing for developers', () => {
    const kept = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(kept).not.toHaveProperty('devDependencies');
    for (const name of ['vitest', 'typescript', '@biomejs'])
      expect(existsSync(join(folder, 'node_modules', name))).toBe(false);
  });

  it('is never written over', () => {
    expect(() => run(process.execPath, [tool, folder], outside)).toThrow(/exists already/);
  });
});

describe('the double-click file for Windows', () => {
  const text = readFileSync(join(root, 'bin', 'bangiao.cmd'), 'latin1');

  it('has the line ends that a command window needs, and plain letters only', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect([...text].filter((letter) => letter > '~')).toEqual([]);
  });

  it('jumps only to places that are there', () => {
    const places = [...text.matchAll(/^:(\w+)/gm)].map(([, place]) => place);
    const jumps = [...text.matchAll(/goto (\w+)/g)].map(([, place]) => place);
    expect(jumps.filter((place) => !places.includes(place))).toEqual([]);
  });
});
