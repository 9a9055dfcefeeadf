/** Says in Chinese or English why a row was linked, left for review or not linked. */
import type { Label } from '#kernel/values'
import type { How, Reason } from './link.ts'

const sentences: Readonly<Record<string, Label>> = {
  'number-same': { zh: '证件号码相同', en: 'same ID number' },
  'number-fifteen': { zh: '十五位证件号码升为十八位后相同', en: 'same ID number once its fifteen digits are brought to eighteen' },
  'number-check': { zh: '证件号码只有校验码不同', en: 'only the check character of the ID number differs' },
  'number-digit': { zh: '证件号码第{}位不同', en: 'place {} of the ID number differs' },
  'number-swap': { zh: '证件号码第{}位与后一位颠倒', en: 'place {} of the ID number and the next are exchanged' },
  'number-length': { zh: '证件号码多写或漏写一位', en: 'one digit of the ID number is missing or doubled' },
  'number-rounded': {
    zh: '证件号码末几位被表格软件改为零，其余各位相同',
    en: 'the spreadsheet set the last places of the ID number to zero, the others agree',
  },
  'number-two-digits': { zh: '证件号码有两三位不同', en: 'two or three places of the ID number differ' },
  'number-first-fourteen': { zh: '证件号码前十四位相同', en: 'the first fourteen places of the ID number agree' },
  'number-masked': { zh: '证件号码未遮盖的各位相同', en: 'the visible places of the ID number agree' },
  'number-birth': { zh: '证件号码中的出生日期相同', en: 'the birth date in the ID number agrees' },
  'number-silent': { zh: '证件号码残缺，无从比较', en: 'too little of the ID number is left to compare' },
  'number-differs': { zh: '证件号码不同', en: 'the ID number differs' },
  'name-same': { zh: '姓名相同', en: 'same name' },
  'name-form': { zh: '姓名只是写法或备注不同', en: 'same name, written differently or with a note' },
  'name-printed': { zh: '姓名能辨认的字相同', en: 'the legible characters of the name agree' },
  'name-order': { zh: '姓名次序颠倒', en: 'same name, parts exchanged' },
  'name-sound': { zh: '姓名读音相同', en: 'the name sounds the same' },
  'name-look': { zh: '姓名字形相近', en: 'the name looks alike' },
  'name-near': { zh: '姓名一字不同', en: 'one character of the name differs' },
  'name-surname': { zh: '只有姓相同', en: 'only the surname agrees' },
  'name-given': { zh: '名相同，姓不同', en: 'given name agrees, surname differs' },
  'name-differs': { zh: '姓名不同', en: 'the name differs' },
  'birth-day': { zh: '出生日期相同', en: 'same birth date' },
  'birth-near': { zh: '出生日期相近', en: 'birth dates nearly agree' },
  'birth-differs': { zh: '出生日期不同', en: 'birth dates differ' },
  'sex-same': { zh: '性别相同', en: 'same sex' },
  'sex-differs': { zh: '性别不同', en: 'sex differs' },
  'place-village': { zh: '同村', en: 'same village' },
  'place-town': { zh: '同镇（街道）', en: 'same town' },
  'place-neighbour': { zh: '同镇（街道）不同村', en: 'same town, other village' },
  'place-differs': { zh: '村不同', en: 'other village' },
  'name-alone': { zh: '只凭姓名不能认定', en: 'a name alone does not tell who it is' },
  'several-fit': { zh: '有{}人都符合', en: '{} people fit' },
  'other-right-number': {
    zh: '另有一个正确的证件号码，一般是另一个人',
    en: 'has a right ID number of its own, so most likely another person',
  },
  'name-contradicts-number': { zh: '证件号码与姓名指向不同的人', en: 'ID number and name point to different people' },
  'facts-contradict-number': {
    zh: '证件号码相同，但姓名不同且性别、出生日期或村不符',
    en: 'same ID number, but another name and sex, birth date or village contradict',
  },
  'too-little': { zh: '证据不足', en: 'too little evidence' },
  'nobody-fits': { zh: '登记库中无人相符', en: 'nobody in the registry fits' },
  'no-number': { zh: '没有证件号码', en: 'no ID number' },
  decided: { zh: '由人认定', en: 'decided by a person' },
}

/** A reason as a few words; a reason of another version is shown as it stands. */
export function sayReason(reason: Reason, lang: 'zh' | 'en'): string {
  const [code, value] = reason.split(':')
  return sentences[code!]?.[lang].replace('{}', value ?? '') ?? reason
}

/** What goes without saying: the first pass keeps no reasons for the rows it settles. */
const usual: Readonly<Partial<Record<How, readonly Reason[]>>> = { exact: ['number-same', 'name-same'], none: ['nobody-fits'] }

/** Why a row was linked or not, as a sentence. */
export function linkReason(link: { readonly how: How; readonly reasons: readonly Reason[] | null }, lang: 'zh' | 'en'): string {
  const reasons = link.reasons?.length ? link.reasons : (usual[link.how] ?? [])
  const said = reasons.map((reason) => sayReason(reason, lang))
  if (said.length === 0) return ''
  if (lang === 'zh') return `${said.join('，')}。`
  const text = said.join('; ')
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}
