import { describe, expect, it } from 'vitest';
import { inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { readiness } from '../../src/inventory/readiness.ts';
import { messagesIn } from '../../src/messages/in-language.ts';

const names = [
  ...inventoryKinds.flatMap((kind) => [inventories[kind].title, inventories[kind].shortTitle]),
  readiness.title,
];

describe('the names of inventories', () => {
  it('are the offices’ own in Vietnamese', () => {
    expect(names.map((name) => messagesIn('vi').inventory(name))).toEqual(names);
  });

  it('are English in English, each another one', () => {
    const english = names.map((name) => messagesIn('en').inventory(name));
    expect(english.filter((name) => /[^\x20-\x7e]/.test(name))).toEqual([]);
    expect(new Set(english).size).toBe(new Set(names).size);
  });

  it('are English in what is found and refused, where they were stored as offices call them', () => {
    const { message } = messagesIn('en').finding('DISTRICT-INVENTORY-MISSING', {
      district: 'huyện Mê Linh',
      inventory: inventories.staff.title,
    });
    expect(message).toBe(
      'huyện Mê Linh has not sent Officials, civil servants, public employees and workers',
    );
    const words = { left: 1, left_kind: 'Tài sản', right: 2, right_kind: 'Nhà, đất' };
    expect(messagesIn('en').refusal('DIFF-OTHER-KIND', words).message).toBe(
      'Submission 1 is Assets, 2 is Premises: they cannot be compared',
    );
  });

  it('leaves a person’s own word as it is', () => {
    expect(messagesIn('en').inventory('constructor')).toBe('constructor');
  });
});
