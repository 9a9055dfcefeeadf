/** The sentences of both languages: complete, filled in, and asking for the same figures. */
import { expect, test } from 'vitest'
import { en } from './en.ts'
import { zh } from './zh.ts'

const flat = (tree: object, above = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : flat(value, `${above}${key}.`),
  )
const [chinese, english] = [new Map(flat(zh)), new Map(flat(en))]
const asked = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted()

test('every sentence stands in both languages', () => {
  expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted())
})

test('no sentence is empty, and the Chinese ones are Chinese', () => {
  for (const [key, sentence] of chinese) expect(sentence, key).toMatch(/\p{Script=Han}|^(English|E-mail)$/u)
  for (const [key, sentence] of english) expect(sentence.trim(), key).not.toBe('')
})

test('both languages ask for the same figures', () => {
  for (const [key, sentence] of chinese) expect(asked(english.get(key)!), key).toEqual(asked(sentence))
})
