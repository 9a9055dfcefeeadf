/** Brackets for a piece of a sentence that would otherwise run into the words around it. */

/** A condition made of several, standing where one is expected. */
export const oneCondition = (text: string): string => (/，(且|或者)|, (and|or) /.test(outside(text)) ? bracketed(text) : text)

/** A sum, difference, product or quotient, standing as a term of another. */
export const oneTerm = (text: string): string => (/[＋－×÷、]| [+−×÷] /.test(outside(text)) ? bracketed(text) : text)

/** A condition of which somebody or something is told: 享受低保的; what already ends so takes no second 的. */
export const oneThat = (text: string): string => {
  const own = oneCondition(text)
  return own.endsWith('的') ? own : `${own}的`
}

/** A condition among others that "and" (or "or") joins: one that is joined the other way is set apart. */
export const among = (text: string, otherwise: '且' | '或者'): string =>
  (otherwise === '且' ? /，且|, and / : /，或者|, or /).test(outside(text)) ? bracketed(text) : text

/** The text without brackets that hold the whole of it. */
export function unbracketed(text: string): string {
  return /^[（(]/.test(text) && /[）)]$/.test(text) && outside(text).length === 1 ? text.slice(1, -1) : text
}

function bracketed(text: string): string {
  return /[一-鿿]/.test(text) ? `（${text}）` : `(${text})`
}

/** The text without what already stands in brackets. */
function outside(text: string): string {
  let depth = 0
  let left = ''
  for (const letter of text) {
    if (letter === '（' || letter === '(') depth++
    if (depth === 0) left += letter
    if (letter === '）' || letter === ')') depth--
  }
  return left
}
