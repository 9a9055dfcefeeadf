/** School, health, disability and working ability of a registered person, as age and chance have them. */
import type { Dice } from './draw.ts'
import type { Health, Stage } from './household.ts'

export const disabilityCategories = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'] as const
export const disabilityGrades = ['一级', '二级', '三级', '四级'] as const

/** Category 1–7 and grade 1–4 (1 the heaviest), as they end a certificate number. */
export interface Disability {
  readonly category: number
  readonly grade: number
}

export function anyDisability(roll: Dice): Disability {
  return { category: roll.oneOf([1, 2, 3, 4, 4, 4, 5, 5, 6, 6, 7]), grade: roll.oneOf([1, 2, 2, 3, 3, 4, 4]) }
}

/** Every child of 6 to 14 goes to school: who does not is a planted fault. */
export function stageAt(age: number, roll: Dice): Stage {
  if (age < 3 || age > 22) return ''
  if (age < 6) return roll.happens(0.85) ? '学前教育' : ''
  if (age < 12) return '小学'
  if (age < 15) return '初中'
  if (age < 18) return roll.oneOf(['普通高中', '普通高中', '普通高中', '中职', '中职', ''] as const)
  return roll.happens(0.4) ? '大学' : ''
}

export function educationAt(age: number, roll: Dice): string {
  if (age < 6) return ''
  if (age >= 60) return roll.oneOf(['文盲或半文盲', '文盲或半文盲', '小学', '小学', '初中'])
  if (age >= 40) return roll.oneOf(['文盲或半文盲', '小学', '小学', '初中', '初中', '高中'])
  return roll.oneOf(['小学', '初中', '初中', '初中', '高中', '大专'])
}

export function healthAt(age: number, roll: Dice): Health {
  const [well, chronic, serious] = age < 16 ? [0.93, 0.02, 0.02] : age < 60 ? [0.56, 0.15, 0.12] : [0.36, 0.38, 0.12]
  const at = roll.next()
  if (at < well) return '健康'
  if (at < well + chronic) return '长期慢性病'
  return at < well + chronic + serious ? '患有大病' : '残疾'
}

export function labourAt(age: number, stage: Stage, health: Health, disability: Disability | null, roll: Dice): string {
  if (age < 16 || stage !== '') return '无劳动力'
  if (disability && disability.grade <= 2) return age < 60 ? '丧失劳动力' : '无劳动力'
  if (age >= 70) return '无劳动力'
  if (age >= 60 || health !== '健康') return roll.oneOf(['弱劳动力或半劳动力', '无劳动力'])
  return roll.happens(0.12) ? '技能劳动力' : '普通劳动力'
}

/** True of those whose labour earns: ordinary and skilled, and in part the weak. */
export function able(labour: string): boolean {
  return labour === '普通劳动力' || labour === '技能劳动力'
}
