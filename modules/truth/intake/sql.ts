/** Names and texts as SQL writes them; every statement of this room is built with these two. */

export const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
