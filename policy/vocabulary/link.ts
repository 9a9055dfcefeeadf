/** How a departmental row was tied to a person: what comparison found, kept as records so that rules can speak of it (Article 29). */
import { boolean, code, codeList, integer, ledger, text } from '#kernel/ledger'

export const linkHow = codeList(
  'linkHow',
  { zh: '关联方式', en: 'How linked' },
  {
    exact: { zh: '证件号码一致', en: 'same number' },
    repaired: { zh: '号码修正后一致', en: 'same number once repaired' },
    scored: { zh: '多项信息吻合', en: 'several facts agree' },
    review: { zh: '待人工核对', en: 'for review' },
    none: { zh: '未关联', en: 'not linked' },
  },
)

export const link = ledger({
  key: 'link',
  label: { zh: '比对关联', en: 'Link' },
  article: 29,
  fields: {
    ledger: text('数据种类', 'Kind of file', { derived: true }),
    how: code(linkHow, '关联方式', 'How linked', { derived: true }),
    score: integer('把握程度', 'Certainty', { derived: true, scale: 4 }),
    sameNumberOtherName: boolean('号码相同姓名不同', 'Same number, other name', { derived: true }),
    writtenName: text('文件中的姓名', 'Name as written', { derived: true, sensitivity: 'personal' }),
  },
})
