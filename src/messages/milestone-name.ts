import type { Milestone } from '../settings/milestones.ts';
import type { Language } from './speaker.ts';

/** What is to be done by a date, in the reader's language where the city says it in both. */
export function milestoneName({ name, name_en }: Milestone, language: Language): string {
  return language === 'en' ? (name_en ?? name) : name;
}
