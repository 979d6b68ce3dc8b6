import type { ProjectRecord } from '../projects.ts';
import type { RecordRule } from '../record-rule.ts';

/** What is not begun has made no progress. */
export const progressAfterStart: RecordRule<ProjectRecord> = ({ status, progress }) =>
  status === 'chưa khởi công' && progress !== null && progress > 0
    ? { code: 'PROJECTS-PROGRESS-BEFORE-START', field: 'progress', values: { status, progress } }
    : undefined;
