import type { CommandRefusalCode } from '../../findings/refusals.ts';
import type { Background } from '../advice.ts';
import { sources } from './sources.ts';

/** Why a command line cannot be carried out, with one that can. */
export const commandCauses = {
  USAGE: {
    cause:
      'A command, option or value that does not exist, or is missing; the program does not guess what was meant',
    example: 'wrong: bangiao import --kinds assets; right: bangiao import tai-san.xlsx --kind assets',
    source: sources.commands,
  },
  'NUMBER-UNREADABLE': {
    cause: 'A number as bangiao history prints it is wanted here, not the name of a file or sender',
    example: 'wrong: bangiao correct tai-san.xlsx; right: bangiao correct 12',
    source: sources.commands,
  },
  'DATE-NOT-READ': {
    cause: 'The day is in no calendar, or the month stands first',
    example: 'wrong: --until 12/31/2025; right: --until 31/12/2025',
    source: sources.commands,
  },
  'KIND-UNKNOWN': {
    cause: 'The kind of inventory is misspelt, or not given by its code',
    example: 'wrong: bangiao template taisan; right: bangiao template assets',
    source: sources.commands,
  },
  'CODE-UNKNOWN': {
    cause: 'The code of the finding is cut off or misspelt',
    example: 'wrong: bangiao explain CCCD; right: bangiao explain STAFF-CITIZEN-ID-LENGTH',
    source: sources.commands,
  },
  'COMMUNE-UNKNOWN': {
    cause: 'The name is misspelt, or that of a former commune; one of the 126 new ones is wanted',
    example: 'wrong: --commune "phường Hàng Trống"; right: --commune "phường Hoàn Kiếm"',
    source: sources.commands,
  },
  'RECEIVER-UNKNOWN': {
    cause: 'The receiver’s name is misspelt, or that of a unit that has ended',
    example: 'wrong: --receiver "phường Hàng Trống"; right: --receiver "phường Hoàn Kiếm"',
    source: sources.commands,
  },
  'SUBMISSION-UNKNOWN': {
    cause: 'The number is not in the history of this workspace, or --db names another one',
    example: 'right: bangiao history for the number, then bangiao correct 12',
    source: sources.commands,
  },
  'GROUP-UNKNOWN': {
    cause: 'The group’s key was cut off, or the group has been decided',
    example: 'right: the whole key as bangiao map pending prints it',
    source: sources.commands,
  },
  'VALUE-STATEMENT-UNREADABLE': {
    cause: 'The colon behind the field or the = before the item is missing, or one of the parts',
    example:
      'wrong: --value "Về công tác tại phường=bố trí"; right: --value "plan: Về công tác tại phường=bố trí"',
    source: sources.commands,
  },
  'VALUE-FIELD-UNKNOWN': {
    cause: 'Before the colon stands neither the key nor the name of a field with a list',
    example: 'wrong: --value "ghi chú: Móp méo=hỏng"; right: --value "condition: Móp méo=hỏng"',
    source: sources.commands,
  },
  'VALUE-NOT-OF-LIST': {
    cause: 'Behind the = stands no item of the list of the field',
    example: 'wrong: --value "condition: Xấu=kém"; right: --value "condition: Xấu=hỏng"',
    source: sources.commands,
  },
  'VALUE-WORDING-UNMET': {
    cause: 'Between the colon and the = stand no words that are in the file and not in the list',
    example: 'right: the words as the import before named them',
    source: sources.commands,
  },
  'PROFILE-UNKNOWN': {
    cause: 'The name behind --profile is none that an earlier import remembered',
    example: 'right: a name from the list of those known, or no --profile',
    source: sources.commands,
  },
  'COLUMN-STATEMENT-UNREADABLE': {
    cause: 'The = between heading and field is missing, or one of its sides',
    example: 'wrong: --column "Số giấy tờ"; right: --column "Số giấy tờ=citizen_id"',
    source: sources.commands,
  },
  'COLUMN-FIELD-UNKNOWN': {
    cause: 'Behind the = stands neither the key nor the name of a field',
    example: 'wrong: --column "Số giấy tờ=cccd_so"; right: --column "Số giấy tờ=citizen_id"',
    source: sources.commands,
  },
  'COLUMN-HEADING-UNKNOWN': {
    cause: 'Before the = stands no heading of the file',
    example: 'right: the heading as bangiao inspect <file> prints it',
    source: sources.commands,
  },
  'COLUMN-FIELD-OTHER-KIND': {
    cause: 'The field is of another kind of inventory than the table in the file',
    example: 'wrong: --column "Số máy=citizen_id" for a list of assets; right: --column "Số máy=asset_code"',
    source: sources.commands,
  },
  'DECISION-ASKS': {
    cause: 'There is no terminal to ask on (a script, or --no-input), and an answer is missing',
    example:
      'right: bangiao map decide --record 15 --receiver "phường Hoàn Kiếm" --reason "theo biên bản họp"',
    source: sources.commands,
  },
  'MAP-FILES-MISSING': {
    cause: 'The command was given without a file',
    example: 'wrong: bangiao map import; right: bangiao map import quyet-dinh.xlsx',
    source: sources.commands,
  },
  'WAIVER-ASKS': {
    cause: 'A waiver is somebody’s responsibility, so all of it has to be written',
    example:
      'right: bangiao waive COMMUNE-HEADQUARTERS-TOO-MANY@00070 --reason "trụ sở thứ ba dùng tạm" --authority "UBND thành phố" --until 31/12/2029',
    source: sources.commands,
  },
  'PACK-SCOPE-ASKS': {
    cause: 'A pack has the part of one place only',
    example: 'wrong: bangiao pack; right: bangiao pack --district 002',
    source: sources.commands,
  },
  'FULL-IDS-REASON': {
    cause: 'Ids are personal data: who took them, and why, has to stand in the log',
    example:
      'wrong: bangiao export commune 00070 --full-ids; right: bangiao export commune 00070 --full-ids --reason "lập hồ sơ lương"',
    source: sources.commands,
  },
  'OUTPUT-EXTENSION': {
    cause: 'The file’s ending behind --out says another format than the one that is written',
    example: 'wrong: --out goi-y.pdf; right: --out goi-y.xlsx',
    source: sources.commands,
  },
  'WORKSPACE-NOT-FOUND': {
    cause: 'The command runs in another folder, or no workspace has been made yet',
    example: 'wrong: --db ban-giao.xlsx; right: bangiao status --db ban-giao-2025',
    source: sources.commands,
  },
} satisfies Readonly<Record<CommandRefusalCode, Background>>;
