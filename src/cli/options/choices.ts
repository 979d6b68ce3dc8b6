import { RefusedError } from '../../findings/refusals.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { resolveDistrict } from '../../reference/district-names.ts';
import { resolveReceiver } from '../../reference/receiver-names.ts';
import { type Receiver, receivers } from '../../reference/receivers.ts';
import {
  type Commune,
  communeByCode,
  communes,
  districts,
  type FormerDistrict,
  fullName,
} from '../../reference/units.ts';
import type { Invocation } from '../invocation.ts';
import { nearest } from '../usage/nearest.ts';

/** The former district that --district names; undefined when the option was not given. Refuses an unknown one. */
export function districtOption(invocation: Invocation): FormerDistrict | undefined {
  const text = invocation.option('district');
  return text === undefined ? undefined : districtNamed(text);
}

/** The former district a person names. Refuses an unknown one, with the nearest name. */
export function districtNamed(text: string): FormerDistrict {
  const district = resolveDistrict(text);
  if (district) return district;
  throw new RefusedError('DISTRICT-UNKNOWN', { text, suggestion: nearest(text, districts.map(fullName)) });
}

/** The inventory that --kind names. */
export function kindOption(invocation: Invocation): InventoryKind | undefined {
  const text = invocation.option('kind');
  return inventoryKinds.find((kind) => kind === text);
}

/** The commune that --commune names; undefined when the option was not given. Refuses an unknown one. */
export function communeOption(invocation: Invocation): Commune | undefined {
  const text = invocation.option('commune');
  return text === undefined ? undefined : communeNamed(text);
}

/** The commune a person names, of the era from 01/07/2025. Refuses an unknown one, with the nearest name. */
export function communeNamed(text: string): Commune {
  const resolution = resolveReceiver(text);
  const commune = resolution.kind === 'found' ? communeOf(resolution.receiver) : undefined;
  if (commune) return commune;
  throw new RefusedError('COMMUNE-UNKNOWN', { text, suggestion: nearest(text, communes.map(fullName)) });
}

/** The receiver a person names: a commune of the era from 01/07/2025 or another body. Refuses an unknown one. */
export function receiverNamedBy(text: string): Receiver {
  const resolution = resolveReceiver(text);
  if (resolution.kind === 'found') return resolution.receiver;
  const names = receivers.map(({ name }) => name);
  throw new RefusedError('RECEIVER-UNKNOWN', { text, suggestion: nearest(text, names) });
}

function communeOf(receiver: Receiver): Commune | undefined {
  return receiver.kind === 'commune' ? communeByCode.get(receiver.code) : undefined;
}
