/** D15, the school rolls of autumn 2019 with the aid paid: every registered child of 6 to 14 is on them, unless planted. */
import { drawing, oneOf } from '../world/draw.ts'
import type { Stage } from '../world/household.ts'
import { ageAtYearEnd, type Person } from '../world/person.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface StudentRow extends Row {
  readonly stage: Exclude<Stage, ''>
  /** Aid paid this term, whole yuan. */
  readonly aid: number
  readonly term: string
}

const stageDraw = drawing('stage of a stranger')
const aidDraw = drawing('aid paid')
const schoolDraw = drawing('school')
const elsewhereDraw = drawing('studies elsewhere')

const aids: Record<Exclude<Stage, ''>, readonly number[]> = {
  学前教育: [600],
  小学: [250, 500],
  初中: [312.5, 625],
  普通高中: [750, 1000, 1250],
  中职: [1000, 2500],
  大学: [1650],
}

function stageOfStranger(person: Person): Exclude<Stage, ''> {
  const age = ageAtYearEnd(Number(person.idNumber.slice(6, 10)))
  if (age < 6) return '学前教育'
  if (age < 12) return '小学'
  if (age < 15) return '初中'
  if (age < 18) return stageDraw(person.lot) < 0.6 ? '普通高中' : '中职'
  return '大学'
}

export const students: DepartmentFile<StudentRow> = {
  key: 'student',
  names: ['education-students', '学籍与资助信息'],
  title: '罗庄区在校学生学籍及资助发放表',
  sheet: '学籍',
  office: '教育和体育局',
  columns: [
    ...nameAndNumber<StudentRow>(['姓名', '学生姓名', '学生姓名'], ['证件号码', '学生身份证号', '身份证件号']),
    { headings: ['学段', '学段', '就读学段'], kind: 'code', of: (row) => row.stage },
    {
      headings: ['学校', '就读学校', '学校名称'],
      kind: 'text',
      of: ({ person, stage }) =>
        stage === '大学' ? oneOf(['临沂某大学', '济南某学院', '临沂某职业学院'], schoolDraw(person.lot)) : `${person.village.town}中心学校`,
    },
    { headings: ['行政村', '家庭所在村', '村（居）'], kind: 'text', of: (row) => row.person.village.name, tells: true },
    { headings: ['资助金额', '资助金额(元)', '本学期资助金额'], kind: 'money', of: (row) => row.aid, total: true },
    { headings: ['学期', '学期', '资助学期'], kind: 'text', of: (row) => row.term },
  ],
  ofMember: (member) => {
    const stage = member.stage
    // University students often study where the district's rolls do not reach.
    if (stage === '' || (stage === '大学' && elsewhereDraw(member.lot) < 0.3)) return []
    return [{ person: member, stage, aid: oneOf(aids[stage], aidDraw(member.lot)), term: '2019年秋季' }]
  },
  strangers: { ages: [3, 21], share: 0.85, again: 0 },
  ofStranger: (person, round) => {
    const stage = stageOfStranger(person)
    const aid = aidDraw(person.lot) < 0.04 ? oneOf(aids[stage], stageDraw(person.lot)) : 0
    return { person, stage, aid, term: round % 2 === 0 ? '2019年秋季' : '2019年春季' }
  },
  speaksOfStrangers: false,
}
