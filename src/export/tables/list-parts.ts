import type { Messages } from '../../messages/messages.ts';

/** What a sheet holds of one list: Excel has 1,048,576 rows, titles and heading among them. */
const mostRows = 1_000_000;

/** A part of a list, for a sheet of its own. */
export interface ListPart<Item> {
  /** Of the sheet. */
  readonly name: string;
  readonly items: Iterable<Item>;
  /** The number of its first item in the whole list. */
  readonly from: number;
  /** Which part it is and where the others stand; undefined where it is the whole list. */
  readonly about: string | undefined;
}

/** A list as the sheets it needs, one after the other; a single one for nearly every list. */
export function listParts<Item>(
  messages: Messages,
  { name, items, count }: { readonly name: string; readonly items: Iterable<Item>; readonly count: number },
  most: number = mostRows,
): readonly ListPart<Item>[] {
  if (count <= most) return [{ name, items, from: 1, about: undefined }];
  const names = Array.from({ length: Math.ceil(count / most) }, (_, part) =>
    part === 0 ? name : `${name} (${part + 1})`,
  );
  return names.map((own, part) => {
    const [from, to] = [part * most + 1, Math.min(count, (part + 1) * most)];
    const about = messages.say('sheet.list-part', {
      ...{ from: messages.count(from), to: messages.count(to), count: messages.count(count) },
      sheets: names.filter((each) => each !== own).join(', '),
    });
    return { name: own, items: between(items, from, to), from, about };
  });
}

function between<Item>(items: Iterable<Item>, from: number, to: number): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      let number = 0;
      for (const item of items) {
        number += 1;
        if (number >= from) yield item;
        if (number === to) return;
      }
    },
  };
}
