/** Hostile and broken files: refused with a sentence, and nothing of them left behind. */
import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TakeInOptions } from './take-in.ts'
import { openTaking, type Taking } from './taking.ts'

let taking: Taking
beforeAll(async () => {
  taking = await openTaking()
})
afterAll(() => taking.close())

/** A ZIP of one part whose directory may lie about its size. */
const zip = (parts: readonly { name: string; bytes: Buffer; size?: number }[]): Buffer => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, size = bytes.length } of parts) {
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(size, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    bodies.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, central, end])
}
const workbookXml = Buffer.from('<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>')
const rels = Buffer.from('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>')

describe('files that are refused, each with a sentence', () => {
  const cases: [string, string, () => string | Uint8Array, TakeInOptions?][] = [
    ['nothing in it', 'empty', () => '', undefined],
    ['a picture', 'not-a-table', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8])],
    ['a PDF', 'not-a-table', () => '%PDF-1.7\n'],
    ['a workbook that is none', 'damaged', () => 'PK\x03\x04 no more than this'],
    [
      'a workbook with macros',
      'macros',
      () =>
        zip([
          { name: 'xl/workbook.xml', bytes: workbookXml },
          { name: 'xl/vbaProject.bin', bytes: Buffer.from('x') },
        ]),
    ],
    [
      'a bomb',
      'expands-too-far',
      () =>
        zip([
          { name: 'xl/workbook.xml', bytes: workbookXml },
          { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(60_000_000) },
        ]),
    ],
    [
      'a bomb whose directory lies',
      'expands-too-far',
      () =>
        zip([
          { name: 'xl/workbook.xml', bytes: workbookXml },
          { name: 'xl/_rels/workbook.xml.rels', bytes: rels },
          { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(30_000_000), size: 1000 },
        ]),
    ],
    [
      'more than the limit',
      'too-large',
      () => '姓名,证件号码\n'.repeat(100),
      { limits: { fileBytes: 500, expandedBytes: 1, expansion: 1, columns: 9 } },
    ],
    ['a meeting list', 'not-recognised', () => '姓名,单位,电话\n张三,某局,13800000000\n李四,某局,13800000001\n'],
    ['headings only', 'no-rows', () => '所有人,证件号码,车辆类型,购置价格\n'],
  ]
  it.each(cases)('%s: %s', async (_, code, content, options) => {
    const intake = await taking.take(
      code === 'not-a-table' ? 'x.pdf' : _.includes('workbook') || _.includes('bomb') ? 'x.xlsx' : 'x.csv',
      content(),
      options,
    )
    expect(intake.ignored.map((ignored) => ignored.code)).toEqual([code])
    expect(intake.ignored[0]?.reason.zh).toMatch(/[。]$/)
    expect(intake.batches).toEqual([])
    expect(await taking.leftovers()).toBe(0)
  })

  it('a name with a path in it', async () => {
    const intake = await taking.take('x.csv', '姓名', { name: '../../etc/passwd' })
    expect(intake.ignored[0]?.code).toBe('unsafe-name')
  })

  it('a workbook with a password', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'p', spinCount: 10 } })
    expect((await taking.take('x.xlsx', bytes)).ignored[0]?.code).toBe('encrypted')
  })
})
