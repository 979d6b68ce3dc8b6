import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { takeGiven } from '../../src/mapping/people-decide.ts';
import { mergePacks } from '../../src/packs/merge-packs.ts';
import type { Store } from '../../src/store/database.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRows, hoanKiem, importGrid } from '../import/support.ts';
import { decision, first, options, rule } from '../mapping/given.ts';
import { mergeOptions, packed } from './support.ts';

let sound: Buffer;
const ofUnit = {
  type: 'unit',
  district: hoanKiem,
  unit: 'Phòng Nội vụ',
  kinds: [],
  formerCommune: null,
} as const;
const sealLength = '\nbangiao-pack 1 sha256='.length + 64 + 1;
const signatureLength = '\nbangiao-ky 1 key='.length + 64 + ' signature='.length + 128;

beforeAll(async () => {
  const store = await temporaryStore();
  await importGrid(store, [assetHeading, ...assetRows(3)], { district: hoanKiem, file: 'tai-san.xlsx' });
  const [record] = store.prepare('SELECT id FROM assets').pluck().all() as number[];
  const given = { decisions: [decision([record ?? 0], { receiver: first })], rules: [rule(ofUnit)] };
  await takeGiven(store, given, options);
  sound = await readFile((await packed(store)).path);
});

/** The code with which these bytes are refused as a pack; undefined when they are taken. Nothing may be left behind. */
async function refusalOf(bytes: Buffer, file = 'goi.bangiao'): Promise<string | undefined> {
  const path = join(await temporaryFolder(), file);
  await writeFile(path, bytes);
  const store = await temporaryStore();
  const before = rowsOf(store);
  const { refused, merged } = await mergePacks(store, [path], mergeOptions);
  expect((await readdir(dirname(store.name))).filter((name) => name.includes('goi'))).toEqual([]);
  const [first] = refused;
  if (!first) return undefined;
  expect(merged).toEqual([]);
  expect(rowsOf(store)).toEqual(before);
  return first.refusal.code;
}

/** How many rows each table of a workspace has. */
function rowsOf(store: Store) {
  const tables = store
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all() as string[];
  return tables.map((table) => [table, store.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]);
}

/** A pack whose SQLite file was changed with SQL and sealed again without a signature, as somebody with bad intent would. */
async function forged(sql: string): Promise<Buffer> {
  const path = join(await temporaryFolder(), 'x.db');
  await writeFile(path, sound.subarray(0, sound.length - sealLength - signatureLength));
  const pack = connect(path);
  pack.exec(sql);
  pack.close();
  return sealed(await readFile(path));
}

function sealed(bytes: Buffer): Buffer {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return Buffer.concat([bytes, Buffer.from(`\nbangiao-pack 1 sha256=${sha256}\n`)]);
}

function changedManifest(change: string): string {
  return `UPDATE manifest SET value = json_set(value, ${change})`;
}

describe('a file that is no sound pack', () => {
  it('is told from one', async () => {
    expect(await refusalOf(sound)).toBeUndefined();
  });

  it('is refused for any one byte that was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: sound.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Buffer.from(sound);
          changed[at] = (changed[at] ?? 0) ^ by;
          expect(['PACK-CHANGED', 'PACK-TRUNCATED', 'PACK-NOT-A-PACK', 'PACK-NEWER']).toContain(
            await refusalOf(changed),
          );
        },
      ),
      {
        numRuns: 25,
        examples: [
          [0, 1],
          [20, 1],
          [sound.length - 1, 1],
          [sound.length - 70, 7],
        ],
      },
    );
  }, 60_000);

  it.each([
    ['an empty file', () => Buffer.alloc(0), 'PACK-NOT-A-PACK'],
    ['text', () => Buffer.from('STT;Họ và tên\n1;Mẫu\n'), 'PACK-NOT-A-PACK'],
    ['a workbook', () => Buffer.from('PK\u0003\u0004 và nhiều byte nữa'), 'PACK-NOT-A-PACK'],
    ['half of a pack', () => sound.subarray(0, sound.length / 2), 'PACK-TRUNCATED'],
    ['a pack without its last byte', () => sound.subarray(0, -1), 'PACK-TRUNCATED'],
    [
      'a pack with something after its seal',
      () => Buffer.concat([sound, Buffer.from('x')]),
      'PACK-TRUNCATED',
    ],
    [
      'a pack of a newer program',
      () => Buffer.from(sound.toString('latin1').replace('\nbangiao-pack 1 ', '\nbangiao-pack 2 '), 'latin1'),
      'PACK-NEWER',
    ],
    ['a sealed text', () => sealed(Buffer.from('SQLite format 3\0 chỉ là lời nói')), 'PACK-NOT-A-PACK'],
  ])('is refused: %s', async (_, bytes, code) => {
    expect(await refusalOf(bytes())).toBe(code);
  });

  it('is refused: the database of a workspace', async () => {
    const store = await temporaryStore();
    store.pragma('wal_checkpoint(TRUNCATE)');
    expect(await refusalOf(await readFile(store.name))).toBe('PACK-TRUNCATED');
    expect(await refusalOf(sealed(await readFile(store.name)))).toBe('PACK-NOT-A-PACK');
  });

  it.each([
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON manifest BEGIN DELETE FROM fact; END', 'PACK-UNSAFE'],
    ['a view in the place of a table', 'DROP TABLE fact; CREATE VIEW fact AS SELECT 1 AS ref', 'PACK-UNSAFE'],
    ['a table of its own', 'CREATE TABLE operation (id INTEGER)', 'PACK-UNSAFE'],
    ['an index', 'CREATE INDEX i ON relation (other)', 'PACK-UNSAFE'],
    ['a column of its own', 'ALTER TABLE fact ADD COLUMN more TEXT', 'PACK-UNSAFE'],
    ['a virtual table', 'CREATE VIRTUAL TABLE v USING fts5(x)', 'PACK-UNSAFE'],
    ['no table of facts', 'DROP TABLE fact', 'PACK-DAMAGED'],
    ['another mark', 'PRAGMA application_id = 7', 'PACK-NOT-A-PACK'],
    ['a newer format', 'PRAGMA user_version = 99', 'PACK-NEWER'],
    ['a newer schema', changedManifest("'$.workspace_schema', 999, '$.more', 1"), 'PACK-NEWER'],
    ['no manifest', 'DELETE FROM manifest', 'PACK-DAMAGED'],
    ['a manifest that is no JSON', "UPDATE manifest SET value = '{'", 'PACK-DAMAGED'],
    ['another count', changedManifest("'$.counts.rows', 1"), 'PACK-DAMAGED'],
    ['another sum', changedManifest("'$.lists[0].sums.original_cost', '1'"), 'PACK-DAMAGED'],
    ['control characters', changedManifest("'$.packed_by', char(27) || '[2J'"), 'PACK-DAMAGED'],
    [
      'a record more',
      "INSERT INTO part SELECT owner, entity, 99, 1, body FROM part WHERE entity = 'record' LIMIT 1",
      'PACK-DAMAGED',
    ],
    ['another amount', "UPDATE part SET body = replace(body, '1000001', '2000001')", 'PACK-DAMAGED'],
    ['another text', "UPDATE part SET body = replace(body, 'Bàn thử', 'Xe thử')", 'PACK-DAMAGED'],
    [
      'another district',
      "UPDATE submission SET body = json_set(body, '$.district_code', '001')",
      'PACK-DAMAGED',
    ],
    [
      'a path for a name',
      "UPDATE submission SET body = json_set(body, '$.file', '../../etc/passwd')",
      'PACK-DAMAGED',
    ],
    [
      'a Windows path for a name',
      "UPDATE submission SET body = json_set(body, '$.file', 'C:\\x')",
      'PACK-DAMAGED',
    ],
    [
      'a name that leads out of its folder',
      "UPDATE submission SET body = json_set(body, '$.file', 'quan/../../../etc/passwd')",
      'PACK-DAMAGED',
    ],
    [
      'a path from the root for a name',
      "UPDATE submission SET body = json_set(body, '$.file', '/etc/passwd')",
      'PACK-DAMAGED',
    ],
    ['a body that is no JSON', "UPDATE fact SET body = 'x'", 'PACK-DAMAGED'],
    [
      'a column that no table has',
      "UPDATE fact SET body = json_set(body, '$.operation_id', 1)",
      'PACK-DAMAGED',
    ],
    [
      'a list for a word',
      "UPDATE fact SET body = json_set(body, '$.reason', json('[]')) WHERE entity = 'decision'",
      'PACK-DAMAGED',
    ],
    [
      'a receiver that there is not',
      "UPDATE fact SET body = json_set(body, '$.receiver_code', 'X')",
      'PACK-DAMAGED',
    ],
    [
      'a rule that is none',
      "UPDATE fact SET body = json_set(body, '$.condition', '[]') WHERE entity = 'mapping_rule'",
      'PACK-DAMAGED',
    ],
    [
      'a reference that is none',
      "UPDATE fact SET ref = 'decision:1' WHERE entity = 'decision'",
      'PACK-DAMAGED',
    ],
    [
      "a word about another's list",
      `INSERT INTO relation VALUES ('ended', 'submission:${'0'.repeat(64)}', 'x')`,
      'PACK-DAMAGED',
    ],
    [
      'a relation that there is not',
      "INSERT INTO relation SELECT 'owns', one, other FROM relation LIMIT 1",
      'PACK-DAMAGED',
    ],
  ])('is refused, though its seal is whole, for %s', async (_, sql, code) => {
    expect(await refusalOf(await forged(sql))).toBe(code);
  });

  it('does not touch the sound ones beside it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'hong.bangiao'), sound.subarray(0, 100));
    await writeFile(join(folder, 'lanh.bangiao'), sound);
    const store = await temporaryStore();
    const paths = ['khong-co', 'hong', 'lanh'].map((name) => join(folder, `${name}.bangiao`));
    const { refused, merged } = await mergePacks(store, paths, mergeOptions);
    expect(refused.map(({ file, refusal }) => [file, refusal.code])).toEqual([
      ['khong-co.bangiao', 'FILE-NOT-FOUND'],
      ['hong.bangiao', 'PACK-TRUNCATED'],
    ]);
    expect(merged.map(({ id }) => id)).toEqual([1]);
  });
});
