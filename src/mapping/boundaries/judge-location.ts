import type { FindingValues } from '../../findings/finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import { communeByCode, fullName } from '../../reference/units.ts';
import type { Located } from './boundary-index.ts';

/** The codes of what a record's place among the boundaries may be reason for. */
export type BoundaryRuleCode = Extract<RuleCode, `BOUNDARY-${string}`>;

/** What is known of a record beside its place among the boundaries. */
export interface LocationCase {
  readonly located: Located;
  /** Communes that the law allows for the record's former commune; empty when that is not known. */
  readonly allowed: readonly string[];
  /** The receiver that the record has by a stronger reason. */
  readonly receiver: string | undefined;
  /** Nearer to an edge than this, the place decides nothing; metres. */
  readonly margin: number;
}

/** What follows from a record's place. */
export interface LocationVerdict {
  /** What a person should look at. */
  readonly finding?: { readonly code: BoundaryRuleCode; readonly values: FindingValues };
  /** The commune that the record may be given; only for one without a receiver. */
  readonly assign?: string;
}

/**
 * Judges a record's place. A boundary decides only for a record that has no receiver yet, that lies in one commune
 * alone and at least the margin from its edge, and whose former commune the law sends there (or is not known).
 * Beside a receiver it is a second opinion: nearer to the edge than the margin it contradicts nobody, and a body
 * that is no commune may receive what lies anywhere.
 */
export function judgeLocation({ located, allowed, receiver, margin }: LocationCase): LocationVerdict {
  if (located.kind === 'outside') return found('BOUNDARY-OUTSIDE', {});
  if (located.kind === 'several') return found('BOUNDARY-SEVERAL', { communes: names(located.communes) });
  const { commune, edgeMetres: metres } = located;
  const values = { commune: names([commune]), metres };
  if (metres < margin) return receiver === commune ? {} : found('BOUNDARY-NEAR-EDGE', { ...values, margin });
  if (allowed.length > 0 && !allowed.includes(commune))
    return found('BOUNDARY-AGAINST-LAW', { ...values, allowed: names(allowed) });
  if (receiver === undefined) return { assign: commune };
  const isOther = communeByCode.has(receiver) && receiver !== commune;
  return isOther ? found('BOUNDARY-OTHER-RECEIVER', { ...values, receiver: names([receiver]) }) : {};
}

/** What an assignment by boundary rests on: the boundary file and the distance to the nearest edge. */
export function boundaryEvidence(file: string, edgeMetres: number): string {
  return `${file} › ${edgeMetres} m`;
}

function found(code: BoundaryRuleCode, values: FindingValues): LocationVerdict {
  return { finding: { code, values } };
}

function names(codes: readonly string[]): string {
  return codes
    .map((code) => {
      const commune = communeByCode.get(code);
      return commune ? fullName(commune) : code;
    })
    .join('; ');
}
