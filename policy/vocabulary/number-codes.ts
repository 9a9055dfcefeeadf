/** What a written number and a written name tell by their form alone; made at intake (F32, F35). */
import { codeList } from '#kernel/ledger'

/** An ID card has 18 places (15 before 1999), a disability certificate 20, or 22 when it was issued again. */
export const numberForm = codeList(
  'numberForm',
  { zh: '证件号码位数', en: 'Length of the number' },
  {
    eighteen: { zh: '18位', en: '18 places' },
    fifteen: { zh: '15位', en: '15 places' },
    certificate: { zh: '20位或22位', en: '20 or 22 places' },
    other: { zh: '其他位数', en: 'another length' },
  },
)

export const nameForm = codeList(
  'nameForm',
  { zh: '姓名写法', en: 'How the name is written' },
  {
    plain: { zh: '正常', en: 'plain' },
    digit: { zh: '含数字', en: 'has a digit' },
    space: { zh: '中间有空格', en: 'has a space' },
    filler: { zh: '不是姓名（如“某某之子”）', en: 'no name (“son of …”)' },
  },
)
