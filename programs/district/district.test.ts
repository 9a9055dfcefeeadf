/** The command: what it makes, and how it refuses. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { districtCommand } from './district.ts'

let dir = ''
let out = ''
let complaint = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'district-'))
  out = complaint = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complaint += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(dir, { recursive: true, force: true })
})

test('makes a delivery and says what it made, as JSON', async () => {
  expect(await districtCommand([join(dir, 'new'), '--people', '60', '--seed', 'x', '--style', 'plain'])).toBe(0)
  expect(JSON.parse(out).people).toBeGreaterThanOrEqual(60)
  expect(readdirSync(join(dir, 'new'))).toContain('truth.json')
  expect(complaint).toBe('')
})

test('refuses in one sentence: no directory, one that is not empty, a wrong number, an unknown style or option', async () => {
  writeFileSync(join(dir, 'other.txt'), '')
  for (const args of [
    [],
    [dir],
    [join(dir, 'a'), '--people', 'many'],
    [join(dir, 'a'), '--style', 'loud'],
    [join(dir, 'a'), '--nonsense'],
  ]) {
    complaint = ''
    expect(await districtCommand(args)).toBe(2)
    expect(complaint).not.toBe('')
    expect(complaint).not.toMatch(/\n\s+at /)
  }
  expect(out).toBe('')
  expect(readdirSync(dir)).toEqual(['other.txt'])
})
