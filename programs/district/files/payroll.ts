/** D07 and D17, jobs and pay: private firms and welfare posts; registered people on public payroll are planted. */
import { able } from '../world/condition.ts'
import { drawing, oneOf, whole } from '../world/draw.ts'
import { type DepartmentFile, nameAndNumber, type Row } from './file.ts'

export interface PayrollRow extends Row {
  readonly employer: string
  readonly kind: '企业' | '个体' | '公益性岗位' | '财政供养'
  /** Whole yuan a month. */
  readonly pay: number
}

const employers = ['临沂宏利陶瓷有限公司', '罗庄区华安服装厂', '盛庄物流园', '临沂鑫源建材有限公司', '高都食品厂', '沂蒙纺织有限公司']
export const publicEmployers = ['罗庄区某事业单位', '罗庄区某中心学校', '罗庄区某街道办事处']

const hasDraw = drawing('has a job')
const employerDraw = drawing('employer')
const payDraw = drawing('pay')

export const payroll: DepartmentFile<PayrollRow> = {
  key: 'payroll',
  names: ['employment-and-payroll', '就业与工资信息'],
  title: '罗庄区就业及工资发放信息表',
  sheet: '就业',
  office: '人力资源和社会保障局',
  columns: [
    ...nameAndNumber<PayrollRow>(['姓名', '姓名', '人员姓名']),
    { headings: ['单位名称', '工作单位', '用人单位名称'], kind: 'text', of: (row) => row.employer },
    { headings: ['人员类别', '人员类别', '人员类别'], kind: 'code', of: (row) => row.kind },
    { headings: ['月工资', '月工资', '应发工资'], kind: 'money', of: (row) => row.pay, total: true },
  ],
  ofMember: (member) => {
    const draw = hasDraw(member.lot)
    if (member.work !== '' && draw < 0.8) {
      const kind = draw < 0.6 ? '企业' : '个体'
      return [
        {
          person: member,
          kind,
          employer: kind === '个体' ? '个体' : oneOf(employers, employerDraw(member.lot)),
          pay: whole(2200, 4600, payDraw(member.lot)),
        },
      ]
    }
    if (member.work === '' && able(member.labour) && draw < 0.15)
      return [{ person: member, kind: '公益性岗位', employer: `${member.village.name}保洁队`, pay: 500 }]
    return []
  },
  strangers: { ages: [18, 60], share: 0.5, again: 0.005 },
  ofStranger: (person, round) => {
    const draw = hasDraw(person.lot + round)
    const kind = draw < 0.08 ? '财政供养' : draw < 0.7 ? '企业' : '个体'
    const employer =
      kind === '财政供养'
        ? oneOf(publicEmployers, employerDraw(person.lot))
        : kind === '个体'
          ? '个体'
          : oneOf(employers, employerDraw(person.lot + round))
    return { person, kind, employer, pay: whole(2500, 6500, payDraw(person.lot + round)) }
  },
  speaksOfStrangers: false,
}
