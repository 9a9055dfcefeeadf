/** The time that titles and names of files tell, and what a sheet is taken to speak of before anybody is asked. */
import { expect, test } from 'vitest'
import { periodOf, townNamed } from '../speaks-of.ts'
import { toldTime } from './told-time.ts'

test.each([
  ['罗庄区2019年度城乡居民医保参保名单', { from: '2019-01-01', to: '2019-12-31' }],
  ['截至2019年12月', { to: '2019-12-31', asOf: '2019-12-31' }],
  ['统计截止日期：2019-06-30 单位：元', { to: '2019-06-30', asOf: '2019-06-30' }],
  ['2019年1-9月住院结算明细', { from: '2019-01-01', to: '2019-09-30', asOf: '2019-09-30' }],
  ['2018年10月至2019年3月', { from: '2018-10-01', to: '2019-03-31', asOf: '2019-03-31' }],
  ['2019年第二季度低保发放表', { from: '2019-04-01', to: '2019-06-30', asOf: '2019-06-30' }],
  ['2019年下半年', { from: '2019-07-01', to: '2019-12-31', asOf: '2019-12-31' }],
  ['2019年2月低保', { from: '2019-02-01', to: '2019-02-28', asOf: '2019-02-28' }],
])('the title %s', (title, told) => {
  expect(toldTime(title, [])).toEqual(told)
})

test('the day on which a list was filled in, and the year in a document’s number, are not its time', () => {
  expect(toldTime('填报日期：2020年1月5日', [])).toBeUndefined()
  expect(toldTime('按罗发〔2018〕23号', [])).toBeUndefined()
  expect(toldTime('2019年度名单 制表日期：2020年1月5日', [])).toEqual({ from: '2019-01-01', to: '2019-12-31' })
})

test('a file’s name tells a year or a month where the title does not', () => {
  expect(toldTime('名单', ['Sheet1', '医保2019.xlsx'])).toEqual({ from: '2019-01-01', to: '2019-12-31' })
  expect(toldTime('', ['低保201906.csv'])).toMatchObject({ from: '2019-06-01', to: '2019-06-30' })
  expect(toldTime('', ['371399199001011234.csv'])).toBeUndefined()
})

const today = '2020-05-06'
const period = (first?: string, last?: string, title = '') => periodOf({ title, names: [], first, last, today })

test('events tell the period where nothing else does: the year from its beginning, the month to its end', () => {
  expect(period('2019-02-03', '2019-11-20')).toEqual({ from: '2019-01-01', to: '2019-11-30', asOf: '2019-11-20' })
  expect(period('2005-02-03', '2019-11-20')).toEqual({ from: '2005-02-03', to: '2019-11-30', asOf: '2019-11-20' })
  expect(period('2020-01-02', '2020-05-04')).toEqual({ from: '2020-01-01', to: today, asOf: '2020-05-04' })
  expect(period()).toEqual({ from: null, to: null, asOf: null })
})

test('what the title tells goes before the events, and never behind today', () => {
  expect(period('2019-02-03', '2019-11-20', '2019年度')).toEqual({ from: '2019-01-01', to: '2019-12-31', asOf: '2019-11-20' })
  expect(period('2010-02-03', '2019-11-20', '截至2019年12月')).toEqual({ from: '2010-02-03', to: '2019-12-31', asOf: '2019-12-31' })
  expect(period('2020-02-03', '2020-04-20', '2020年度')).toEqual({ from: '2020-01-01', to: today, asOf: '2020-04-20' })
})

test('a town is spoken of where one is named in full; the district’s own name is none', () => {
  expect(townNamed(['罗庄街道2019年参保名单'])).toBe('371311001000')
  expect(townNamed(['罗庄区2019年参保名单'])).toBeUndefined()
  expect(townNamed(['罗庄街道、傅庄街道'])).toBeUndefined()
})
