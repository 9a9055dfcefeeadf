/** Excel files that the browser downloads, read back as rows of text. */
import { read, utils } from '@e965/xlsx'
import type { Download, Page } from 'playwright-core'

/** Presses what starts the download and reads the first sheet; empty rows are left out. */
export async function downloadSheet(page: Page, press: () => Promise<void>): Promise<{ name: string; rows: string[][] }> {
  const coming = page.waitForEvent('download')
  await press()
  const download = await coming
  return { name: download.suggestedFilename(), rows: rowsOf(await contentOf(download)) }
}

/** The rows of the first sheet of a workbook. */
export function rowsOf(content: Buffer): string[][] {
  const book = read(content, { type: 'buffer' })
  const [first = ''] = book.SheetNames
  const rows = utils.sheet_to_json<string[]>(book.Sheets[first]!, { header: 1, raw: false, defval: '', blankrows: false })
  return rows.map((row) => row.map((cell) => String(cell).trim()))
}

async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
