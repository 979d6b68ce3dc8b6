import type { vi } from '../vi/index.ts';
import { jsonKeys } from './json-keys.ts';

/** The words of the reference pages in `docs/`. */
export const pages: typeof vi.pages = {
  'page.area.TABLE': 'Tables in files (TABLE)',
  'page.area.SHEET': 'Sheets (SHEET)',
  'page.area.CORRECTION': 'Correction workbooks (CORRECTION)',
  'page.area.TEMPLATE': 'Forms (TEMPLATE)',
  'page.area.SUBMISSION': 'Submissions (SUBMISSION)',
  'page.area.DISTRICT': 'Former districts (DISTRICT)',
  'page.area.ROW': 'Rows of a table (ROW)',
  'page.area.STAFF': 'Staff (STAFF)',
  'page.area.ASSETS': 'Assets (ASSETS)',
  'page.area.PREMISES': 'Premises (PREMISES)',
  'page.area.PROJECTS': 'Projects, tasks, dossiers (PROJECTS)',
  'page.area.RECORDS': 'Records (RECORDS)',
  'page.area.MAP': 'Finding the receiver (MAP)',
  'page.area.BOUNDARY': 'Boundaries (BOUNDARY)',
  'page.area.DECISION': 'Decision workbooks (DECISION)',
  'page.area.RULE': 'Rule workbooks (RULE)',
  'page.area.RULES': 'Rules against each other (RULES)',
  'page.area.RECEIPT': 'Receipts (RECEIPT)',
  'page.area.RECEIPTS': 'Receipts against each other (RECEIPTS)',
  'page.area.READINESS': 'Readiness (READINESS)',
  'page.area.CITY': 'The whole city (CITY)',
  'page.area.COMMUNE': 'New communes (COMMUNE)',
  'page.area.FORMER': 'Former communes (FORMER)',
  'page.area.TARGET': 'Figures the city has published (TARGET)',
  'page.area.CLEAR': 'The six that must be clear (CLEAR)',
  ...jsonKeys,
  'page.json-title': 'The JSON document of each command',
  'page.json-about':
    'With `--json` a command prints one document with `"schema": 1` and nothing else to stdout. Below the name of each command stand the keys of its document; `[]` is a list, `<…>` a key that depends on the case. Counts are numbers, money and areas texts of exact decimals. A key keeps its meaning; keys may be added.',
  'page.json-refused': 'When a command could not do its job (exit code 2)',
  'page.json-optional': 'may be left out',
  'page.json-value.text': 'text',
  'page.json-value.count': 'whole number',
  'page.json-value.number': 'number',
  'page.json-value.amount': 'whole number, or text of an exact decimal',
  'page.json-value.decimal': 'text of an exact decimal',
  'page.json-value.day': 'day `YYYY-MM-DD`',
  'page.json-value.instant': 'ISO instant in UTC',
  'page.json-value.flag': '`true`, `false`',
  'page.json-value.any': 'depends on the case',
  'page.json-value.object': 'object',
  'page.json-value.list': 'list',
  'page.generated':
    '*This page is written by `npm run docs` from the program itself; do not edit it by hand.*',
  'page.cause': 'Cause',
  'page.example': 'Example',
  'page.remedy': 'What to do',
  'page.source': 'Source',
  'page.column.code': 'Code',
  'page.column.message': 'Message',
  'page.column.remedy': 'What to do',
  'page.column.inventory': 'Inventory',
  'page.column.heading': 'Column',
  'page.column.key': 'Key',
  'page.findings.title': 'The codes of findings',
  'page.findings.about':
    'Every finding has a code; once published a code keeps its meaning. An **error** must be mended, a **warning** looked at, a **note** known. Three dots (…) stand for what differs from case to case. One code in the program itself: `bangiao explain CODE`.',
  'page.findings.values': 'One value in a cell',
  'page.findings.values-about':
    'The code has three parts: the inventory, the column and what is wrong, as in `STAFF-CITIZEN-ID-LENGTH`. The last part is one of these, the first two are in the table that follows.',
  'page.findings.fields': 'How codes begin, by column',
  'page.findings.commands': 'Command lines that were refused',
  'page.findings.files': 'Files that were refused',
  'page.findings.refusals': 'Commands that could not do their job',
  'page.findings.refusals-about':
    'The command ends with exit code 2 and one line that says why and what to do.',
  'page.kind.text': 'text',
  'page.kind.address': 'address',
  'page.kind.choice': 'one of a list',
  'page.kind.money': 'money (đồng)',
  'page.kind.area': 'area (m²)',
  'page.kind.decimal': 'decimal',
  'page.kind.integer': 'whole number',
  'page.kind.date': 'date, month/year or year',
  'page.kind.citizen-id': 'citizen id or former identity card',
  'page.kind.plate': 'number plate',
  'page.kind.former-commune': 'former commune',
  'page.kind.former-communes': 'one or more former communes',
  'page.kind.receiver': 'receiver',
  'page.kind.receivers': 'one or more receivers',
  'page.commands.title': 'The commands',
  'page.commands.about':
    'Every command, in the order in which a handover goes. Each has an English name and a Vietnamese one without accents; `bangiao` alone, on a terminal, opens a guided menu. Results go to stdout; progress, questions and warnings to stderr. Without a terminal nothing asks: the missing option is named.',
  'page.commands.global': 'Options of every command',
  'page.commands.exit-codes': 'Exit codes',
  'page.column.command': 'Command',
  'page.column.alias': 'Vietnamese name',
  'page.column.does': 'Does',
  'page.column.option': 'Option',
  'page.column.meaning': 'Meaning',
  'page.column.exit-code': 'Code',
  'page.exit.clean': 'done, nothing to look at',
  'page.exit.findings': 'done, with findings at or above the threshold of `--fail-on`',
  'page.exit.refused': 'the job could not be done; one line says why and what to do',
  'page.exit.cancelled': 'cancelled; nothing changed',
  'page.inventories.title': 'The inventories',
  'page.inventories.about':
    'Every field of every inventory: the heading its form prints, its key in the database, in `--json` and in the views, and the other headings that are recognised. The city adds its own in `rules/heading-aliases.json`. Braces hold words of which one stands there; “–” means none.',
  'page.column.required': 'Required',
  'page.column.value': 'Value',
  'page.column.aliases': 'Other headings recognised',
  'page.essential': 'without it the row is rejected',
  'page.required': 'required',
  'page.views.title': 'The views for SQL',
  'page.views.about':
    'The workspace `bangiao.db` is a SQLite file. The views below are stable and the promised way to read it; the tables inside may change. Ask within the program, `bangiao query "select …"` (ids masked), or open the file with any tool. Amounts are whole đồng, areas hundredths of m², dates `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.',
  'page.column.column': 'Column',
  'page.view.v_staff': 'Accepted staff of the current versions, with their assignment.',
  'page.view.v_assets': 'Accepted assets of the current versions; amounts in whole đồng.',
  'page.view.v_premises':
    'Accepted premises of the current versions; areas in hundredths of m², amounts in whole đồng.',
  'page.view.v_projects':
    'Accepted projects and pending work of the current versions; amounts in whole đồng.',
  'page.view.v_records':
    'Accepted papers and files of the current versions; of one graded above thường the title is withheld, here and everywhere.',
  'page.view.v_readiness':
    'Of each commune what was last said of its readiness; `problems` is JSON, numbers are as they were written.',
  'page.view.v_rows':
    'Every row of every table of the current versions, with its fate and the raw text of its cells.',
  'page.view.v_findings':
    'Findings of all stages about the current versions; `place` says what one is about, the same at every check, and `waiver` who lets it stand.',
  'page.view.v_six_clear':
    'The six clear of every record to which they apply: clear, vague or missing; `unit` is the office it was with, `score` how many of the six are clear.',
  'page.view.v_six_clear_scores':
    'How clear records are over the city, an inventory, a district, a commune, a unit: `wholly_clear` has all six, `score` is percent.',
  'page.view.v_ledger':
    'Per submission and measure: read, accepted, rejected, duplicate, assigned and pending. A quantity has one measure for each unit (`quantity:hộp`), in thousandths of it.',
  'page.view.v_submissions': 'Every submission with its version and state.',
  'page.view.v_operations': 'What was done, when and by whom; each entry hashes the one before.',
  'page.view.v_decisions':
    'What people decided, one row a record; `in_force` is 0 once it was taken back or replaced.',
  'page.view.v_mapping_rules':
    'The rules people gave; `condition` is JSON, `in_force` is 0 once a rule was taken back.',
  'page.view.v_waivers':
    'Findings that somebody lets stand, by code and place; `in_force` is 0 once one was taken back.',
  'page.view.v_related': 'Whom a record of the current versions concerns beside the receiver that leads it.',
  'page.view.v_receipts':
    'What receiving teams sent back, one row a line; `in_force` is 0 once a line was replaced, taken back or not filled in.',
  'page.configuration.title': 'Settings, and the rules of the city',
  'page.configuration.about':
    '`bangiao init` puts `bangiao.config.json` and the folder `rules` beside the workspace. Edit them with any text editor; what is left out has its default, and what is written wrongly is named with its place before anything runs.',
  'page.column.setting': 'Setting',
  'page.column.default': 'Default',
  'page.column.file': 'File',
  'page.configuration.rules': 'Rule data',
  'page.configuration.rules-about':
    'Each file in `rules` states its source. After an edit run `bangiao map` and `bangiao check` again.',
  'page.setting.as_of': 'the day by which dates are past; `null` for the day of the run in Hà Nội',
  'page.setting.targets': 'the published figures, compared and never forced',
  'page.setting.dates': 'the dates by which something must be whole',
  'page.setting.teams.handover':
    'names of handover teams, by the code of the district; after the unit when left out',
  'page.setting.teams.receiving':
    'names of receiving teams, by the code of the commune; after the unit when left out',
  'page.setting.mapping.follow_people':
    'inventories that follow the people of a former commune, beside staff',
  'page.setting.mapping.boundary_margin_metres':
    'nearer than this to the edge of a boundary, a person decides',
  'page.setting.identity.extra_provinces': 'province codes accepted in a citizen id beside the valid ones',
  'page.setting.six_clear.applies_to':
    'by inventory, the records of which all six have to be clear: lists of conditions',
  'page.setting.six_clear.when_begun': 'where somebody began to write the six, they have to be clear',
  'page.setting.minutes.signed_on':
    'the day on which minutes are signed, which decides their form; `null` while nobody has said',
  'page.setting.minutes.appendix_from':
    'from so many lines on, the list stands in an appendix and a workbook beside the minutes',
  'page.rules.authority-matrix.json': 'who decides on which act, by which article',
  'page.rules.heading-aliases.json': "the city's own headings, by inventory and key",
  'page.rules.leading-units.json': 'the units that may lead',
  'page.rules.norms.json': 'office space, staffing orientation, posts of leadership',
  'page.rules.readiness.json': 'conditions of operation, and what the trial run has to reach',
  'page.rules.six-clear-suggestions.json': 'what to write instead of a vague wording',
  'page.rules.statutory-clocks.json': 'the statutory time limits of each form of handling',
  'page.rules.training.json': 'what fits each division, for training needs',
  'page.rules.vague-wordings.json': 'wordings that say nothing, and words for things that can be held',
};
