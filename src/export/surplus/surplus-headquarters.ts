import { type OfficeSpace, officeSpaces } from '../../checks/fit/office-space.ts';
import { fullyHeard } from '../../checks/heard.ts';
import { mostHeadquarters } from '../../inventory/premises.ts';
import { communes, fullName } from '../../reference/units.ts';
import type { CellInput, SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import type { Expectation } from '../files/planned-workbook.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { sentences, titles } from '../tables/paper.ts';
import type { SurplusSettings } from './surplus-settings.ts';

interface HeadquartersLine extends OfficeSpace {
  readonly code: string;
  readonly commune: string;
  readonly count: number;
  /** Whether every district it takes land from has sent its premises: only then is something missing for sure. */
  readonly isHeard: boolean;
}

/** The headquarters of the 126 communes: one centralised or two dispersed, and their floor beside the norm of office space. */
export function surplusHeadquarters(context: ExportContext, { norms }: SurplusSettings): SheetSpec {
  const { messages, targets } = context;
  const lines = headquartersLines(context, norms);
  return {
    name: messages.say('sheet.surplus.headquarters'),
    titles: titles(
      messages,
      messages.say('sheet.surplus.headquarters-title'),
      messages.say('sheet.surplus.headquarters-about'),
      context.stateWords,
    ),
    blocks: [
      sentences([
        messages.say('sheet.surplus.headquarters-count', {
          found: messages.count(lines.reduce((sum, { count }) => sum + count, 0)),
          published: messages.count(targets.premises_headquarters),
        }),
        norms.office_space.source,
      ]),
      tableOf(headquartersColumns(context), lines, {
        rowNumbers: { heading: messages.say('sheet.number') },
        total: { label: messages.say('sheet.total') },
      }),
    ],
    landscape: true,
  };
}

/** Every commune has its line. */
export function headquartersExpectation({ messages }: ExportContext): Expectation {
  return {
    sheet: messages.say('sheet.surplus.headquarters'),
    rows: BigInt(communes.length),
    sums: [],
  };
}

function headquartersLines(
  { store, headquarters }: ExportContext,
  norms: SurplusSettings['norms'],
): readonly HeadquartersLine[] {
  const isHeard = fullyHeard(store, 'premises');
  const spaceOf = officeSpaces(store, norms);
  return communes.map((commune) => ({
    code: commune.code,
    commune: fullName(commune),
    count: headquarters.get(commune.code) ?? 0,
    isHeard: isHeard(commune.code),
    ...spaceOf(commune.code),
  }));
}

function headquartersColumns({ messages }: ExportContext): readonly Column<HeadquartersLine>[] {
  const area = (
    key: 'floor' | 'norm',
    value: (line: HeadquartersLine) => number | null,
  ): Column<HeadquartersLine> => ({
    heading: messages.say(`sheet.surplus.column.${key}`),
    width: 15,
    format: 'area',
    total: 'sum',
    value: (line): CellInput => {
      const hundredths = value(line);
      return hundredths === null ? null : { kind: 'area', value: hundredths };
    },
  });
  return [
    { heading: messages.say('sheet.column.commune'), width: 28, value: ({ commune }) => commune },
    {
      heading: messages.say('sheet.surplus.column.headquarters'),
      width: 10,
      format: 'integer',
      total: 'sum',
      value: ({ count }) => count,
    },
    {
      heading: messages.say('sheet.surplus.column.one-or-two'),
      width: 22,
      align: 'center',
      value: (line) => oneOrTwo(messages, line),
    },
    area('floor', ({ floor }) => floor),
    {
      heading: messages.say('sheet.surplus.column.people'),
      width: 10,
      format: 'integer',
      total: 'sum',
      value: ({ people }) => people,
    },
    area('norm', ({ norm }) => norm),
    {
      heading: messages.say('sheet.surplus.column.room'),
      width: 26,
      value: (line) => room(messages, line),
    },
  ];
}

function oneOrTwo(messages: ExportContext['messages'], { count, isHeard }: HeadquartersLine): CellInput {
  if (count > mostHeadquarters)
    return { kind: 'styled', value: messages.say('sheet.surplus.headquarters.many'), tone: 'warn' };
  if (count > 0) return { kind: 'styled', value: '✓', tone: 'good' };
  return isHeard
    ? { kind: 'styled', value: messages.say('sheet.surplus.headquarters.none'), tone: 'bad' }
    : { kind: 'styled', value: messages.say('sheet.surplus.headquarters.unheard'), tone: 'muted' };
}

/** The norm counts the rooms of people alone: a floor below it is too small for sure, one above it may still be. */
function room(
  messages: ExportContext['messages'],
  { count, floor, norm, people, isHeard }: HeadquartersLine,
): CellInput {
  if (count === 0 || people === 0 || floor === null || !isHeard)
    return messages.say('sheet.surplus.room.untold');
  if (floor >= norm)
    return { kind: 'styled', value: messages.say('sheet.surplus.room.enough'), tone: 'good' };
  return { kind: 'styled', value: messages.say('sheet.surplus.room.short'), tone: 'bad' };
}
