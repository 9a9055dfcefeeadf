/** What a column's values look like, whatever its heading says. */
import type { CodeList, Field } from '#kernel/ledger'
import { booleanOf } from '../clean/boolean.ts'
import { codesOf, mayBeOf } from '../clean/code.ts'
import { cleanDate } from '../clean/date.ts'

/** Shares of the values that are not empty, each 0 to 1. */
export interface ValueShape {
  readonly values: readonly string[]
  readonly filled: number
  readonly idNumber: number
  readonly certificate: number
  readonly personName: number
  readonly date: number
  readonly number: number
  readonly yesNo: number
  readonly phone: number
  readonly distinct: number
}

/** Reads the shape of some values of a column. */
export function shapeOf(written: readonly string[]): ValueShape {
  const values = written.map((value) => value.normalize('NFKC').trim()).filter((value) => value !== '')
  const share = (test: (value: string) => boolean) => (values.length === 0 ? 0 : values.filter(test).length / values.length)
  return {
    values,
    filled: values.length,
    idNumber: share(looksLikeNumber),
    certificate: share((value) => /^[1-9]\d{16}[\dXx][1-7][1-4]([Bb]?\d{1,2})?$/.test(value.replace(/\s/g, ''))),
    personName: share(looksLikeName),
    date: share((value) => cleanDate(value).value !== null && !/^\d{1,7}$/.test(value)),
    number: share(
      (value) => /^[¥￥]?-?[\d,]+(\.\d+)?\s*(元|万元|万|亩|人|㎡|平方米)?$/.test(value) && value.replace(/\D/g, '').length < 13,
    ),
    yesNo: share((value) => booleanOf(value) !== undefined),
    phone: share((value) => /^1[3-9]\d{9}$/.test(value)),
    distinct: new Set(values).size,
  }
}

/** An ID number, right or damaged: 18 places, or 15, 17, 19 or 20 digits, or a number in Excel's exponent. */
function looksLikeNumber(value: string): boolean {
  const plain = value.replace(/^['’‘]/, '').replace(/[\s-]/g, '')
  return /^[1-9][\dOo*]{13,18}[\dXx×*Oo]([1-7][1-4])?(B?\d)?$/.test(plain) || /^[1-9]\.\d+E\+1[47]$/i.test(plain)
}

const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺闫肖代付户'.split(
    '',
  ),
)

/** Two to four Chinese characters beginning with a surname (spaces within allowed), or a name with a middle dot. */
function looksLikeName(value: string): boolean {
  const plain = value.replace(/[\s\u3000]/g, '').replace(/\(.*\)$/, '')
  if (/^\p{Script=Han}{1,10}[·•‧.]\p{Script=Han}{1,10}$/u.test(plain)) return true
  return /^\p{Script=Han}{2,4}$/u.test(plain) && surnames.has(plain[0]!)
}

/**
 * How well a column's values fit a field, −1 (cannot be) to 1 (just such values), 0 when they do not tell.
 * For codes the label printed on the form counts fully, another label that files use a little less.
 */
export function fits(field: Field, shape: ValueShape): number {
  if (shape.filled === 0) return 0
  const scale = (share: number) => (share >= 0.5 ? share : share < 0.15 ? -1 : -0.3)
  switch (field.role) {
    case 'id-number':
      return scale(Math.max(shape.idNumber, shape.certificate))
    case 'disability-certificate':
      return scale(shape.certificate > 0.3 ? 1 : shape.idNumber)
    case 'person-name':
      return scale(shape.personName)
    case 'phone':
      return shape.idNumber > 0.5 ? -1 : shape.phone > 0.5 ? 0.5 : shape.personName > 0.8 ? -1 : 0
    case 'household-number':
    case 'person-number':
      return shape.personName > 0.7 || shape.yesNo > 0.9 ? -1 : 0
    case 'birth-date':
      return shape.date > 0.5 || shape.number > 0.5 ? 0.7 : -0.6
  }
  switch (field.kind) {
    case 'date':
      return shape.date > 0.5 ? 0.8 : shape.number > 0.5 && shape.values.every((value) => /^\d{4,8}$/.test(value)) ? 0.2 : -0.6
    case 'money':
    case 'integer':
      return shape.idNumber > 0.5 || shape.personName > 0.5
        ? -1
        : shape.number > 0.5
          ? 0.5
          : shape.date > 0.5 && field.unit?.zh !== '年'
            ? -0.5
            : -0.2
    case 'boolean':
      return shape.yesNo > 0.5 ? 0.6 : -0.5
    case 'code':
      return fitsCodes(field.list!, shape)
  }
  return shape.idNumber > 0.6 ? -0.8 : 0
}

const codeFits = new WeakMap<ValueShape, Map<CodeList, number>>()

function fitsCodes(list: CodeList, shape: ValueShape): number {
  const known = codeFits.get(shape) ?? new Map<CodeList, number>()
  codeFits.set(shape, known)
  const fit = known.get(list) ?? codeFit(list, shape)
  known.set(list, fit)
  return fit
}

const timesBefore = new WeakMap<ValueShape, ReadonlyMap<string, number>>()

/** How often each value occurs that is short enough for a label. */
function timesOf(shape: ValueShape): ReadonlyMap<string, number> {
  const before = timesBefore.get(shape)
  if (before) return before
  const times = new Map<string, number>()
  for (const value of shape.values) if (value.length <= 30) times.set(value, (times.get(value) ?? 0) + 1)
  timesBefore.set(shape, times)
  return times
}

function codeFit(list: CodeList, shape: ValueShape): number {
  let sum = 0
  for (const [value, count] of timesOf(shape)) {
    if (!mayBeOf(list, value)) continue
    const found = codesOf(list, value)
    if (found.length > 0 && found.every((code) => code !== undefined)) sum += count * (list.codes[found[0]!]?.zh === value ? 1 : 0.7)
  }
  const share = sum / shape.filled
  if (share > 0.3) return share
  return shape.idNumber > 0.5 || shape.date > 0.5 ? -1 : shape.distinct > 60 ? -0.8 : -0.25
}
