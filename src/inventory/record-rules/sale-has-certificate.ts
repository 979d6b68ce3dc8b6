import type { PremisesRecord } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

/** What is to be sold has a certificate, or says what stands in the way. */
export const saleHasCertificate: RecordRule<PremisesRecord> = ({
  handling,
  land_certificate,
  legal_issue,
}) =>
  handling === 'bán' && land_certificate === null && legal_issue === null
    ? { code: 'PREMISES-SALE-WITHOUT-CERTIFICATE', field: 'land_certificate', values: {} }
    : undefined;
