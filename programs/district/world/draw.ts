/** Chance that repeats: a draw follows from a lot (a number that a district, village or person carries) and a purpose, never from the order of drawing. */

/** A 32-bit number from which everything about one thing is drawn. */
export type Lot = number

function mix(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/** The lot of a seed or any text. */
export function lotOf(seed: string | number): Lot {
  let hash = 0x811c9dc5
  for (const character of String(seed)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return mix(hash)
}

/** The lot of the n-th thing within another. */
export function lotWithin(lot: Lot, n: number): Lot {
  return mix(lot ^ mix(n + 0x9e3779b9))
}

/** A draw for one purpose: from 0 up to but not including 1, always the same for the same lot. */
export function drawing(purpose: string): (lot: Lot) => number {
  const salt = lotOf(purpose)
  return (lot) => mix(lot ^ salt) / 4294967296
}

/** One of a list, evenly, from a draw. */
export function oneOf<T>(list: readonly T[], draw: number): T {
  return list[Math.floor(draw * list.length)]!
}

/** A whole number of [from, to], evenly, from a draw. */
export function whole(from: number, to: number, draw: number): number {
  return from + Math.floor(draw * (to - from + 1))
}

/** A lookup by weight: `table(draw)` gives the index of a weight, as often as it weighs. */
export function byWeight(weights: readonly number[], cells = 4096): (draw: number) => number {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const table = new Uint16Array(cells)
  let index = 0
  let reached = (weights[0] ?? 0) / sum
  for (let cell = 0; cell < cells; cell++) {
    while ((cell + 0.5) / cells > reached && index < weights.length - 1) reached += (weights[++index] ?? 0) / sum
    table[cell] = index
  }
  return (draw) => table[Math.floor(draw * cells)]!
}

/** Draws one after another, for a thing that is made in one go. */
export interface Dice {
  /** From 0 up to but not including 1. */
  next(): number
  /** A whole number of [from, to]. */
  whole(from: number, to: number): number
  /** True with this probability. */
  happens(probability: number): boolean
  oneOf<T>(list: readonly T[]): T
  /** The list in a random order, as a new array. */
  shuffled<T>(list: readonly T[]): T[]
}

export function dice(lot: Lot): Dice {
  let state = lot
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    return mix(state) / 4294967296
  }
  return {
    next,
    whole: (from, to) => whole(from, to, next()),
    happens: (probability) => next() < probability,
    oneOf: (list) => oneOf(list, next()),
    shuffled: (list) => {
      const copy = [...list]
      for (let last = copy.length - 1; last > 0; last--) {
        const other = Math.floor(next() * (last + 1))
        const kept = copy[last]!
        copy[last] = copy[other]!
        copy[other] = kept
      }
      return copy
    },
  }
}

/** A random order of 0 … size−1 that needs no memory: a Feistel network, walked until it falls inside. */
export function scattered(size: number, lot: Lot): (position: number) => number {
  let bits = 1
  while (4 ** bits < size) bits++
  const mask = 2 ** bits - 1
  const keys = [0, 1, 2, 3].map((round) => lotWithin(lot, round))
  return (position) => {
    let at = position
    do {
      let left = Math.floor(at / (mask + 1))
      let right = at & mask
      for (const key of keys) {
        const turned = left ^ (mix(right ^ key) & mask)
        left = right
        right = turned
      }
      at = left * (mask + 1) + right
    } while (at >= size)
    return at
  }
}
