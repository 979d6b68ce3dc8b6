import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about districts, communes and the whole city. */
export const cityRules = {
  'DISTRICT-INVENTORY-MISSING': {
    message: '{district} has not sent {inventory}',
    remedy: 'ask its handover team for it',
    cause: 'The handover team has not sent it, or the file is not imported',
    example: 'A district’s assets are missing',
    source: sources.teams,
  },
  'CITY-INVENTORY-MISSING': {
    message: 'No district has sent {inventory}',
    remedy: 'hand out the form and ask the 30 handover teams for it, if the city collects it',
    cause: 'This inventory is not collected yet, or no file of it is imported',
    example: 'Nobody has sent the inventory of records',
    source: sources.teams,
  },
  'COMMUNE-HEADQUARTERS-MISSING': {
    message: '{commune} has no headquarters',
    remedy: 'arrange one centralised or two dispersed headquarters',
    cause: 'Nobody has given it one, or the arrangement is stated otherwise',
    example: 'No premises are “trụ sở chính”',
    source: sources.headquarters,
  },
  'COMMUNE-HEADQUARTERS-TOO-MANY': {
    message: '{commune} has {count:number} headquarters, at most 2 are allowed',
    remedy: 'choose one or two',
    cause: 'Several senders give it headquarters',
    example: 'Three premises are “trụ sở thứ hai”',
    source: sources.headquarters,
  },
  'FORMER-COMMUNE-WITHOUT-STAFF': {
    message: '{district} has sent its staff, and nobody of {place}',
    remedy: 'add the people of this place, or fill in the former commune of those who are listed',
    cause: 'The list leaves out a whole former commune, or the column of former communes has gaps',
    example: 'A district of 20 communes lists people of 19',
    source: sources.teams,
  },
  'FORMER-COMMUNE-WITHOUT-ASSETS': {
    message: '{district} has sent its assets, and none of {place}',
    remedy: 'add the assets of this place, or fill in the former commune of those that are listed',
    cause: 'The list leaves out a whole former commune, or the column of former communes has gaps',
    example: 'A district of 18 wards lists assets of 17',
    source: sources.teams,
  },
  'FORMER-COMMUNE-WITHOUT-PREMISES': {
    message: '{district} has sent its premises, but none in {place}',
    remedy: 'add the premises of this place, or confirm that there are none',
    cause: 'The list leaves out a whole commune, or misnames it',
    example: 'A district of 20 communes names 19',
    source: sources.teams,
  },
  'COMMUNE-DIVISION-WITHOUT-STAFF': {
    message: '{commune} receives nobody for {division}',
    remedy: 'place somebody, or state the new division of those placed',
    cause: 'Nobody is placed there, or the new division is not stated',
    example: 'Nobody goes to the service centre',
    source: sources.divisions,
  },
  'COMMUNE-POSTS-UNFILLED': {
    message: '{commune}: {post} {filled:number} of {quota:number}',
    remedy: 'fill the post, or state the new position',
    cause: 'The post is vacant, or the new position is not stated',
    example: 'One of two deputy chairs',
    source: sources.leadership,
  },
  'COMMUNE-OFFICE-SPACE-SHORT': {
    message:
      '{commune}: the headquarters have {floor:number} m² of floor; the norm for the {people:number} {people|person|people} placed is about {norm:number} m² ({short:number} m² short)',
    remedy: 'look at the headquarters again, or add a second one',
    cause: 'More people than the headquarters have room for by the norm',
    example: '60 people, 700 m² of floor',
    source: sources.officeNorm,
  },
  'COMMUNE-STAFF-ABOVE-ORIENTATION': {
    message:
      '{commune} receives {people:number} officials; the orientation is about {orientation:number} for {population:number} residents',
    remedy: 'plan it within the five years; the list is not wrong',
    cause: 'At first more people are placed than the orientation has',
    example: '45 officials for 20,000 residents, orientation 34',
    source: sources.staffNorm,
  },
  'TARGET-DIFFERS': {
    message:
      '{target}: the city published {published:number}, the store has {found:number} (difference {difference:number})',
    remedy: 'see what is missing, or whether the published figure changed',
    cause: 'A sender is missing, or the published figure is old',
    example: '9,536 published, 9,120 found',
    source: sources.figures,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
