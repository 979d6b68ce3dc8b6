import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { parseAddressParts } from '../../reference/address-parts.ts';
import { resolveDistrict } from '../../reference/district-names.ts';
import { statesDistrictOf } from '../../reference/former-matches.ts';
import { resolveFormerCommune } from '../../reference/former-names.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { isDitto } from '../../text/ditto.ts';
import { foldText } from '../../text/fold.ts';
import { dayIn, receiverIn } from '../filled-cells.ts';
import { type FilledRow, placeIn, textOf } from '../filled-tables.ts';
import { type RuleCondition, type RuleDraft, ruleTypes } from './condition.ts';
import { readHouseNumbers } from './house-numbers.ts';
import { columnsOfType, everything, type RuleColumn, ruleHeadings, ruleTypeWords } from './rule-sheet.ts';

/** A row of a rule workbook; of a list it holds one entry. */
export interface RuleRow extends RuleDraft {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<RuleColumn, number>;
  /** The number of the rule in force that it is about; undefined for a new one. */
  readonly code: number | undefined;
}

type Row = FilledRow<RuleColumn>;

const columns = Object.keys(ruleHeadings) as RuleColumn[];

/** Whether a row holds nothing but, at most, the code of a rule. */
export function isBlankRow(row: Row): boolean {
  return columns.every((column) => column === 'code' || textOf(row, column) === '');
}

/** The number that a rule's code states: 3 of "R3"; undefined for anything else. */
export function ruleNumber(text: string): number | undefined {
  const digits = /^[Rr]?(\d{1,15})$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Reads one row; fails with everything that is wrong with it. Who and when are filled in where nothing is written. */
export function readRuleRow(
  row: Row,
  importer: { readonly who: string; readonly today: string },
): Result<RuleRow, readonly Finding[]> {
  const reading = new RowReading(row);
  reading.refuseDittos();
  const code = reading.code();
  const condition = reading.condition();
  const receiver = reading.receiver();
  const day = row.cells.get('decidedOn');
  const decidedOn = day === undefined ? importer.today : dayIn(day);
  if (decidedOn === undefined)
    reading.say('RULE-DATE-UNREADABLE', 'decidedOn', { text: textOf(row, 'decidedOn') });
  if (textOf(row, 'basis') === '') reading.miss('basis');
  const problems = reading.problems();
  if (problems.length > 0 || !condition || receiver === undefined || decidedOn === undefined)
    return fail(problems);
  return succeed({
    sheet: row.sheet,
    row: row.row,
    columns: row.columns,
    code,
    condition,
    receiver,
    author: textOf(row, 'author') || importer.who,
    basis: textOf(row, 'basis'),
    authority: textOf(row, 'authority') || null,
    decidedOn,
  });
}

/** Reads the parts of one row and gathers what is wrong with it. */
class RowReading {
  readonly #row: Row;
  readonly #said: Finding[] = [];
  readonly #missing: RuleColumn[] = [];

  constructor(row: Row) {
    this.#row = row;
  }

  say(code: RuleCode, column: RuleColumn, values: Finding['values']): void {
    this.#said.push(ruleFinding(code, placeIn(this.#row, column), values));
  }

  miss(column: RuleColumn): void {
    this.#missing.push(column);
  }

  /** What cannot be read, and in one finding all that is missing. */
  problems(): readonly Finding[] {
    const [first] = this.#missing;
    if (first === undefined) return this.#said;
    const field = this.#missing.map((column) => ruleHeadings[column]).join('”, “');
    return [...this.#said, ruleFinding('RULE-INCOMPLETE', placeIn(this.#row, first), { field })];
  }

  refuseDittos(): void {
    for (const column of columns) {
      const text = textOf(this.#row, column);
      if (isDitto(text)) this.say('RULE-DITTO', column, { text, heading: ruleHeadings[column] });
    }
  }

  code(): number | undefined {
    const text = textOf(this.#row, 'code');
    const number = ruleNumber(text);
    if (text !== '' && number === undefined) this.say('RULE-CODE-UNREADABLE', 'code', { text });
    return number;
  }

  receiver(): string | undefined {
    const text = textOf(this.#row, 'receiver');
    if (text === '') {
      this.miss('receiver');
      return undefined;
    }
    const receiver = receiverIn(text);
    if (receiver === undefined) this.say('RULE-RECEIVER-UNCLEAR', 'receiver', { text });
    return receiver;
  }

  condition(): RuleCondition | undefined {
    const type = this.#type();
    if (type === undefined) return undefined;
    this.#refuseOtherColumns(type);
    const district = this.#district();
    const formerCommune = this.#place(district, type);
    const what = textOf(this.#row, 'what');
    switch (type) {
      case 'street': {
        const numbers = this.#numbers();
        if (formerCommune === undefined || !numbers) return undefined;
        return { type, formerCommune, street: what, numbers };
      }
      case 'hamlet': {
        if (what !== '' && !parseAddressParts(what).hamlet)
          this.say('RULE-HAMLET-UNCLEAR', 'what', { text: what });
        return formerCommune === undefined ? undefined : { type, formerCommune, hamlet: what };
      }
      case 'unit': {
        const kinds = this.#kinds();
        if (district === undefined || !kinds) return undefined;
        return { type, district, unit: what, kinds, formerCommune: formerCommune ?? null };
      }
      case 'list': {
        const kind = this.#kind();
        if (district === undefined || kind === undefined) return undefined;
        return { type, name: what, entries: [{ district, kind, code: textOf(this.#row, 'entry') }] };
      }
    }
  }

  #type(): RuleCondition['type'] | undefined {
    const text = textOf(this.#row, 'type');
    const type = ruleTypes.find((each) => foldText(ruleTypeWords[each]) === foldText(text));
    if (text === '') this.miss('type');
    else if (type === undefined)
      this.say('RULE-TYPE-UNCLEAR', 'type', { text, types: Object.values(ruleTypeWords).join('; ') });
    return type;
  }

  /** What stands in a column that a rule of this type does not look at is somebody's condition that would be lost. */
  #refuseOtherColumns(type: RuleCondition['type']): void {
    const own = columnsOfType[type];
    for (const column of ['place', 'district', 'what', 'numbers', 'kinds', 'entry'] as const) {
      const isFilled = textOf(this.#row, column) !== '';
      if (isFilled && own[column] === undefined)
        this.say('RULE-COLUMN-NOT-OF-TYPE', column, {
          heading: ruleHeadings[column],
          type: ruleTypeWords[type],
        });
      if (!isFilled && own[column] === 'required') this.miss(column);
    }
  }

  #district(): string | undefined {
    const text = textOf(this.#row, 'district');
    if (text === '') return undefined;
    const district = resolveDistrict(/^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text);
    if (!district) this.say('RULE-PLACE-UNCLEAR', 'district', { text });
    return district?.code;
  }

  /** A unit may have had things in another district than its own, when the place says so itself. */
  #place(districtCode: string | undefined, type: RuleCondition['type']): string | undefined {
    const text = textOf(this.#row, 'place');
    if (text === '') return undefined;
    const plain = /^\d{1,4}$/.test(text) ? text.padStart(5, '0') : text;
    const found = resolveFormerCommune(plain, districtCode === undefined ? {} : { districtCode });
    if (found.kind === 'found') {
      const { former, districtDisagrees } = found;
      const isElsewhere = type === 'unit' && statesDistrictOf(text, former);
      if (!districtDisagrees || isElsewhere) return former.code;
    }
    this.say('RULE-PLACE-UNCLEAR', 'place', {
      text: [text, textOf(this.#row, 'district')].filter(Boolean).join(', '),
    });
    return undefined;
  }

  #numbers() {
    const text = textOf(this.#row, 'numbers');
    const numbers = readHouseNumbers(text);
    if (text !== '' && !numbers) this.say('RULE-NUMBERS-UNREADABLE', 'numbers', { text });
    return numbers;
  }

  /** The kinds that the cell lists; none for all of them. */
  #kinds(): readonly InventoryKind[] | undefined {
    const text = textOf(this.#row, 'kinds');
    if (text === '') return undefined;
    if (foldText(text) === foldText(everything)) return [];
    const parts = text.split(/[;+]/).filter((part) => part.trim() !== '');
    const kinds = parts.map(kindNamed);
    if (kinds.includes(undefined)) {
      this.say('RULE-KIND-UNCLEAR', 'kinds', { text, kinds: kindWords });
      return undefined;
    }
    return inventoryKinds.filter((kind) => kinds.includes(kind));
  }

  #kind(): InventoryKind | undefined {
    const text = textOf(this.#row, 'kinds');
    const kind = kindNamed(text);
    if (text !== '' && kind === undefined) this.say('RULE-KIND-UNCLEAR', 'kinds', { text, kinds: kindWords });
    return kind;
  }
}

const kindWords = inventoryKinds.map((kind) => inventories[kind].shortTitle).join('; ');

function kindNamed(text: string): InventoryKind | undefined {
  return inventoryKinds.find((kind) => foldText(inventories[kind].shortTitle) === foldText(text));
}
