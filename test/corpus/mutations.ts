import { inflateRawSync } from 'node:zlib';
import { type ZipPart, zip } from '../helpers/zip.ts';

/** Numbers from 0 to below 1, the same for the same seed. */
export type Chance = () => number;

/** A chance by mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Buffer, chance: Chance) => Buffer;

function below(limit: number, chance: Chance): number {
  return Math.floor(chance() * limit);
}

/** A stretch of the bytes, most often a short one. */
function stretch(bytes: Buffer, chance: Chance): readonly [from: number, to: number] {
  const from = below(bytes.length, chance);
  const length = 1 + Math.floor(chance() ** 4 * (bytes.length - from));
  return [from, Math.min(bytes.length, from + length)];
}

/** Values at which readers of lengths, counts and places go wrong. */
const telling = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

const mutations: readonly Mutation[] = [
  function flipBits(bytes, chance) {
    const changed = Buffer.from(bytes);
    for (let flips = 1 + below(8, chance); flips > 0; flips -= 1) {
      const at = below(bytes.length, chance);
      changed[at] = (bytes[at] ?? 0) ^ (1 << below(8, chance));
    }
    return changed;
  },
  function writeTellingNumber(bytes, chance) {
    const changed = Buffer.from(bytes);
    const at = below(Math.max(1, bytes.length - 4), chance);
    const value = telling[below(telling.length, chance)] ?? 0;
    const width = ([1, 2, 4] as const)[below(3, chance)] ?? 1;
    if (at + width <= bytes.length) changed.writeUIntLE(value % 256 ** width, at, width);
    return changed;
  },
  function cutEnd(bytes, chance) {
    return bytes.subarray(0, below(bytes.length, chance));
  },
  function cutOut(bytes, chance) {
    const [from, to] = stretch(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  function swap(bytes, chance) {
    const [from, to] = stretch(bytes, chance);
    const other = below(Math.max(1, bytes.length - (to - from)), chance);
    const changed = Buffer.from(bytes);
    bytes.copy(changed, other, from, to);
    bytes.copy(changed, from, other, other + (to - from));
    return changed;
  },
  function duplicate(bytes, chance) {
    const [from, to] = stretch(bytes, chance);
    const times = 1 + Math.min(below(50, chance), Math.floor(100_000 / (to - from)));
    const copies = Array.from({ length: times }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
  },
  function fill(bytes, chance) {
    const [from, to] = stretch(bytes, chance);
    return Buffer.from(bytes).fill(below(256, chance), from, to);
  },
];

/** Bytes with one to three changes. */
export function mutated(bytes: Buffer, chance: Chance): Buffer {
  let changed = bytes;
  for (let rest = 1 + below(3, chance); rest > 0 && changed.length > 0; rest -= 1) {
    const mutation = mutations[below(mutations.length, chance)];
    changed = mutation?.(changed, chance) ?? changed;
  }
  return changed;
}

/** A zip with changes inside one or two of its parts, whose sizes and checksums are right again. */
export function mutatedInside(bytes: Buffer, chance: Chance): Buffer {
  const parts = partsOf(bytes);
  const [one, other] = [below(parts.length, chance), below(parts.length, chance)];
  const changed = parts.map((part, place) => {
    const isChosen = place === one || (place === other && chance() < 0.3);
    return isChosen ? { ...part, content: mutated(Buffer.from(part.content), chance) } : part;
  });
  return zip(changed);
}

/** The parts of a sound zip, inflated. */
export function partsOf(bytes: Buffer): readonly ZipPart[] {
  const parts: ZipPart[] = [];
  const end = bytes.lastIndexOf('PK\x05\x06');
  let at = bytes.readUInt32LE(end + 16);
  for (let rest = bytes.readUInt16LE(end + 10); rest > 0; rest -= 1) {
    const [nameBytes, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const nameEnd = at + 46 + (nameBytes ?? 0);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const stored = bytes.readUInt16LE(at + 10) === 0;
    const content = stored ? packed : inflateRawSync(packed);
    parts.push({ name: bytes.toString('utf8', at + 46, nameEnd), content, stored });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}
