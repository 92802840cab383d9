/**
 * Words → a stream of numbers, the same on every machine: whole-number arithmetic and the four operations only, no
 * engine's own generator, no logarithm or power. Each thing has a stream named after itself, so that one document can be
 * made without the others.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(...words: readonly (string | number)[]) {
    const name = words.join('/');
    this.#a = hash(name, 0x9e3779b9);
    this.#b = hash(name, 0x85ebca6b);
    this.#c = hash(name, 0xc2b2ae35);
    this.#d = 1;
    // The first numbers of related names are still alike.
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** 32 random bits (the generator sfc32). */
  bits(): number {
    const sum = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to, but never, 1. */
  next(): number {
    return this.bits() / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly [T, ...T[]]): T;
  pick<T>(list: readonly T[]): T;
  pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.next() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }

  /** Each choice as often as its weight says. */
  weigh<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    let at = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      at -= weight;
      if (at < 0) return choice;
    }
    return this.pick(choices)[0];
  }

  shuffle<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.flatMap(() => left.splice(Math.floor(this.next() * left.length), 1));
  }

  /** About 1, at times a fraction or a multiple of it: a product of many small factors is spread as sizes are. */
  factor(spread: number): number {
    let product = 1;
    for (let i = 0; i < 8; i++) product *= 1 + spread * (this.next() - 0.5);
    return product;
  }

  /** Hexadecimal digits, for what stands where a hash stands in real data. */
  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += this.bits().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  }
}

function hash(text: string, seed: number): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  return h ^ (h >>> 13);
}
