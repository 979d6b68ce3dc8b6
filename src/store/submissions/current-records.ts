/** Limits `k` to records of the versions that count. */
export const isCurrent = "k.submission_id IN (SELECT id FROM submission WHERE state = 'current')";
