/** The addresses of the window: each once, and a page behind every entry of the menu. */
import { expect, test } from 'vitest'
import { router } from './routes.tsx'
import { menuOf } from './shell/menu.ts'

const paths = () => Object.values(router.routesById).map((route) => route.fullPath as string)

test('the tree of routes stands: no address is there twice', () => {
  const addresses = paths().filter((path) => path !== '' && path !== '/')
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toContain('/doubts/$id')
})

test('the window’s own menu leads to pages', () => {
  for (const { entries } of menuOf([])) for (const { path } of entries) expect(paths()).toContain(path)
})
