import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about receivers and boundaries. */
export const mappingRules = {
  'MAP-RECEIVER-AGAINST-LAW': {
    message: 'The declared receiver is {declared}, but the resolution sends {place} to {allowed} only',
    remedy: 'mend the receiver, or name the decision it rests on',
    cause: 'The stated receiver is not the resolution’s',
    example: 'A ward goes whole to Hoàn Kiếm, the list says Cửa Nam',
    source: sources.resolution,
  },
  'MAP-RECEIVER-ELSEWHERE': {
    message: 'The declared receiver is {declared}, none of those that take {place} ({allowed})',
    remedy: 'check the decision',
    cause: 'People may be placed elsewhere, but a decision should say so',
    example: 'Somebody of a ward is sent to a distant commune',
    source: sources.resolution,
  },
  'BOUNDARY-OUTSIDE': {
    message: 'The coordinates lie in no boundary that is loaded',
    remedy:
      'check latitude and longitude; see which communes the boundary file lacks (bangiao reference boundaries)',
    cause: 'The coordinates are mistyped or exchanged, or the file lacks this place',
    example: 'Latitude and longitude exchanged',
    source: sources.boundaries,
  },
  'BOUNDARY-SEVERAL': {
    message: 'The coordinates lie in the boundaries of several communes: {communes}',
    remedy: 'decide on a receiver; if the boundaries overlap, mend the file and load it again',
    cause: 'Boundaries in the file overlap',
    example: 'A point within two polygons',
    source: sources.boundaries,
  },
  'BOUNDARY-AGAINST-LAW': {
    message: 'The coordinates lie in {commune}, but the law sends the former commune stated to {allowed}',
    remedy: 'check the former commune and the coordinates: one of them is wrong',
    cause: 'The former commune or the coordinates are wrong',
    example: 'Coordinates in Sóc Sơn, a former commune of Ba Vì',
    source: sources.boundaries,
  },
  'BOUNDARY-OTHER-RECEIVER': {
    message:
      'The coordinates lie in {commune}, {metres:number} m from its edge, but the receiver is {receiver}',
    remedy: 'check the receiver and the coordinates',
    cause: 'The receiver and the coordinates say different things',
    example: 'Given to Láng, lies in Ô Chợ Dừa',
    source: sources.boundaries,
  },
  'BOUNDARY-NEAR-EDGE': {
    message:
      'The coordinates lie in {commune}, but {metres:number} m from an edge (under {margin:number} m): not certain enough',
    remedy: 'look on the ground or a map, then decide on a receiver',
    cause: 'Neither the line nor the point is exact',
    example: '4 m from the edge',
    source: sources.boundaries,
  },
  'MAP-PENDING': {
    message: 'No receiver yet: {reason}',
    remedy: 'decide on a receiver',
    cause: 'The law leaves it open and nobody has decided; nothing is guessed',
    example: 'Premises in a ward split between three communes',
    source: sources.resolution,
  },
  'MAP-DECISIONS-CONFLICT': {
    message: 'Decisions name different receivers: {receivers}; the record stays pending',
    remedy: 'agree on one, then take the wrong decision back with bangiao undo D<number>',
    cause: 'Two decisions in force name one record',
    example: 'D3 says Cửa Nam, D8 says Hoàn Kiếm',
    source: sources.decisions,
  },
  'MAP-DECISION-AGAINST-LAW': {
    message:
      'A decision names a receiver that the resolution does not provide for the place now written: {receivers}; the record stays pending',
    remedy: 'look at the record in the new version, then decide again or state the authority',
    cause: 'The file that came again gives the record another former commune than when it was decided',
    example: 'The same premises code stands under another former ward in version 2',
    source: sources.resolution,
  },
  'MAP-RULES-DISAGREE': {
    message: 'Rules name different receivers: {rules}; the record stays open',
    remedy: 'change or take back a rule with bangiao undo R<number>, or decide this record alone',
    cause: 'Two rules fit one record',
    example: 'R1 by street, R2 by house number',
    source: sources.decisions,
  },
  'MAP-RULE-AGAINST-LAW': {
    message:
      'A rule names a receiver that the resolution does not provide for this place; it provides for: {receivers}',
    remedy: 'mend the rule, or state the authority of whoever decides',
    cause: 'The rule names a receiver that the resolution does not',
    example: 'A rule gives a street to a commune that takes nothing of its ward',
    source: sources.resolution,
  },
  'MAP-DECISION-WITHOUT-RECORD': {
    message:
      'Decision D{decision} has {count:number} {count|record|records} that the new version no longer holds',
    remedy: 'look for them in the new version and decide again where needed',
    cause: 'The new version dropped or changed the row that was decided',
    example: 'The row was deleted in version 2',
    source: sources.decisions,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
