/** Every form is known by its own words; columns of other people and files of other kinds are not taken for ours. */
import { describe, expect, it } from 'vitest'
import type { Field, Form } from '#kernel/ledger'
import { forms } from '#policy/vocabulary/vocabulary'
import { checkCharacter } from '../clean/identity.ts'
import { headingKey } from './heading-key.ts'
import { letterOf, recognise, slotsOf } from './recognise.ts'

const all = Object.values(forms)
const sheet = (rows: readonly (readonly string[])[], file = 'a.xlsx') =>
  recognise({ file, sheet: null, rows: rows.map((cells, at) => ({ row: at + 1, cells })), merges: [] }, all)
const number = (at: number) => {
  const seventeen = `3713991960${String((at % 12) + 1).padStart(2, '0')}${String((at % 28) + 1).padStart(2, '0')}${String(at).padStart(3, '0')}`
  return seventeen + checkCharacter(seventeen)
}
const names = ['李天家', '熊邦松', '尹世伯', '邓涛', '曾朗', '陆翔', '陶英', '李星']

/** A plausible value of a field for the person in place `at`. */
function plausible(field: Field, at: number): string {
  switch (field.role) {
    case 'person-name':
      return names[at % names.length]!
    case 'id-number':
      return number(at)
    case 'disability-certificate':
      return `${number(at)}41`
    case 'town':
      return '褚墩镇'
    case 'village':
      return '三屯村'
    case 'address':
      return '褚墩镇三屯村'
    case 'phone':
      return `1380000${String(at).padStart(4, '0')}`
  }
  if (field.list) return Object.values(field.list.codes)[at % Math.min(3, Object.keys(field.list.codes).length)]!.zh
  if (field.kind === 'money') return String(1000 + 37 * at)
  if (field.kind === 'integer') return field.unit?.zh === '年' ? '2018' : String(1 + (at % 9))
  if (field.kind === 'date') return `2018-0${(at % 9) + 1}-11`
  if (field.kind === 'boolean') return at % 2 === 0 ? '是' : '否'
  return `文字${at}`
}

function madeOf(form: Form) {
  const seen = new Set<string>()
  const slots = slotsOf(form).filter(({ field }) => !seen.has(headingKey(field.label.zh).full) && seen.add(headingKey(field.label.zh).full))
  const rows = Array.from({ length: 12 }, (_, at) => slots.map(({ field }) => plausible(field, at)))
  return { slots, rows: [slots.map(({ field }) => field.label.zh), ...rows] }
}

describe('every form, written with its own labels and no other hint', () => {
  it.each(all.map((form) => [form.key, form] as const))('%s', (_, form) => {
    const { slots, rows } = madeOf(form)
    const { proposal } = sheet(rows)
    expect(proposal?.form).toBe(form.key)
    expect(proposal?.columns.map(({ field }) => field)).toEqual(slots.map(({ path }) => path))
  })
})

describe('headings', () => {
  it.each([
    ['注册资本（万元）', '注册资本', '万元'],
    ['耕地面积(亩)', '耕地面积', '亩'],
    ['姓 名*', '姓名', undefined],
    ['住房面积/㎡', '住房面积', 'm2'],
    ['金额:元', '金额', '元'],
    ['镇（街道）', '镇', undefined],
  ])('%s', (heading, base, unit) => expect(headingKey(heading)).toMatchObject({ base, ...(unit ? { unit } : {}) }))

  it('names columns as Excel does', () => expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']))
})

describe('columns of other people', () => {
  it.each(['经办人身份证号', '监护人身份证号', '配偶身份证号', '帮扶责任人身份证号', '班主任身份证号'])(
    '%s is not the person’s number',
    (heading) => {
      const { proposal } = sheet([
        ['车辆类型', heading, '所有人', '身份证号', '购置价格'],
        ...[1, 2, 3].map((at) => ['小型轿车', number(at + 40), names[at]!, number(at), '90000']),
      ])
      expect(proposal?.columns.find((column) => column.field === 'vehicle.idNumber')?.heading).toBe('身份证号')
      expect(proposal?.columns[1]?.field).toBeNull()
    },
  )
})

describe('files of other kinds', () => {
  it.each([
    ['会议签到表', ['姓名', '单位', '职务', '电话'], [names[0]!, '某局', '科长', '13800000000']],
    ['帮扶责任人名册', ['姓名', '身份证号', '单位', '职务', '手机号'], [names[0]!, number(1), '某局', '科长', '13800000000']],
    ['商品价格', ['名称', '规格', '价格', '日期'], ['大米', '10kg', '50', '2019-01-02']],
    ['只有数字', ['1', '2', '3'], ['4', '5', '6']],
    ['村级报表', ['村名', '数量', '备注'], ['三屯村', '5', '']],
  ])('%s', (_, headings, row) => expect(sheet([headings, row, row]).proposal).toBeUndefined())
})
