import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExportContext } from '../../../src/export/export-context.ts';
import type { ExportOutcome } from '../../../src/export/files/export-run.ts';
import { communeFigures } from '../../../src/export/report/commune-figures.ts';
import { levelOf, measured, percentOf } from '../../../src/export/report/measures.ts';
import { milestoneProgress } from '../../../src/export/report/milestone-progress.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../../src/inventory/inventory.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { emptyWorkspace, exportFrom, messages, smallCity, temporaryFolder } from '../support.ts';

const hostile = `</script></style><img src=x onerror=alert(1)>"'&`;

let city: Workspace;
let outcome: ExportOutcome;
let page: string;

function pageIn({ folder }: ExportOutcome): string {
  return readFileSync(join(folder, 'bao-cao.html'), 'utf8');
}

function count(query: string): number {
  return city.store.prepare(query).pluck().get() as number;
}

beforeAll(async () => {
  city = await smallCity();
  city.store
    .prepare("UPDATE premises SET clear_authority = ? WHERE arrangement = 'dôi dư' AND id % 2 = 0")
    .run(hostile);
  city.store
    .prepare("UPDATE premises SET clear_authority = ? WHERE arrangement = 'dôi dư' AND id % 7 = 0")
    .run('Giấy uỷ quyền số 000080000005');
  outcome = await exportFrom(city, 'report');
  page = pageIn(outcome);
});

describe('the report', () => {
  it('is one file of less than a megabyte that asks nothing of a network', () => {
    expect(readdirSync(outcome.folder).sort()).toEqual(['bao-cao.html', 'manifest.json']);
    expect(page.length).toBeLessThan(1_000_000);
    expect(page.match(/<(link|img|iframe|object|embed|base|meta http-equiv="refresh")\b/g)).toBeNull();
    expect(page.match(/(src|href|action|url)\s*[=(]\s*["']?(https?:|\/\/)/gi)).toBeNull();
    expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;sha256-');
  });

  it('holds what the ledger says: read back, its tables add up to the records', () => {
    const table = (name: string) => outcome.files[0]?.tables.find(({ sheet }) => sheet === name);
    for (const kind of inventoryKinds) {
      const heading = inventories[kind].shortTitle;
      const records = count(`SELECT count(*) FROM v_${kind}`);
      expect(table('flow')?.sums[heading]).toBe(String(records));
      expect(Number(table('communes')?.sums[heading]) + Number(table('bodies')?.sums[heading])).toBe(records);
    }
    expect(table('communes')?.rows).toBe(126);
    expect(table('years')?.sums[messages.say('sheet.surplus.premises')]).toBe(
      String(count("SELECT count(*) FROM v_premises WHERE arrangement = 'dôi dư'")),
    );
  });

  it('shows what people wrote as text and never lets it act', () => {
    expect(page).not.toContain('<img');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('&lt;/script&gt;&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  });

  it('names nobody: no id, whole or in words of others, and no person', () => {
    const people = city.store.prepare('SELECT full_name, citizen_id FROM v_staff').all() as {
      full_name: string;
      citizen_id: string | null;
    }[];
    const named = people.filter(
      ({ full_name, citizen_id }) =>
        page.includes(full_name) || (citizen_id !== null && page.includes(citizen_id)),
    );
    expect(named).toEqual([]);
    expect(page).not.toContain('000080000005');
    expect(page).toContain('Giấy uỷ quyền số 000*******05');
  });

  it('is the same for the same state', async () => {
    expect(pageIn(await exportFrom(city, 'report'))).toBe(page);
  });

  it('says the same in English', async () => {
    const english = await exportFrom(city, 'report', { messages: messagesIn('en') });
    const text = pageIn(english);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Tile map: 126 communes');
    expect(text).not.toContain('Bản đồ ô');
  });

  it('leads to workbooks that lie beside it, and names the others', async () => {
    const folder = temporaryFolder();
    await exportFrom(city, 'commune', { folder, codes: ['00070'] });
    const text = pageIn(await exportFrom(city, 'report', { folder }));
    expect(text).toContain(
      `<a class="file" href="${encodeURIComponent('00070 - phường Hoàn Kiếm.xlsx')}">00070 - phường Hoàn Kiếm.xlsx</a>`,
    );
    expect(text).toContain('<span class="file">00004 - phường Ba Đình.xlsx</span>');
  });

  it('leaves a file of its name alone, and an empty workspace without a page', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'bao-cao.html'), 'của người khác');
    await expect(exportFrom(city, 'report', { folder })).rejects.toMatchObject({
      refusal: { code: 'OUTPUT-EXISTS' },
    });
    expect(readFileSync(join(folder, 'bao-cao.html'), 'utf8')).toBe('của người khác');
    await expect(exportFrom(await emptyWorkspace(), 'report')).rejects.toMatchObject({
      refusal: { code: 'EXPORT-NOTHING' },
    });
  });
});

describe('the figures of a commune', () => {
  const figuresOf = (code: string) => {
    const context = createExportContext(city.store, {
      messages,
      fullIds: false,
      targets: city.rules.targets,
    });
    const found = communeFigures(context).find(({ commune }) => commune.code === code);
    if (!found) throw new Error(`no figures of ${code}`);
    return found;
  };

  it('count what the store has of it', () => {
    const figures = figuresOf('00070');
    const inStore = inventoryKinds.map((kind) =>
      count(`SELECT count(*) FROM v_${kind} WHERE receiver_code = '00070'`),
    );
    expect(inventoryKinds.map((kind) => figures.records[kind])).toEqual(inStore);
    expect(figures.faulty).toBe(
      count(`SELECT count(DISTINCT f.record) FROM v_findings AS f
        JOIN assignment AS a ON a.record_id = f.record AND a.ended_by_operation_id IS NULL
        WHERE f.severity = 'error' AND f.waiver IS NULL AND a.receiver_code = '00070'`),
    );
    expect(figures.possible).toBe(
      count(`SELECT count(*) FROM pending, json_each(candidates) WHERE value = '00070'`),
    );
  });

  it('call complete only what every district that gives land has sent, with a headquarters', () => {
    const [home, foreign] = [figuresOf('00097'), figuresOf('00256')];
    expect(foreign.sent).toBeLessThan(foreign.expected);
    expect(measured('complete', foreign).share).toBeLessThan(1);
    const whole = { ...home, sent: home.expected, headquarters: 1 };
    expect(measured('complete', whole).share).toBe(1);
    expect(measured('complete', { ...whole, headquarters: 3 }).share).toBeLessThan(1);
  });

  it('never round a part up to the whole, or something down to nothing', () => {
    expect(percentOf(0.9999)).toBe(99);
    expect(percentOf(0.00001)).toBe(1);
    expect(percentOf(1)).toBe(100);
    expect(percentOf(0)).toBe(0);
  });

  it('have no level where there is nothing to measure', () => {
    expect(levelOf('clear', { share: null, part: 0, whole: 0 })).toBeNull();
    expect([0, 0.5, 0.8, 0.95, 1].map((share) => levelOf('clear', { share, part: 0, whole: 1 }))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(
      [0, 0.001, 0.01, 0.05, 0.2].map((share) => levelOf('pending', { share, part: 0, whole: 1 })),
    ).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the dates', () => {
  const progressOn = (today: string) => {
    const context = createExportContext(city.store, {
      messages,
      fullIds: false,
      targets: city.rules.targets,
    });
    return milestoneProgress(context, { milestones: city.rules.milestones, today });
  };

  it('stand in their order, overdue once past and not whole, and never overdue when whole', () => {
    const before = progressOn('2025-06-01');
    expect(before.map(({ milestone }) => milestone.date)).toEqual(
      before.map(({ milestone }) => milestone.date).sort(),
    );
    expect(before.some(({ state }) => state === 'overdue')).toBe(false);
    const sent = count(
      "SELECT count(DISTINCT district_code || kind) FROM submission WHERE state = 'current'",
    );
    const asked = sent / 2;
    const inventoriesSent = progressOn('2025-06-28').find(
      ({ milestone }) => milestone.measure === 'inventories',
    );
    expect(inventoriesSent).toMatchObject({ part: sent, whole: 30 * asked, state: 'overdue', days: -3 });
    expect(
      progressOn('2025-06-25').find(({ milestone }) => milestone.measure === 'inventories'),
    ).toMatchObject({
      state: 'due',
      days: 0,
    });
  });
});
