import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { appendFile, stat, truncate } from 'node:fs/promises';
import { RefusedError } from '../findings/refusals.ts';
import { hashOf, lastBytes } from './seal.ts';

/*
 * Between the SQLite file of a pack and its seal stands one line that signs it (Ed25519, RFC 8032): the maker's public key
 * and the signature of the file's hash. Keys and signatures stand as hexadecimal digits, of which every one counts.
 */
const lineStart = '\nbangiao-ky 1 key=';
const middle = ' signature=';
const linePattern = /^\nbangiao-ky (\d{1,4}) key=([0-9a-f]{64}) signature=([0-9a-f]{128})$/u;
const lineLength = lineStart.length + 64 + middle.length + 128;
const signatureVersion = 1;

/** What is signed: the words say for what, so that a signature holds for nothing else. */
function signedWords(sha256: string): Buffer {
  return Buffer.from(`bangiao-goi 1 ${sha256}`);
}

/** A new key to sign with, as text (PKCS #8, DER, Base64). */
export function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

function privateKeyOf(text: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
}

/** The public key of a private one, as 64 hexadecimal digits. */
export function publicKeyOf(privateKey: string): string {
  const { x = '' } = createPublicKey(privateKeyOf(privateKey)).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('hex');
}

/** Signs the SQLite file of a pack that has no seal yet. */
export async function signFile(path: string, privateKey: string): Promise<void> {
  const { size } = await stat(path);
  const signature = sign(null, signedWords(await hashOf(path, size)), privateKeyOf(privateKey));
  const line = `${lineStart}${publicKeyOf(privateKey)}${middle}${signature.toString('hex')}`;
  await appendFile(path, line);
}

/**
 * Takes the signature off a pack whose seal was broken; returns the public key of its maker, undefined where nobody
 * signed. Throws a `RefusedError` for a signature of other bytes than these, and for one of a newer program.
 */
export async function unsign(path: string, name: string): Promise<string | undefined> {
  const { size } = await stat(path);
  const [, version, publicKey, signature] = linePattern.exec(await lastBytes(path, size, lineLength)) ?? [];
  if (version === undefined || publicKey === undefined || signature === undefined) return undefined;
  if (Number(version) > signatureVersion)
    throw new RefusedError('PACK-NEWER', { file: name, version, known: signatureVersion });
  const sha256 = await hashOf(path, size - lineLength);
  if (!isSignedBy(publicKey, signature, sha256))
    throw new RefusedError('PACK-SIGNATURE-WRONG', { file: name });
  await truncate(path, size - lineLength);
  return publicKey;
}

function isSignedBy(publicKey: string, signature: string, sha256: string): boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, signedWords(sha256), key, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

const groups = 6;
const digitsOfGroup = 4;

/**
 * A public key as people compare it by telephone: six groups of four digits (about 80 bits of its SHA-256), too many for
 * anybody to find another key with the same.
 */
export function fingerprintOf(publicKey: string): string {
  const hash = BigInt(`0x${createHash('sha256').update(publicKey, 'hex').digest('hex')}`);
  const digits = (hash % 10n ** BigInt(groups * digitsOfGroup))
    .toString()
    .padStart(groups * digitsOfGroup, '0');
  return Array.from({ length: groups }, (_, group) =>
    digits.slice(group * digitsOfGroup, (group + 1) * digitsOfGroup),
  ).join('-');
}

/** Whether somebody typed the fingerprint of this key, in any grouping. */
export function isFingerprintOf(typed: string, publicKey: string): boolean {
  return typed.replaceAll(/\D/gu, '') === fingerprintOf(publicKey).replaceAll('-', '');
}
