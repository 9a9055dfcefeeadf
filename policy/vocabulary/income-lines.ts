/** What stands behind a household's income: lines of transfers (R3) and the worksheet of planting and rearing (R6). */
import { code, date, integer, ledger, money, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'
import { farmKind, incomeLineKind } from './monitoring-codes.ts'

const office = { zh: '扶贫办、村居', en: 'Poverty alleviation office and village' }

export const incomeLine = ledger({
  key: 'incomeLine',
  label: { zh: '转移性收入明细', en: 'Lines of transfers' },
  article: 28,
  number: 'R3',
  office,
  speaksOf: 'person',
  hints: ['收入明细', '转移性收入明细', 'income-lines'],
  fields: {
    name: name(['收款人', '户主姓名', '姓名']),
    idNumber: idNumber('收款人', '户主'),
    town,
    village,
    kind: code(incomeLineKind, '转移收入项目', 'Kind of transfer', { headings: ['收入项目', '收入类别', '收入来源类别'], tells: true }),
    amount: money('到账金额', 'Received', { headings: ['收入金额', '入账金额'], tells: true }),
    receivedOn: date('到账日期', 'Received on', { headings: ['收入日期', '入账日期', '到账时间'], tells: true }),
    from: text('付款方', 'From whom', { headings: ['付款单位', '付款人单位'] }),
  },
  deciding: 'receivedOn',
})

export const farmLine = ledger({
  key: 'farmLine',
  label: { zh: '种养收入测算表', en: 'Planting and rearing' },
  article: 28,
  number: 'R6',
  office,
  speaksOf: 'person',
  hints: ['种养', '种植养殖', '收入测算', 'farm'],
  fields: {
    name: name(['户主姓名', '户主', '姓名']),
    idNumber: idNumber('户主'),
    town,
    village,
    year: integer('测算年度', 'Year', { headings: ['种养年度'], unit: { zh: '年', en: 'year' }, range: [2013, 2035], tells: true }),
    kind: code(farmKind, '种养类别', 'Planting or rearing', { headings: ['种养类型', '种植或养殖'], tells: true }),
    item: text('种养品种', 'Item', { headings: ['品种', '种养项目', '作物或畜禽'], tells: true }),
    quantity: integer('产量', 'Quantity', { headings: ['产出数量', '出栏数量', '种养数量'], scale: 2, tells: true }),
    price: money('销售单价', 'Price', { headings: ['出售单价', '单价'], tells: true }),
    cost: money('种养成本', 'Cost', { headings: ['生产成本', '投入成本', '成本'], tells: true }),
  },
})
