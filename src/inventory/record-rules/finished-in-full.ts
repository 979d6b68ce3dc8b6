import type { ProjectRecord } from '../projects.ts';
import type { RecordRule } from '../record-rule.ts';

const full = 100;

/** What is finished is finished in full; only its accounts are open. */
export const finishedInFull: RecordRule<ProjectRecord> = ({ status, progress }) =>
  status === 'hoàn thành chưa quyết toán' && progress !== null && progress < full
    ? { code: 'PROJECTS-PROGRESS-NOT-FULL', field: 'progress', values: { status, progress } }
    : undefined;
