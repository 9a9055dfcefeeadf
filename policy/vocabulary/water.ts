/** Water at home: tests, amount, way and how steady it flows (F75, R19). */
import { boolean, date, integer, ledger, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'

export const waterTest = ledger({
  key: 'waterTest',
  label: { zh: '饮水安全检测', en: 'Water tests' },
  article: 28,
  number: 'R19',
  office: { zh: '水务', en: 'Water' },
  speaksOf: 'person',
  hints: ['水质', '饮水安全', '供水', '水务', 'water'],
  fields: {
    name: name(['用水户姓名', '用水户', '户主姓名', '户主', '姓名']),
    idNumber: idNumber('用水户', '户主'),
    town,
    village,
    testedOn: date('水质检测日期', 'Tested on', { headings: ['检测日期', '检测时间', '取样日期', '采样日期'], tells: true }),
    passed: boolean('水质是否达标', 'Water passed', { headings: ['水质是否合格', '是否达标', '检测是否合格', '水质达标'], tells: true }),
    litres: integer('人均日供水量', 'Litres a person and day', {
      headings: ['人均日用水量', '人均水量'],
      unit: { zh: '升', en: 'l' },
      range: [0, 500],
      tells: true,
    }),
    minutes: integer('取水往返时间', 'Minutes to fetch, both ways', {
      headings: ['取水往返时长', '取水时间'],
      unit: { zh: '分钟', en: 'minutes' },
      range: [0, 300],
      tells: true,
    }),
    steady: integer('供水保证率', 'Share of the year with water', {
      headings: ['供水保障率'],
      unit: { zh: '%', en: '%' },
      range: [0, 100],
      tells: true,
    }),
    carried: boolean('是否有人送水', 'Carried by a helper', { headings: ['是否送水', '有人代取水'], tells: true }),
    carrier: text('送水人', 'Who carries it', { headings: ['送水责任人', '代取水人'] }),
  },
  deciding: 'testedOn',
})
