import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { workbookName } from '../files/file-names.ts';
import type { PlannedWorkbook } from '../files/planned-workbook.ts';
import { clocksExpectation, surplusClocks } from './surplus-clocks.ts';
import { type SurplusItem, surplusItems } from './surplus-facts.ts';
import { headquartersExpectation, surplusHeadquarters } from './surplus-headquarters.ts';
import { surplusList, surplusListExpectation } from './surplus-list.ts';
import { surplusOverview } from './surplus-overview.ts';
import type { SurplusSettings } from './surplus-settings.ts';
import {
  byAuthority,
  byCommune,
  byHandling,
  byYear,
  summaryExpectation,
  summarySheet,
} from './surplus-summary.ts';

/** The workbook of premises to handle in a run's folder. */
export const surplusFile = workbookName('co-so-doi-du');

/**
 * The finance department's workbook: the premises nobody needs further, in the layout of Mẫu 01/TSC-XLTS with the
 * six clear, summaries in the layout of Biểu 2b by form of handling, year, authority and commune, the law's clocks as
 * dates, and the headquarters beside them. It states what the current inventories hold, and no other population.
 */
export function surplusWorkbook(context: ExportContext, settings: SurplusSettings): PlannedWorkbook {
  const { messages } = context;
  const items: readonly SurplusItem[] = surplusItems(context);
  const summaries = [byHandling(), byYear(), byAuthority(), byCommune()];
  const sheets: readonly SheetSpec[] = [
    surplusOverview(context, items, settings),
    surplusList(context, items, settings.today),
    ...summaries.map((summary) => summarySheet(context, summary, items, settings.today)),
    surplusClocks(context, items, settings),
    surplusHeadquarters(context, settings),
  ];
  return {
    file: surplusFile,
    title: messages.say('sheet.surplus.title'),
    sheets,
    expectations: [
      surplusListExpectation(context),
      ...summaries.map((summary) => summaryExpectation(context, summary, items, settings.today)),
      clocksExpectation(context),
      headquartersExpectation(context),
    ],
  };
}
