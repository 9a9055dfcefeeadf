/** The main menu: what the cards name, in the office's groups. */
import { expect, test } from 'vitest'
import { type Entry, entryOf, menuOf } from './menu.ts'

const entry = (path: string, order: number): Entry => ({ room: 'room', key: path, title: { zh: path, en: path }, path, order })

test('the window’s own pages are always there', () => {
  expect(menuOf([]).flatMap(({ entries }) => entries.map(({ path }) => path))).toEqual(['/', '/law', '/figures'])
})

test('entries of the cards stand in their group by order, and a room nobody grouped still shows', () => {
  const menu = menuOf([entry('/admin/users', 900), entry('/doubts', 120), entry('/deliveries', 110), entry('/surveys', 300)])
  expect(menu.map(({ group }) => group)).toEqual(['work', 'truth', 'law', 'other', 'administration'])
  expect(menu[1]?.entries.map(({ path }) => path)).toEqual(['/deliveries', '/doubts'])
})

test('a card’s entry takes the place of the window’s own under the same address', () => {
  const [work] = menuOf([{ ...entry('/', 0), key: 'desk' }])
  expect(work?.entries.map(({ key }) => key)).toEqual(['desk'])
})

test('a page belongs to the longest entry that starts its address', () => {
  const entries = [entry('/', 0), entry('/law', 1), entry('/laws', 2)]
  expect(entryOf(entries, '/law/29')?.path).toBe('/law')
  expect(entryOf(entries, '/')?.path).toBe('/')
  expect(entryOf(entries, '/elsewhere')).toBeUndefined()
})
