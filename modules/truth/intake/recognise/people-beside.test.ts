/** People side by side in one row are never passed over without a word. */
import { expect, test } from 'vitest'
import { forms } from '#policy/vocabulary/vocabulary'
import { recognise } from './recognise.ts'

const number = (at: number) => `37139919650101${String(1000 + at).padStart(4, '0')}`
const sheet = (headings: readonly string[], row: (at: number) => readonly string[]) => ({
  file: '车辆信息.xlsx',
  sheet: '车辆',
  rows: [headings, ...Array.from({ length: 12 }, (_, at) => row(at))].map((cells, at) => ({ row: at + 1, cells: [...cells] })),
  merges: [],
})
const seen = (headings: readonly string[], row: (at: number) => readonly string[]) =>
  recognise(sheet(headings, row), Object.values(forms)).proposal

const vehicle = ['姓名', '身份证号', '车牌号', '车辆类型', '初次登记日期']
const car = (at: number) => ['王一', number(at), `鲁Q${1000 + at}A`, '小型轿车', '2016-03-01']

test('a second table to the right of the first is named by its columns', () => {
  const proposal = seen([...vehicle, '', ...vehicle], (at) => [...car(at), '', ...car(at + 100)])
  expect(proposal).toMatchObject({ form: 'vehicle', beside: ['H'] })
})

test('numbered members in one row are named from the second on', () => {
  const headings = [
    '户编号',
    '村',
    '户主姓名',
    '户主身份证号',
    '与户主关系',
    '人均纯收入',
    '成员1姓名',
    '成员1身份证号',
    '成员2姓名',
    '成员2身份证号',
  ]
  const proposal = seen(headings, (at) => [
    `37139900${at}`,
    '试验村',
    '王一',
    number(at),
    '户主',
    '3000',
    '王二',
    number(at + 50),
    '王三',
    number(at + 70),
  ])
  expect(proposal?.beside?.length).toBeGreaterThan(0)
})

test('a guardian’s or a handler’s number is nobody beside', () => {
  const proposal = seen([...vehicle, '监护人身份证号', '经办人身份证号'], (at) => [...car(at), number(at + 200), number(at + 300)])
  expect(proposal?.form).toBe('vehicle')
  expect(proposal?.beside).toBeUndefined()
})
