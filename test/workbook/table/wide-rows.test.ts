import { expect, it } from 'vitest';
import { scan } from './support.ts';

it('rows of 16,384 headings are no inventory, and are not tried again for every run of rows', async () => {
  const wide = Array.from({ length: 60 }, () =>
    Array.from({ length: 16_384 }, (_, index) => `Họ và tên ${index}`),
  );
  expect(await scan(wide)).toEqual([]);
}, 5000);
