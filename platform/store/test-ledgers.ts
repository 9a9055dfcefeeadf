/** Two small invented ledgers for the tests of the store and of records. */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import type { LedgerTable, TablesOf } from './ledger-table.ts'

const kind = codeList('gardenKind', { zh: '种类', en: 'Kind' }, { herbs: { zh: '药材', en: 'Herbs' }, trees: { zh: '树木', en: 'Trees' } })

export const garden = ledger({
  key: 'garden',
  label: { zh: '园子', en: 'Garden' },
  article: 0,
  writers: ['district', 'town', 'village'],
  fields: {
    gardenNo: text('编号', 'Number', { expected: true }),
    keeper: text('姓名', 'Keeper', { role: 'person-name', sensitivity: 'personal' }),
    idNumber: text('证件号码', 'ID number', { role: 'id-number', sensitivity: 'personal' }),
    phone: text('联系电话', 'Phone', { role: 'phone', sensitivity: 'personal' }),
    illness: text('疾病', 'Illness', { sensitivity: 'sensitive' }),
    kind: code(kind, '种类', 'Kind'),
    area: integer('面积', 'Area', { unit: { zh: '亩', en: 'mu' }, scale: 2, range: [0, 100] }),
    income: money('收入', 'Income'),
    planted: date('栽种日期', 'Planted'),
    fenced: boolean('是否围栏', 'Fenced'),
  },
})

export const harvest = ledger({
  key: 'harvestYear',
  label: { zh: '年收成', en: 'Harvest' },
  article: 0,
  fields: { year: integer('年度', 'Year'), amount: money('金额', 'Amount') },
})

export const testLedgers: readonly LedgerTable[] = [
  { ledger: harvest, references: { garden: 'garden' }, unique: [['garden', 'year']] },
  { ledger: garden, unique: [['gardenNo']] },
]

export type TestTables = TablesOf<{ garden: typeof garden; harvestYear: typeof harvest & { fields: { garden: ReturnType<typeof text> } } }>

export const district = { user: { id: 'u1', name: '张三' }, roles: ['district'], areas: ['371399'] }
export const town = { user: { id: 'u2', name: '李四' }, roles: ['town'], areas: ['371399001'] }
export const village = { user: { id: 'u3', name: '王五' }, roles: ['village'], areas: ['371399001001'] }
