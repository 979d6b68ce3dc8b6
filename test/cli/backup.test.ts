import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/store/schema/migrations.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { makeOlder } from '../helpers/older-store.ts';
import { isForOwnerOnly } from '../helpers/owner-only.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';

interface Copied {
  readonly file: string;
  readonly sound: boolean;
  readonly head: { readonly operation: number; readonly hash: string };
}

/** A workspace with one list in it, of so many people. */
const workspaceOf = copiesOf(async (folder, people: number) => {
  await bangiao(folder, 'init');
  const listed = Array.from({ length: people }, (_, index) => person(index + 1));
  await bangiao(folder, 'import', await writeStaff(folder, listed));
});

async function backedUp(folder: string): Promise<Copied> {
  const { code, document } = await bangiaoJson<Copied>(folder, 'backup');
  expect(code).toBe(0);
  return document;
}

describe('a backup', () => {
  it('is one dated file for its owner only, looked through, and leaves nothing beside it', async () => {
    const folder = await workspaceOf(1);
    const { file, sound } = await backedUp(folder);
    expect(sound).toBe(true);
    expect(basename(file)).toMatch(/^bangiao-\d{4}-\d\d-\d\d-\d{6}\.db$/);
    expect(await isForOwnerOnly(file)).toBe(true);
    expect(await readdir(join(folder, 'sao-luu'))).toEqual([basename(file)]);
  });

  it('is never written over a file, nor under the name of another kind of file', async () => {
    const folder = await workspaceOf(1);
    await writeFile(join(folder, 'quan-trong.db'), 'của người khác');
    expect((await bangiao(folder, 'backup', 'quan-trong.db')).stderr).toContain('OUTPUT-EXISTS');
    expect(await readFile(join(folder, 'quan-trong.db'), 'utf8')).toBe('của người khác');
    expect((await bangiao(folder, 'backup', 'bao-cao.xlsx')).stderr).toContain('OUTPUT-EXTENSION');
  });

  it('is whole though others write meanwhile', async () => {
    const folder = await workspaceOf(200);
    const copies = Array.from({ length: 3 }, (_, index) =>
      bangiaoJson<Copied>(folder, 'backup', `sao-${index}.db`),
    );
    const writers = Array.from({ length: 3 }, () => bangiao(folder, 'map'));
    for (const { document, code } of await Promise.all(copies)) {
      expect(document.sound).toBe(true);
      expect(code).toBe(0);
    }
    for (const { code } of await Promise.all(writers)) expect(code).toBe(0);
  });

  it('of a workspace changed behind the program says so, and is kept', async () => {
    const folder = await workspaceOf(1);
    const other = connect(join(folder, 'bangiao.db'));
    other.exec("UPDATE staff SET full_name = 'Kẻ Khác'");
    other.close();
    const { code, document } = await bangiaoJson<Copied>(folder, 'backup');
    expect(code).toBe(1);
    expect(document).toMatchObject({ sound: false, changes: 1 });
    expect(existsSync(document.file)).toBe(true);
  });

  it('of a damaged workspace is refused, and nothing is left of it', async () => {
    const folder = await workspaceOf(300);
    const path = join(folder, 'bangiao.db');
    const content = await readFile(path);
    content.fill(0xff, 40_000, 60_000);
    await writeFile(path, content);
    const run = await bangiao(folder, 'backup', 'sao.db');
    expect(run.stderr).toContain('WORKSPACE-DAMAGED');
    expect((await readdir(folder)).filter((file) => file.includes('sao'))).toEqual([]);
  });
});

describe('restoring', () => {
  it('makes the same workspace, settings and all, which its log proves', async () => {
    const folder = await workspaceOf(1);
    await writeFile(join(folder, 'rules', 'heading-aliases.json'), '{"staff": {}}');
    const document = join('documents', 'bien-ban-02-tsc-bbgn.docx');
    const { file, head } = await backedUp(folder);
    await bangiao(folder, 'map');
    const run = await bangiao(folder, 'restore', file, 'moi');
    expect(run.code).toBe(0);
    const db = join(folder, 'moi', 'bangiao.db');
    const verified = await bangiaoJson<{ head: unknown }>(
      folder,
      'audit',
      'verify',
      '--head',
      head.hash,
      '--db',
      db,
    );
    expect(verified.code).toBe(0);
    expect(verified.document.head).toMatchObject(head);
    expect(await readFile(join(folder, 'moi', 'rules', 'heading-aliases.json'), 'utf8')).toBe(
      '{"staff": {}}',
    );
    expect(await readFile(join(folder, 'moi', document))).toEqual(await readFile(join(folder, document)));
    expect(await isForOwnerOnly(db)).toBe(true);
    expect((await bangiao(join(folder, 'moi'), 'map')).code).toBe(0);
  });

  it('is never done over a workspace that is there', async () => {
    const folder = await workspaceOf(1);
    const { file } = await backedUp(folder);
    const before = await readFile(join(folder, 'bangiao.db'));
    expect((await bangiao(folder, 'restore', file, '.')).stderr).toContain('WORKSPACE-EXISTS');
    expect((await bangiao(folder, 'restore', file, 'bangiao.db')).stderr).toContain('WORKSPACE-EXISTS');
    expect(await readFile(join(folder, 'bangiao.db'))).toEqual(before);
  });

  it('can be tried, and then leaves nothing', async () => {
    const folder = await workspaceOf(1);
    const { file } = await backedUp(folder);
    const { code, document } = await bangiaoJson<Copied>(folder, 'restore', file, 'moi', '--dry-run');
    expect(code).toBe(0);
    expect(document.sound).toBe(true);
    expect(existsSync(join(folder, 'moi'))).toBe(false);
  });

  it('refuses what is damaged, foreign, newer or not there, and makes no file', async () => {
    const folder = await workspaceOf(300);
    const { file } = await backedUp(folder);
    const changed = async (name: string, change: (copy: string) => Promise<void> | void) => {
      const copy = join(folder, name);
      await copyFile(file, copy);
      await change(copy);
      return (await bangiao(folder, 'restore', copy, 'moi')).stderr;
    };
    const damaged = await changed('hong.db', async (copy) => {
      const content = await readFile(copy);
      content.fill(0xff, 40_000, 60_000);
      await writeFile(copy, content);
    });
    expect(damaged).toContain('WORKSPACE-DAMAGED');
    const newer = await changed('moi-hon.db', (copy) => {
      const other = connect(copy);
      other.pragma(`user_version = ${schemaVersion + 1}`);
      other.close();
    });
    expect(newer).toContain('WORKSPACE-NEWER');
    expect(
      await changed('khac.db', (copy) => writeFile(copy, 'không phải kho dữ liệu '.repeat(50))),
    ).toContain('WORKSPACE-NOT-OURS');
    expect((await bangiao(folder, 'restore', '.', 'moi')).stderr).toContain('WORKSPACE-NOT-OURS');
    expect((await bangiao(folder, 'restore', 'khong-co.db', 'moi')).stderr).toContain('FILE-NOT-FOUND');
    expect(existsSync(join(folder, 'moi', 'bangiao.db'))).toBe(false);
  });

  it('writes no other file than the settings it knows, wherever a copy says one belongs', async () => {
    const folder = await workspaceOf(1);
    const { file } = await backedUp(folder);
    const other = connect(file);
    other.exec(
      "INSERT INTO workspace_file VALUES ('../ngoai.json', '{}'), ('rules/../../ngoai.json', '{}'), ('la.js', '')",
    );
    other.close();
    await mkdir(join(folder, 'trong'));
    await bangiao(folder, 'restore', file, join('trong', 'moi'));
    expect(await readdir(join(folder, 'trong'))).toEqual(['moi']);
    expect((await readdir(join(folder, 'trong', 'moi'))).sort()).toEqual([
      'bangiao.config.json',
      'bangiao.db',
      'documents',
      'rules',
    ]);
    expect(existsSync(join(folder, 'ngoai.json'))).toBe(false);
  });

  it('of a file kept when a workspace was brought up to date leaves it as the older program made it', async () => {
    const folder = await workspaceOf(1);
    makeOlder(join(folder, 'bangiao.db'), 8);
    await bangiao(folder, 'status');
    const run = await bangiaoJson<{ schema_version: number }>(folder, 'restore', 'bangiao.db.v8.bak', 'cu');
    expect(run.document.schema_version).toBe(8);
    const restored = connect(join(folder, 'cu', 'bangiao.db'), { readonly: true });
    expect(restored.pragma('user_version', { simple: true })).toBe(8);
    restored.close();
    expect((await bangiao(join(folder, 'cu'), 'status')).code).toBe(0);
  });
});
