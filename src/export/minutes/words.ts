import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { type Messages, messagesFrom } from '../../messages/messages.ts';
import { vi } from '../../messages/vi/index.ts';
import type { Teams } from '../../settings/settings.ts';
import { districtName, receiverName } from '../tables/unit-words.ts';
import { amountWords } from '../tables/words.ts';
import type { MinutesLine, MinutesSection } from './lines.ts';
import { isCommune, type MinutesSums, type MinutesUnit } from './unit.ts';

/** A paper that offices of Việt Nam sign is in Vietnamese, whatever language the screen speaks. */
export const paper: Messages = messagesFrom('vi', vi);

/** What stands for an amount that nobody wrote: it is no zero. */
const unstated = '–';

/** The body that a unit's team acts for: "Ủy ban nhân dân quận Hoàn Kiếm"; a sở or another body under its own name. */
export function partyName(side: MinutesUnit['side'], code: string): string {
  if (side === 'giver') return paper.say('minutes.committee', { name: districtName(code) });
  const name = receiverName(code);
  return isCommune(code) ? paper.say('minutes.committee', { name }) : name;
}

/** The unit's team: as the settings name it, else the words that stand below its body's name. */
export function minutesTeam(teams: Teams, { side, code }: MinutesUnit): string {
  const named = side === 'giver' ? teams.handover[code] : teams.receiving[code];
  return named ?? paper.say(`minutes.team.${side}`);
}

/** A day in the words of NĐ 30/2020: days below 10 and the months 1 and 2 take a zero; dots for a day nobody said. */
export function dayWords(day: string | null): string {
  if (day === null) return paper.say('minutes.day-open');
  const [year = '', month = '', date = ''] = day.split('-');
  return paper.say('minutes.day', { day: date, month: Number(month) > 2 ? Number(month) : month, year });
}

/** Whole đồng with dots; a dash where nobody wrote an amount. */
export function moneyWords(amount: bigint | null): string {
  return amount === null ? unstated : paper.count(amount);
}

/** Hundredths of m² as m² with two decimals; a dash where nobody wrote an area. */
export function areaWords(area: bigint | null): string {
  return area === null ? unstated : amountWords(paper, 'm²', area);
}

/** An amount of a record, null where nobody wrote one. */
export function amountOf({ record }: MinutesLine, key: Exclude<keyof MinutesSums, 'rows'>): bigint | null {
  const value = record.fields[key] ?? null;
  return value === null ? null : BigInt(value);
}

/** How many are handed over of a record: of what is no matter of numbers one; null where nobody wrote a quantity. */
export function quantityOf({
  kind,
  record,
}: {
  readonly kind: InventoryKind;
  readonly record: MinutesLine['record'];
}): number | null {
  if (!('quantity' in inventories[kind].fields)) return 1;
  const value = record.fields.quantity ?? null;
  return value === null ? null : Number(value);
}

/** The same in words; a dash where nobody wrote it. */
export function quantityWords(line: MinutesLine): string {
  const quantity = quantityOf(line);
  return quantity === null ? unstated : paper.count(quantity);
}

/** The title of a section. */
export function sectionTitle({ key }: MinutesSection): string {
  return paper.say(`minutes.section.${key}`);
}

/** What stands in the column of the section's letter. */
export function sectionMark({ key }: MinutesSection): string {
  return key === 'unstated' ? '?' : key;
}

/** The conditions and rights that are as one expects and need no word. */
const ordinary: ReadonlySet<string> = new Set(['còn sử dụng', 'của đơn vị']);

/** What is to be known of a line beside its figures: what is not ordinary, and the sender's own note. */
export function noteWords({ record: { fields } }: MinutesLine): string {
  const said = [fields.arrangement, fields.ownership, fields.condition, fields.note];
  return said
    .flatMap((value) => (typeof value === 'string' && !ordinary.has(value) ? [value] : []))
    .join('; ');
}

/** Who stands across the table. */
export function otherSide({ side }: MinutesUnit): MinutesUnit['side'] {
  return side === 'giver' ? 'receiver' : 'giver';
}

/** What a thing is: its name, then on lines of their own what tells it from others; areas always last. */
export function nameWords(line: MinutesLine): string {
  const { kind, record } = line;
  const text = (key: string) => String(record.fields[key] ?? '').trim();
  if (kind === 'premises') {
    const land = areaWords(amountOf(line, 'land_area'));
    const floor = areaWords(amountOf(line, 'floor_area'));
    const areas = unbroken(paper.say('minutes.areas', { land, floor }));
    return [text('name'), text('address'), areas].filter(Boolean).join('\n');
  }
  const code = text('asset_code');
  const plate = text('plate');
  const marks = [
    ...(plate === '' ? [] : [paper.say('minutes.plate', { plate })]),
    ...(code === '' ? [] : [paper.say('minutes.code', { code })]),
  ];
  return [text('name'), marks.join('; ')].filter(Boolean).join('\n');
}

/** Areas as `nameWords` ends with them, read back, a dash as nothing; undefined for a line that has none. */
export function areasIn(name: string): { readonly land: bigint; readonly floor: bigint } | undefined {
  const last = name.split('\n').at(-1) ?? '';
  const found = areasPattern.exec(last);
  if (!found) return undefined;
  const hundredths = (text: string | undefined) => BigInt((text ?? '').replaceAll(/[.,–]/gu, ''));
  return { land: hundredths(found[1]), floor: hundredths(found[2]) };
}

const areaPattern = `([\\d.]+,\\d{2}|${unstated})`;
const areasPattern = new RegExp(
  `^${unbroken(paper.say('minutes.areas', { land: areaPattern, floor: areaPattern }))}$`,
  'u',
);

/** A figure and its unit stay on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' m²', '\u00a0m²');
}
