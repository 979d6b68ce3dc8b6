import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { hasChromium, startChromium } from '../../helpers/chromium.ts';
import { exportFrom, smallCity, temporaryFolder } from '../support.ts';

if (!hasChromium)
  process.stderr.write('Chromium cannot be had here: the report is not tried in a browser.\n');

describe.skipIf(!hasChromium)('the report in a browser', () => {
  let city: Workspace;
  let browser: Browser;
  let address: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    city = await smallCity();
    city.store
      .prepare("UPDATE premises SET clear_authority = ? WHERE arrangement = 'dôi dư'")
      .run('</script><img src=x onerror="document.title=1"><script>document.title=2</script>');
    const { folder } = await exportFrom(city, 'report');
    address = pathToFileURL(join(folder, 'bao-cao.html')).href;
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== address) complaints.push(request.url());
    });
    await page.goto(address);
    return page;
  }

  it('opens without a complaint or a request, under a policy that no text of a cell gets past', async () => {
    const page = await open();
    expect(await page.title()).toBe('Báo cáo bàn giao từ 30 quận, huyện, thị xã về 126 xã, phường');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#table-authorities').textContent()).toContain('</script><img src=x');
    expect(complaints).toEqual([]);
  });

  it('has 126 tiles, none on another, each with its name and its figure', async () => {
    const page = await open({ viewport: { width: 1200, height: 900 } });
    const boxes = await page
      .locator('.tile')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(126);
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(126);
    const names = await page.locator('.tile').evaluateAll((tiles) => tiles.map((tile) => tile.textContent));
    expect(names.every((name) => /(phường|xã) .+ (\d+%|–)$/.test(name ?? ''))).toBe(true);
  });

  it('recolours the map, its figures and its legend by what is chosen', async () => {
    const page = await open();
    const tile = page.locator('.tile[data-code="00070"]');
    const before = [await tile.getAttribute('class'), await tile.locator('.value').textContent()];
    await page.getByLabel('Còn chờ', { exact: true }).check();
    const pending = city.store
      .prepare("SELECT count(*) FROM pending, json_each(candidates) WHERE value = '00070'")
      .pluck()
      .get() as number;
    expect(await tile.locator('.value').textContent()).toBe(String(pending));
    expect([await tile.getAttribute('class'), await tile.locator('.value').textContent()]).not.toEqual(
      before,
    );
    expect(await page.locator('.legend:visible').getAttribute('data-measure')).toBe('pending');
  });

  it('shows the figures of a tile that is chosen by keyboard alone', async () => {
    const page = await open();
    await page.getByLabel('Đầy đủ', { exact: true }).focus();
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    expect(await focus.getAttribute('data-code')).toBe('00004');
    await page.keyboard.press('ArrowRight');
    expect(await focus.textContent()).toContain('Hoàn Kiếm');
    const outline = await focus.evaluate(
      (each) => each.ownerDocument.defaultView?.getComputedStyle(each).outlineStyle,
    );
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await page.locator('#chosen').textContent()).toContain('00070 - phường Hoàn Kiếm.xlsx');
    await page.keyboard.press('Tab');
    expect(await page.locator('.map :focus').count()).toBe(0);
  });

  it('lets a skip link be the first stop', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#main');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
  });

  it('filters tables by words without accents and by a choice, and says how many rows are left', async () => {
    const page = await open();
    const rows = page.locator('#table-communes tbody tr:visible');
    expect(await rows.count()).toBe(126);
    const form = page.locator('form[data-for="communes"]');
    await form.getByRole('searchbox').fill('hoan kiem');
    expect(await rows.count()).toBe(1);
    expect(await form.locator('output').textContent()).toBe('Hiện 1 trên 126 dòng');
    await form.getByRole('searchbox').fill('');
    await form.getByRole('combobox').selectOption('incomplete');
    const left = await rows.count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(126);
    await page.locator('#flow details summary').click();
    await page.locator('#flow-district').selectOption('002');
    const givers = await page.locator('#table-flow tbody tr:visible th').allTextContents();
    expect(new Set(givers)).toEqual(new Set(['quận Hoàn Kiếm']));
  });

  it('shows one inventory of the flow at a time', async () => {
    const page = await open();
    await page.getByLabel('Tài sản', { exact: true }).check();
    expect(await page.locator('.flows:visible').getAttribute('data-kind')).toBe('assets');
  });

  it.each([360, 320])('does not scroll sideways on a telephone %i pixels wide', async (width) => {
    const page = await open({ viewport: { width, height: 740 }, isMobile: true, hasTouch: true });
    expect(await page.locator('html').evaluate((each) => each.scrollWidth)).toBe(width);
    const least = await page
      .locator('.tile')
      .evaluateAll((tiles) => Math.min(...tiles.map((tile) => tile.getBoundingClientRect().height)));
    expect(least).toBeGreaterThanOrEqual(24);
  });

  it('tells everything in words a reader aloud can say: names for what is pressed, tables for what is drawn', async () => {
    const page = await open();
    const nameless = await page
      .locator('button, input, select, a, summary, [role="group"]')
      .evaluateAll((all) =>
        all
          .filter((each) => {
            const label = each.getAttribute('aria-label') ?? each.closest('label')?.textContent;
            const labelled = each.ownerDocument.getElementById(each.getAttribute('aria-labelledby') ?? '');
            return !(label ?? labelled?.textContent ?? each.textContent)?.trim();
          })
          .map((each) => each.outerHTML),
      );
    expect(nameless).toEqual([]);
    const landmarks = await page
      .locator('section[aria-labelledby], [role="region"]')
      .evaluateAll((all) =>
        all.map((each) =>
          each.ownerDocument.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent?.trim(),
        ),
      );
    expect(new Set(landmarks).size).toBe(landmarks.length);
    for (const section of ['flow', 'dates', 'surplus'])
      expect(await page.locator(`#${section} table`).count()).toBeGreaterThan(0);
    expect(await page.locator('table:not(:has(caption))').count()).toBe(0);
  });

  it('prints on A4 with its map and without its controls', async () => {
    const page = await open();
    const path = join(temporaryFolder(), 'in.pdf');
    const bytes = await page.pdf({ path, preferCSSPageSize: true });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(path).size).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filter:visible, #print:visible, nav:visible').count()).toBe(0);
    expect(await page.locator('.tile .name:visible').count()).toBe(126);
    const kept = process.env.BANGIAO_KEEP_PICTURES;
    if (kept === undefined) return;
    mkdirSync(kept, { recursive: true });
    await page.pdf({ path: join(kept, 'bao-cao.pdf'), preferCSSPageSize: true });
    await page.emulateMedia({ media: 'screen' });
    await page.screenshot({ path: join(kept, 'bao-cao.png'), fullPage: true });
  });

  it('has complained of nothing in all that', () => {
    expect(complaints).toEqual([]);
  });
});
