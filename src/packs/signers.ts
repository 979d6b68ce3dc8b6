import { RefusedError } from '../findings/refusals.ts';
import type { Store } from '../store/database.ts';
import type { Actor } from '../store/operations.ts';
import {
  hasOtherSender,
  isMerged,
  keepPrivateKey,
  keysOfSender,
  knownKeys,
  ownPrivateKey,
  rememberKey,
} from '../store/packs/keys.ts';
import type { PackScope } from '../store/packs/select-part.ts';
import type { Manifest } from './manifest.ts';
import { fingerprintOf, isFingerprintOf, newPrivateKey, publicKeyOf } from './signature.ts';

/** A further key of a sender that a person accepts: what was told by telephone, and why. */
export interface AcceptedKey {
  readonly fingerprint: string;
  readonly reason: string;
}

/** How a pack's signature stands to what is known of its sender. */
export interface Signature {
  /** `first`: the sender's first key, taken on trust; `accepted`: a further one that a person accepted just now. */
  readonly state: 'unsigned' | 'first' | 'known' | 'accepted';
  readonly fingerprint: string | undefined;
  /** Whether packs of the place have come from another workspace. */
  readonly hasOtherSender: boolean;
}

/** A pack of which it is to be said whose it is. */
interface SignedPack {
  readonly file: string;
  readonly sha256: string;
  /** The public key that signed it; undefined where nobody did. */
  readonly signer: string | undefined;
  readonly manifest: Pick<Manifest, 'origin' | 'scope'>;
}

/** The key with which a workspace signs. */
export interface SigningKey {
  readonly privateKey: string;
  readonly fingerprint: string;
  readonly isNew: boolean;
}

/** The key of this workspace, made now where it has none. */
export function signingKey(store: Store, { at }: Actor): SigningKey {
  const known = ownPrivateKey(store);
  const privateKey = known ?? newPrivateKey();
  if (known === undefined) keepPrivateKey(store, privateKey, at);
  return { privateKey, fingerprint: fingerprintOf(publicKeyOf(privateKey)), isNew: known === undefined };
}

/**
 * Says how a pack's signature stands to what is known of its sender, and remembers its key where it is the first or was
 * accepted. Throws a `RefusedError` for another key than the known ones of the same workspace, and for a pack without a
 * signature of a workspace that signs, unless that very pack was merged before it did.
 */
export function judgeSignature(
  store: Store,
  { file, sha256, signer, manifest: { origin, scope } }: SignedPack,
  operationId: number,
  accepted: AcceptedKey | undefined,
): Signature {
  const known = keysOfSender(store, origin.workspace);
  const elsewhere = hasOtherSender(store, scope, origin.workspace);
  if (signer === undefined) {
    if (known.length > 0 && !isMerged(store, sha256))
      throw new RefusedError('PACK-SIGNATURE-MISSING', { file });
    return { state: 'unsigned', fingerprint: undefined, hasOtherSender: elsewhere };
  }
  const fingerprint = fingerprintOf(signer);
  if (known.includes(signer)) return { state: 'known', fingerprint, hasOtherSender: false };
  const isAccepted = accepted !== undefined && isFingerprintOf(accepted.fingerprint, signer);
  if (known.length > 0 && !isAccepted)
    throw new RefusedError('PACK-KEY-OTHER', {
      file,
      found: fingerprint,
      known: known.map(fingerprintOf).join(', '),
    });
  const reason = known.length > 0 ? (accepted?.reason ?? '') : '';
  rememberKey(store, { origin: origin.workspace, public_key: signer, reason, operation_id: operationId });
  return { state: known.length > 0 ? 'accepted' : 'first', fingerprint, hasOtherSender: elsewhere };
}

/** A sender by whose key packs are known. */
export interface KnownSender {
  readonly fingerprint: string;
  /** The mark of its workspace. */
  readonly origin: string;
  /** Of which places it has sent packs. */
  readonly places: readonly PackScope[];
  readonly since: string;
  readonly by: string;
  readonly reason: string;
}

function scopeOf(place: string): PackScope {
  const [type, code = ''] = place.split(':');
  return { type: type === 'commune' ? 'commune' : 'district', code };
}

/** The fingerprint of this workspace's own key, undefined before it first packs, and those of every known sender. */
export function listKeys(store: Store): {
  readonly own: string | undefined;
  readonly senders: readonly KnownSender[];
} {
  const own = ownPrivateKey(store);
  return {
    own: own === undefined ? undefined : fingerprintOf(publicKeyOf(own)),
    senders: knownKeys(store).map(({ origin, public_key, reason, at, who, places }) => ({
      ...{ fingerprint: fingerprintOf(public_key), origin, since: at, by: who, reason },
      places: (places ?? '').split(' ').filter(Boolean).map(scopeOf),
    })),
  };
}
