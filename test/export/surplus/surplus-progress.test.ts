import { describe, expect, it } from 'vitest';
import { dueDates, handlingState } from '../../../src/export/surplus/surplus-progress.ts';
import { statutoryClocksSchema } from '../../../src/settings/statutory-clocks.ts';
import file from '../../../templates/rules/statutory-clocks.json' with { type: 'json' };

const clocks = statutoryClocksSchema.parse(file);
const today = '2025-09-01';
const sale = { handling: 'bán' };
const transfer = { handling: 'điều chuyển' };

describe('the state of handling', () => {
  it.each([
    [{ handling_status: 'đã xử lý' }, 'done'],
    [{ handling_status: 'đã xử lý', handling_done: '2025-08-30' }, 'done'],
    [{ handling_done: '2025-09-01' }, 'done'],
    [{ handling_done: '2025-08' }, 'done'],
    [{ handling_status: 'đang xử lý' }, 'open'],
    [{ handling_status: 'chưa xử lý' }, 'open'],
  ])('of %j is %s', (fields, state) => {
    expect(handlingState(fields, today)).toBe(state);
  });

  it.each([
    [{}],
    [{ handling_status: null, handling_done: null }],
    [{ handling_status: 'đang xử lý', handling_done: '2025-08-30' }],
    [{ handling_status: 'đã xử lý', handling_done: '2025-09-02' }],
    [{ handling_done: '2026' }],
  ])('of %j is not said: neither handled nor not handled', (fields) => {
    expect(handlingState(fields, today)).toBe('unstated');
  });
});

describe('the clocks of the law', () => {
  it('begin when the dossier is complete, and go on from the decision', () => {
    const begun = { ...transfer, handling_dossier: '2025-08-20' };
    expect(dueDates(begun, clocks, today)).toMatchObject({
      article: 'Đ.20',
      base: 'dossier',
      decideBy: '2025-09-09',
      endBy: '2025-10-09',
      endIs: 'hand-over',
      late: undefined,
    });
    const decided = { ...begun, handling_decided: '2025-08-25' };
    expect(dueDates(decided, clocks, today)).toMatchObject({ endBy: '2025-09-24', late: undefined });
  });

  it('give a local handover thirty days to decide, and a sale six months in which it holds', () => {
    const local = { handling: 'chuyển giao về địa phương quản lý, xử lý', handling_dossier: '2025-08-01' };
    expect(dueDates(local, clocks, today)).toMatchObject({ decideBy: '2025-08-31', endBy: '2025-09-30' });
    const sold = { ...sale, handling_dossier: '2025-08-01', handling_decided: '2025-08-31' };
    expect(dueDates(sold, clocks, today)).toMatchObject({ endBy: '2026-02-28', endIs: 'validity' });
  });

  it('have run out when a decision, or what follows it, is past its day', () => {
    const waiting = { ...transfer, handling_dossier: '2025-08-11' };
    expect(dueDates(waiting, clocks, today).late).toBe('decision');
    const decided = { ...waiting, handling_decided: '2025-08-01' };
    expect(dueDates(decided, clocks, today).late).toBe('end');
    expect(dueDates({ ...decided, handling_status: 'đã xử lý' }, clocks, today).late).toBeUndefined();
  });

  it('are never late by a planned start, and do not start from a month', () => {
    const planned = { ...transfer, clear_start: '2025-01-01' };
    expect(dueDates(planned, clocks, today)).toMatchObject({
      base: 'start',
      decideBy: '2025-01-21',
      late: undefined,
    });
    const vague = { ...transfer, handling_dossier: '2025-01', clear_start: '2025' };
    expect(dueDates(vague, clocks, today)).toMatchObject({ base: 'none', decideBy: undefined });
  });

  it('say nothing of a form that has none', () => {
    expect(dueDates({ handling: 'thanh lý', handling_dossier: '2025-01-01' }, clocks, today)).toMatchObject({
      article: undefined,
      decideBy: undefined,
      endBy: undefined,
      late: undefined,
    });
  });
});
