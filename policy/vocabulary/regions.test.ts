/** The list of regions is whole and hangs together. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keyVillages, regions } from './regions.ts'

const published = new URL('../../../shared/data/regions.csv', import.meta.url)

describe('regions', () => {
  test('one district, eight towns, 155 villages, no code twice', () => {
    expect(regions.filter((region) => region.level === 'district')).toHaveLength(1)
    expect(regions.filter((region) => region.level === 'town')).toHaveLength(8)
    expect(regions.filter((region) => region.level === 'village')).toHaveLength(155)
    expect(new Set(regions.map((region) => region.code)).size).toBe(164)
  })

  test('every region stands in one that exists', () => {
    const known = new Set(regions.map((region) => region.code))
    expect(regions.filter((region) => region.parent !== '' && !known.has(region.parent))).toEqual([])
  })

  test('twenty different villages are marked as key villages', () => {
    const villages = new Set(regions.filter((region) => region.level === 'village').map((region) => region.code))
    expect(new Set(keyVillages).size).toBe(20)
    expect(keyVillages.filter((code) => !villages.has(code))).toEqual([])
  })

  test.skipIf(!existsSync(published))('it is the published list, row for row (skipped where that list is absent)', () => {
    const rows = readFileSync(published, 'utf8').trim().split(/\r?\n/).slice(1)
    expect(regions.map(({ code, name, level, parent }) => [code, name, level, parent].join(','))).toEqual(rows)
  })
})
