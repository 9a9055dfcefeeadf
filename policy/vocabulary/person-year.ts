/** A member in one data year, where a registry holds several (F03, F42): what must change from year to year. */
import { code, integer, ledger, text } from '#kernel/ledger'
import { schoolStage } from './person-codes.ts'

export const personYear = ledger({
  key: 'personYear',
  label: { zh: '成员历年信息', en: 'Person year' },
  article: 28,
  number: 'F03',
  fields: {
    year: integer('年度', 'Data year', { number: 'F03', unit: { zh: '年', en: 'year' }, derived: true }),
    schoolStage: code(schoolStage, '在校生状况', 'School stage', { number: 'F42', derived: true }),
    schoolGrade: text('在校年级', 'Grade at school', { number: 'F42', derived: true }),
  },
})
