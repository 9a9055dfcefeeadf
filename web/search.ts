/** The query part of an address: plain texts both ways, so that a long number stays as it was typed; what is not understood is left out. */
export type Search = Readonly<Record<string, unknown>>

/** Reads the query of an address; of a name given twice the last counts. */
export function parseSearch(query: string): Search {
  return Object.fromEntries(new URLSearchParams(query))
}

/** Writes it; what is undefined or empty is left out. */
export function stringifySearch(search: Search): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    if (value !== undefined && value !== null && value !== '') written.set(name, String(value))
  return written.size > 0 ? `?${written}` : ''
}

/** A text of the address, at most `most` characters. */
export function text(search: Search, name: string, most = 1000): string | undefined {
  const value = search[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, most) : value === true ? 'true' : undefined
}

/** Several texts of the address; those that are not there are left out. */
export function texts<const N extends readonly string[]>(search: Search, ...names: N): { readonly [K in N[number]]?: string | undefined } {
  const found = names.flatMap((name) => {
    const value = text(search, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(found) as { readonly [K in N[number]]?: string | undefined }
}

/** A yes of the address. */
export function yes(search: Search, name: string): true | undefined {
  return text(search, name) === 'true' ? true : undefined
}
