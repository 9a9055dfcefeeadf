/** D08 and D09, pension and medical insurance: every registered person who enjoys the policy is in both as age demands, unless planted. */
import { drawing } from '../world/draw.ts'
import { enjoys, type Member } from '../world/household.ts'
import { ageAtYearEnd, type Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface InsuranceRow extends Row {
  readonly state: '正常参保' | '正常缴费' | '领取待遇'
}

const medicalDraw = drawing('in medical insurance')
const pensionDraw = drawing('in pension insurance')

const ageOf = (person: Person): number => ageAtYearEnd(Number(person.idNumber.slice(6, 10)))
const pensionState = (person: Person): InsuranceRow['state'] => (ageOf(person) >= 60 ? '领取待遇' : '正常缴费')

/** Some of those who no longer enjoy the policy let their insurance lapse: that raises no doubt. */
const lapsed = (member: Member, draw: number): boolean => !enjoys(member.household) && draw < 0.02

export const medical: DepartmentFile<InsuranceRow> = {
  key: 'medical',
  names: ['medical-insurance', '居民医保参保信息'],
  title: '罗庄区基本医疗保险参保信息表',
  sheet: '医保',
  office: '医疗保障局',
  columns: [
    ...nameAndNumber<InsuranceRow>(['姓名', '参保人姓名', '人员姓名']),
    { headings: ['参保状态', '参保状态', '医保参保状态'], kind: 'code', of: (row) => row.state },
  ],
  ofMember: (member) => (lapsed(member, medicalDraw(member.lot)) ? [] : [{ person: member, state: '正常参保' }]),
  strangers: { ages: [0, 99], share: 0.97, again: 0 },
  ofStranger: (person) => ({ person, state: '正常参保' }),
  speaksOfStrangers: false,
}

export const pension: DepartmentFile<InsuranceRow> = {
  key: 'pension',
  names: ['pension-insurance', '养老保险参保信息'],
  title: '罗庄区城乡居民养老保险参保信息表',
  sheet: '养老保险',
  office: '人力资源和社会保障局',
  columns: [
    ...nameAndNumber<InsuranceRow>(['姓名', '参保人姓名', '人员姓名']),
    { headings: ['参保状态', '参保状态', '养老保险参保状态'], kind: 'code', of: (row) => row.state },
  ],
  ofMember: (member) => {
    if (ageOf(member) < 16 || member.stage !== '' || lapsed(member, pensionDraw(member.lot))) return []
    return [{ person: member, state: pensionState(member) }]
  },
  strangers: { ages: [18, 99], share: 0.93, again: 0 },
  ofStranger: (person) => ({ person, state: pensionState(person) }),
  speaksOfStrangers: false,
}
