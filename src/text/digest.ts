const primes = [0x01000193, 0x5bd1e995, 0x2545f491] as const;
const seeds = [0x811c9dc5, 0x2c1b3c6d] as const;
const bits32 = 2 ** 32;
/** What is left of the 53 bits that a number keeps exactly, less one: no digest is 0. */
const bits20 = 2 ** 20;

/** Puts texts into one number, in whatever order they come: the same for the same texts, and hardly ever for others. */
export class Digest {
  #low = 0;
  #high = 0;

  add(text: string): void {
    let low: number = seeds[0];
    let high: number = seeds[1];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, primes[0]);
      high = Math.imul((high ^ unit) + (high >>> 15), primes[1]);
    }
    this.#low = (this.#low + Math.imul(low ^ (low >>> 15), primes[2])) | 0;
    this.#high = (this.#high + Math.imul(high ^ (high >>> 13), primes[2])) | 0;
  }

  /** From 1 to 2⁵³ − 1; the next texts begin anew. */
  end(): number {
    const mixed = (this.#high ^ (this.#high >>> 15)) >>> 0;
    const digest = (mixed % bits20) * bits32 + (this.#low >>> 0) + 1;
    this.#low = 0;
    this.#high = 0;
    return digest;
  }
}
