import { type Place, placeOf } from '../../store/database-file/place.ts';
import type { Context } from '../context.ts';

/** Says beside the result what a person should know of where a workspace lies, or is to lie; nothing of a disk of this machine. */
export function notePlace({ output, messages }: Context, path: string, place: Place = placeOf(path)): void {
  if (place !== 'local') output.note(messages.say(`place.${place}`));
}
