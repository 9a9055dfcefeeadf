/** D04, the business register: companies of strangers; of registered people only cooperatives' members and struck-off stalls, unless planted. */
import { able } from '../world/condition.ts'
import { drawing, oneOf, whole } from '../world/draw.ts'
import type { Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface CompanyRow extends Row {
  readonly company: string
  readonly kind: '有限责任公司' | '个体工商户' | '农民专业合作社'
  /** Registered capital in units of 10,000 yuan, as the register keeps it. */
  readonly capital: number
  readonly state: '存续' | '注销' | '吊销'
}

const hasDraw = drawing('has a company')
const nameDraw = drawing('name of company')
const capitalDraw = drawing('capital')
const stateDraw = drawing('state of company')

export function companyOf(person: Person, round: number): CompanyRow {
  const lot = person.lot + round
  const words = ['恒通', '鑫源', '嘉禾', '瑞丰', '华泰', '顺达', '沂蒙', '润泽', '宏利', '永兴']
  const serial = whole(1, 99_999, nameDraw(lot + 7))
  return {
    person,
    company: `临沂${oneOf(words, nameDraw(lot))}${serial}号${oneOf(['商贸', '建材', '物流', '食品'], nameDraw(lot + 3))}有限公司`,
    kind: '有限责任公司',
    capital: whole(10, 300, capitalDraw(lot)),
    state: '存续',
  }
}

export const companies: DepartmentFile<CompanyRow> = {
  key: 'company',
  names: ['companies', '企业登记信息'],
  title: '罗庄区市场主体登记信息表',
  sheet: '企业',
  office: '市场监督管理局',
  columns: [
    ...nameAndNumber<CompanyRow>(['法定代表人', '法定代表人', '负责人姓名']),
    { headings: ['企业名称', '企业名称', '市场主体名称'], kind: 'text', of: (row) => row.company },
    { headings: ['企业类型', '企业类型', '主体类型'], kind: 'code', of: (row) => row.kind },
    { headings: ['注册资本（万元）', '注册资本(万元)', '注册资本（万元）'], kind: 'wan', of: (row) => row.capital, total: true },
    { headings: ['登记状态', '经营状态', '登记状态'], kind: 'code', of: (row) => row.state, also: { 存续: '在业' } },
  ],
  ofMember: (member) => {
    const draw = hasDraw(member.lot)
    if (!able(member.labour) || draw > 0.02) return []
    const base = companyOf(member, 0)
    if (draw < 0.012) return [{ ...base, company: `${member.village.name.slice(0, 3)}种植专业合作社`, kind: '农民专业合作社' }]
    return [
      { ...base, company: `罗庄区${member.name}百货店`, kind: '个体工商户', capital: whole(1, 5, capitalDraw(member.lot)), state: '注销' },
    ]
  },
  strangers: { ages: [22, 70], share: 0.045, again: 0.05 },
  ofStranger: (person, round) =>
    stateDraw(person.lot + round) < 0.08 ? { ...companyOf(person, round), state: '吊销' } : companyOf(person, round),
  speaksOfStrangers: false,
}
