/** Reading the query part of an address: what is not understood is left out, never believed. */
export type Search = Readonly<Record<string, unknown>>

/** A text of the address, at most `most` characters; numbers are taken as they were written. */
export function text(search: Search, name: string, most = 200): string | undefined {
  const value = search[name]
  const written = typeof value === 'number' ? String(value) : value
  return typeof written === 'string' && written !== '' ? written.slice(0, most) : undefined
}

/** A yes of the address. */
export function yes(search: Search, name: string): true | undefined {
  return search[name] === true || search[name] === 'true' || search[name] === 1 ? true : undefined
}

/** One of a few words. */
export function oneOf<const W extends readonly string[]>(search: Search, name: string, ...words: W): W[number] | undefined {
  const value = text(search, name)
  return words.includes(value ?? '') ? value : undefined
}
