import { ruleFinding } from '../../findings/rule-finding.ts';
import { receiverName } from '../../reference/code-names.ts';
import { resolveReceiver } from '../../reference/receiver-names.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { isTitle } from './group-above.ts';
import type { StatedAbove } from './unit-above.ts';

/** The field that says who receives a record. */
export const destinationKey = 'destination';

/** What is done with people and things that go somewhere. */
const going =
  /(?:^|\s)(?:bàn giao|chuyển giao|điều chuyển|điều động|bố trí|phân công|tiếp tục công tác|chuyển công tác|chuyển)(?!\p{L})/iu;
const whereTo = /(?:^|\s)(?:cho|về|đến|sang)\s+/giu;
/** A label before who receives; "Nơi nhận:" stands before those who get a copy of a letter. */
const label =
  /^(?:(?:đơn vị|cơ quan|bên|phường|xã|xã, phường) (?:tiếp nhận|nhận)|nơi tiếp nhận|nơi nhận bàn giao)(?: bàn giao)?\s*:\s*(?=\S)/iu;
/** A commune in full words and nothing else: what a year, or "cũ", stands behind may be a former one. */
const commune =
  /^(?:(?:ubnd|u[yỷ] ban nhân dân|ủy ban nhân dân|đảng u[yỷ]|đảng ủy)\s+)?(?:phường|xã)(?:\s\p{L}+){1,4}$/iu;
const formerOne = /\scũ$/iu;
/** What may stand behind the commune of a title. */
const besides =
  /\s*\([^()]*\)$|,?\s(?:thành phố|tp\.?)\s*hà nội$|\s(?:quản lý|sử dụng|tiếp nhận|quản lý, sử dụng)$|\s(?:từ (?:ngày )?0?1[/.-]0?7[/.-]2025)$/iu;

/** The receiver of every row, where the title of the table or a line above it names one and no column tells it. */
export function destinationAbove(
  { inventory, sheet, present }: ReadableTable,
  found: FoundTable,
): StatedAbove | undefined {
  const field = inventory.fields[destinationKey];
  if (!field || present.has(destinationKey)) return undefined;
  const stated = found.letterhead.flatMap((line) => {
    const title = normaliseText(line);
    const code =
      receiverLabelled(title) ?? (isTitle(title) || beginsGoing(title) ? whereItGoes(title) : undefined);
    return code === undefined ? [] : [{ title, code }];
  });
  const [first] = stated;
  if (first === undefined || stated.some(({ code }) => code !== first.code)) return undefined;
  const place = { kind: inventory.kind, sheet, row: found.heading.to, field: destinationKey };
  const values = { heading: field.heading, title: first.title, receiver: receiverName(first.code) };
  return {
    values: new Map([[destinationKey, first.code]]),
    findings: [ruleFinding('TABLE-DESTINATION-ABOVE', place, values)],
  };
}

/** The code of the commune where words say that something goes: "Bố trí về phường …", "Tài sản bàn giao cho xã …". */
export function whereItGoes(words: string): string | undefined {
  if (!going.test(words)) return undefined;
  return [...words.matchAll(whereTo)]
    .map((match) => communeOf(words.slice(match.index + match[0].length)))
    .find((code) => code !== undefined);
}

function beginsGoing(title: string): boolean {
  return going.exec(title)?.index === 0;
}

function receiverLabelled(line: string): string | undefined {
  const [found] = label.exec(line) ?? [];
  return found === undefined ? undefined : communeOf(line.slice(found.length));
}

function communeOf(text: string): string | undefined {
  const name = withoutBesides(text.trim());
  if (!commune.test(name) || formerOne.test(name)) return undefined;
  const resolution = resolveReceiver(name);
  return resolution.kind === 'found' ? resolution.receiver.code : undefined;
}

function withoutBesides(text: string): string {
  const shorter = text.replace(besides, '');
  return shorter === text ? text : withoutBesides(shorter);
}
