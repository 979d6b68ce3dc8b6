import type { Messages } from '../../messages/messages.ts';
import type { ColumnSpec, NamedList, SheetSpec, Signature } from '../../workbook/write/spec.ts';
import { type Column, tableOf } from './columns.ts';
import { letterhead, sentences, titles } from './paper.ts';

/** The defined name of the list of what a side may conclude. */
const conclusionList = 'ket_luan_doi_chieu';

/** What a side may conclude of a line, in the words of the form. */
const conclusions = ['khớp', 'thiếu', 'thừa', 'chưa kiểm xong'];

/** The choices of the sign-off's drop-downs. */
export const conclusionChoices: NamedList = { name: conclusionList, values: conclusions };

interface SignOff<Line> {
  readonly messages: Messages;
  /** The issuers, as on the first page. */
  readonly issuers: readonly string[];
  readonly about: string;
  readonly state: string;
  /** What is handed over, line by line: the figures both sides sign. */
  readonly columns: readonly Column<Line>[];
  readonly lines: readonly Line[];
  readonly sides: readonly ('receiver' | 'giver' | 'compiler' | 'head')[];
}

/** The sheet that is signed: each figure with room for what was counted, a conclusion and a word, locked but for these. */
export function signOffSheet<Line>({
  messages,
  issuers,
  about,
  state,
  columns,
  lines,
  sides,
}: SignOff<Line>): SheetSpec {
  return {
    name: messages.say('sheet.sign-off'),
    letterhead: letterhead(issuers),
    titles: titles(messages, messages.say('sheet.sign-off.title'), about, state),
    blocks: [
      sentences([messages.say('sheet.sign-off.how')]),
      tableOf([...columns, ...openColumns(messages)], lines, {
        rowNumbers: { heading: messages.say('sheet.number') },
        emptyText: messages.say('sheet.nothing-here'),
      }),
    ],
    signatures: sides.map(
      (side): Signature => ({
        lines: [
          { text: messages.say(`sheet.sign.${side}`), style: 'bold' },
          { text: messages.say('sheet.sign.how'), style: 'italic' },
        ],
      }),
    ),
    landscape: true,
    filter: false,
    protect: true,
    tabColour: '548235',
  };
}

function openColumns<Line>(messages: Messages): readonly Column<Line>[] {
  const open = (heading: string, more: Partial<ColumnSpec>): Column<Line> => ({
    heading,
    locked: false,
    value: () => null,
    ...more,
  });
  return [
    open(messages.say('sheet.sign-off.counted'), { width: 18, align: 'right' }),
    open(messages.say('sheet.sign-off.conclusion'), {
      width: 15,
      align: 'center',
      choice: { list: conclusionList },
    }),
    open(messages.say('sheet.sign-off.remark'), { width: 30 }),
  ];
}
