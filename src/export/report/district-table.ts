import { inventoryName } from '../../messages/inventory-name.ts';
import { districts, type FormerDistrict, fullName } from '../../reference/units.ts';
import { districtFile } from '../district/district.ts';
import { sumOf } from '../tables/ledger-table.ts';
import { type DataColumn, dataTable } from './data-table.ts';
import { fileName } from './file-name.ts';
import type { Markup } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';

/** The 30 districts: what they sent, what became of it, and the name of their workbook. */
export function districtTable(facts: ReportFacts): Markup {
  const { messages, submissions, asked, ledger } = facts.context;
  const sent = new Set(submissions.map(({ district_code, kind }) => `${district_code} ${kind}`));
  const missing = ({ code }: FormerDistrict) => asked.filter((kind) => !sent.has(`${code} ${kind}`));
  const rows = ({ code }: FormerDistrict, amount: 'accepted' | 'assigned' | 'pending') =>
    Number(
      sumOf(
        ledger.entries.filter(({ district }) => district === code),
        'rows',
        amount,
      ),
    );
  const amount = (key: 'accepted' | 'assigned' | 'pending'): DataColumn<FormerDistrict> => ({
    heading: messages.say(`report.column.${key}`),
    total: true,
    cell: (district) => ({ figure: rows(district, key) }),
  });
  return dataTable<FormerDistrict>(messages, {
    name: 'districts',
    caption: messages.say('report.tables.districts'),
    columns: [
      { heading: messages.say('report.column.name'), cell: fullName },
      { heading: messages.say('report.column.code'), cell: ({ code }) => code },
      {
        heading: messages.say('report.column.sent'),
        cell: (district) => {
          const part = asked.length - missing(district).length;
          return {
            figure: part,
            words: messages.say('report.of', { part, whole: asked.length }),
          };
        },
        total: true,
      },
      {
        heading: messages.say('report.column.missing-kinds'),
        cell: (district) =>
          missing(district)
            .map((kind) => inventoryName(messages, kind))
            .join(', '),
      },
      amount('accepted'),
      amount('assigned'),
      amount('pending'),
      {
        heading: messages.say('report.column.file'),
        cell: ({ code }) => fileName(facts, 'district', districtFile(code)),
      },
    ],
    items: districts,
    filter: {
      choices: [
        { mark: 'unsent', words: messages.say('report.filter.unsent') },
        { mark: 'pending', words: messages.say('report.filter.pending') },
      ],
      marks: (district) => [
        ...(missing(district).length > 0 ? ['unsent'] : []),
        ...(rows(district, 'pending') > 0 ? ['pending'] : []),
      ],
    },
    about: ({ code }) => code,
    totalLabel: messages.say('sheet.total'),
  });
}
