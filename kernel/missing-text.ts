/** What is missing, as a sentence that says which fact to ask next. */
import type { Pack } from './pack.ts'
import type { Missing } from './trace.ts'
import type { Label } from './values.ts'

/** What is missing, as a sentence that says which fact to ask next. */
export function missingText(pack: Pack, missing: Missing): Label {
  const ledger = pack.vocabulary.ledgers[missing.ledger]
  const of = ledger?.label ?? { zh: missing.ledger, en: missing.ledger }
  switch (missing.reason) {
    case 'empty': {
      const field = ledger?.fields[missing.field!]?.label ?? { zh: missing.field!, en: missing.field! }
      return { zh: `${of.zh}：“${field.zh}”未填写`, en: `${of.en}: “${field.en}” is empty` }
    }
    case 'not-collected': {
      const field = ledger?.fields[missing.field!]?.label ?? { zh: missing.field!, en: missing.field! }
      return { zh: `${of.zh}：文件没有“${field.zh}”一列`, en: `${of.en}: the file has no column “${field.en}”` }
    }
    case 'not-covered':
      return { zh: `没有覆盖本户的${of.zh}数据`, en: `no file of ${of.en} covers this household` }
    case 'under-review': {
      const rows = (missing.pending ?? []).flatMap(({ source }) => (source ? [source] : []))
      return {
        zh: `${of.zh}中有疑似本人的行待核对${rows.length > 0 ? `（${rows.map(({ file, row }) => `${file}第${row}行`).join('，')}）` : ''}`,
        en: `a row of ${of.en} that may be this person is under review${rows.length > 0 ? ` (${rows.map(({ file, row }) => `${file} row ${row}`).join(', ')})` : ''}`,
      }
    }
    case 'figure-unset': {
      const figure = pack.figures.get(missing.field!)
      return {
        zh: `标准数“${figure?.label.zh ?? missing.field}”尚未设定`,
        en: `the figure “${figure?.label.en ?? missing.field}” is not set`,
      }
    }
    case 'no-record':
      return { zh: `没有对应的${of.zh}记录`, en: `there is no record of ${of.en}` }
  }
}
