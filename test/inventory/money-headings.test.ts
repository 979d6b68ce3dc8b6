import { expect, it } from 'vitest';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { parseMoneyUnit } from '../../src/text/money.ts';

it('a short heading of an amount is no unit: "NG" is nguyên giá, not a thousand', () => {
  const headings = inventoryKinds.flatMap((kind) =>
    fieldEntries(inventories[kind]).flatMap(([, { kind: type, heading, aliases }]) =>
      type === 'money' ? [heading, ...aliases] : [],
    ),
  );
  expect(headings).toContain('NG');
  const unspelt = headings.filter((heading) => !/đồng|đ\)|triệu|nghìn|ngàn|tỷ/iu.test(heading));
  expect(unspelt.filter((heading) => parseMoneyUnit(heading) !== undefined)).toEqual([]);
});
