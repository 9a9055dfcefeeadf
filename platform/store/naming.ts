/** How names of the code become names in the database: camelCase there, snake_case here, and back without loss. */

/** householdYear → household_year. Throws on names that would not come back the same. */
export function snake(name: string): string {
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  if (!/^[a-z][a-z0-9_]*$/.test(made) || made.length > 55 || camel(made) !== name)
    throw new Error(`the name ${name} cannot be a name in the database: letters and digits in camelCase, at most 55`)
  return made
}

/** household_year → householdYear. */
export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
