import type { RecordRule } from '../record-rule.ts';
import type { StaffRecord } from '../staff.ts';

/** Only who leaves under NĐ 178 has a claim that is settled or not. */
export const policyOnlyForLeaving: RecordRule<StaffRecord> = ({ plan, policy_status }) =>
  plan !== null && plan !== 'nghỉ theo NĐ 178' && policy_status !== null
    ? { code: 'STAFF-POLICY-STATUS-NOT-LEAVING', field: 'policy_status', values: { plan, policy_status } }
    : undefined;
