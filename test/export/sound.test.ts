import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cityWorkbook } from '../../src/export/city/city.ts';
import { communeWorkbook } from '../../src/export/commune/commune.ts';
import { districtWorkbook } from '../../src/export/district/district.ts';
import { createExportContext, type ExportContext } from '../../src/export/export-context.ts';
import type { PlannedWorkbook } from '../../src/export/files/planned-workbook.ts';
import { surplusWorkbook } from '../../src/export/surplus/surplus.ts';
import type { SurplusSettings } from '../../src/export/surplus/surplus-settings.ts';
import { templateKinds, templateSpec } from '../../src/export/template/template.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import type { WorkbookSpec } from '../../src/workbook/write/spec.ts';
import { writeWorkbook } from '../../src/workbook/write/write.ts';
import { createdAt, messages, smallCity, temporaryFolder } from './support.ts';

const workbooks: readonly (readonly [string, (context: ExportContext) => PlannedWorkbook])[] = [
  ['district', (context) => districtWorkbook(context, '001')],
  ['commune', (context) => communeWorkbook(context, '00097')],
  ['city', cityWorkbook],
  ['surplus', (context) => surplusWorkbook(context, settings)],
];

let contexts: readonly ExportContext[];
let settings: SurplusSettings;

beforeAll(async () => {
  const { store, rules } = await smallCity();
  settings = { clocks: rules.clocks, norms: rules.norms, today: '2025-06-26' };
  contexts = [messages, messagesIn('en')].map((spoken) =>
    createExportContext(store, { messages: spoken, fullIds: false, targets: rules.targets }),
  );
});

async function flawsOf(spec: WorkbookSpec): Promise<readonly unknown[]> {
  const written = await writeWorkbook(join(temporaryFolder(), 'thử.xlsx'), spec);
  if (!written.ok) throw new Error(written.problem.code);
  return written.value.flaws;
}

describe.each(workbooks)('the %s workbook', (_, plan) => {
  it('asks nothing of a spreadsheet that it cannot do: links lead somewhere, lists exist, dates are dates', async () => {
    for (const context of contexts) {
      const { sheets, lists = [] } = plan(context);
      expect(await flawsOf({ sheets, lists, createdAt })).toEqual([]);
    }
  });

  it('gives its sheets names that need no mending', () => {
    for (const context of contexts) {
      const names = plan(context).sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.length, name).toBeLessThanOrEqual(31);
    }
  });
});

describe('forms', () => {
  it.each(templateKinds)('for %s ask nothing that cannot be done', async (kind) => {
    const spec = templateSpec({ kind, messages, createdAt, overwrite: false });
    expect(await flawsOf(spec)).toEqual([]);
  });
});
