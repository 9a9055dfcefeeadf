/** Examples of the checks of numbers, names and documents (Article 29, Q01–Q10). */
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { type Facts, person } from './trying.ts'

const number = '371399197005010011'
const twice = (first: Facts, second: Facts): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { idNumber: number, ...first }, q: { idNumber: number, ...second } },
})

export const examples: ExampleTable = {
  'number-length-wrong': [
    met('号码17位，少了一位', 'seventeen places: one is lost', person({ idForm: 'other' })),
    notMet('18位，是身份证', 'eighteen places: an ID card', person({ idForm: 'eighteen' })),
    notMet('20位，是残疾人证', 'twenty places: a certificate', person({ idForm: 'certificate' })),
    notMet('15位另有一条规则', 'fifteen places: another rule speaks of them', person({ idForm: 'fifteen' })),
    cannotTell('号码空缺，谈不上位数', 'no number, no length', person({ idForm: null })),
  ],
  'number-of-fifteen-places': [
    met('15位旧号码，应升为18位', 'an old number of fifteen places', person({ idForm: 'fifteen' })),
    notMet('已是18位', 'eighteen places', person({ idForm: 'eighteen' })),
    cannotTell('号码空缺', 'no number', person({ idForm: null })),
  ],
  'check-digit-wrong': [
    met('末位与前17位算出的不同', 'the last place is not what the others give', person({ idCheckRight: false })),
    notMet('末位算得上', 'the last place is right', person({ idCheckRight: true })),
    cannotTell('15位号码没有校验码', 'a number of fifteen places has no check digit', person({ idCheckRight: null })),
  ],
  'birth-part-impossible': [
    met('号码里写着2月30日', 'the number says 30 February', person({ idBirthReal: false, idBirth: null })),
    met('1899年出生', 'born in 1899', person({ idBirthReal: true, idBirth: '1899-12-31' })),
    notMet('1900年1月1日出生，恰在界上', 'born on 1 January 1900, just on the bound', person({ idBirthReal: true, idBirth: '1900-01-01' })),
    notMet('数据年度最后一天出生', 'born on the last day of the data year', person({ idBirthReal: true, idBirth: '2019-12-31' })),
    met('出生在数据年度之后', 'born after the data year', person({ idBirthReal: true, idBirth: '2020-01-01' })),
    cannotTell('号码残缺，读不出出生日期', 'a damaged number tells no birth date', person({ idBirthReal: null, idBirth: null })),
  ],
  'birth-date-contradicts-id': [
    met('填的生日与号码差一天', 'one day apart', person({ birthDate: '1970-05-02', idBirth: '1970-05-01' })),
    notMet('两处相同', 'the two agree', person({ birthDate: '1970-05-01', idBirth: '1970-05-01' })),
    cannotTell('没有填出生日期', 'no date of birth was written', person({ birthDate: null, idBirth: '1970-05-01' })),
  ],
  'number-contains-99999': [
    met('号码中间是99999', 'the number holds 99999', person({ idNines: true })),
    notMet('号码不含99999', 'the number does not hold 99999', person({ idNines: false })),
    cannotTell('号码空缺', 'no number', person({ idNines: null })),
  ],
  'area-code-unknown': [
    met('以99开头，没有这个省', 'it begins with 99, which is no province', person({ idAreaKnown: false })),
    notMet('以37开头，是山东', 'it begins with 37, Shandong', person({ idAreaKnown: true })),
    cannotTell('号码残缺', 'a damaged number', person({ idAreaKnown: null })),
  ],
  'certificate-beside-id-card': [
    met(
      '残疾证号的前18位就是另一行的身份证号',
      'the certificate’s first places are the ID number of another row',
      twice({ idForm: 'certificate' }, { idForm: 'eighteen' }),
    ),
    notMet(
      '两行都是身份证，是重复登记',
      'two ID cards: that is a person registered twice',
      twice({ idForm: 'eighteen' }, { idForm: 'eighteen' }),
    ),
    notMet('另一行已减少', 'the other row has left', twice({ idForm: 'certificate' }, { idForm: 'eighteen', memberState: 'dead' })),
    cannotTell('另一行号码位数不明', 'the other row’s length is not known', twice({ idForm: 'certificate' }, { idForm: null })),
  ],
  'document-kind-contradicts-length': [
    met('填身份证，号码20位', 'an ID card of twenty places', person({ documentKind: 'id-card', idForm: 'certificate' })),
    met('填残疾人证，号码18位', 'a certificate of eighteen places', person({ documentKind: 'disability', idForm: 'eighteen' })),
    notMet('身份证18位', 'an ID card of eighteen places', person({ documentKind: 'id-card', idForm: 'eighteen' })),
    notMet('护照不问位数', 'a passport is not asked for its length', person({ documentKind: 'passport', idForm: 'other' })),
    cannotTell('没有证件类型', 'the kind of document is not known', person({ documentKind: null, idForm: 'certificate' })),
  ],
  'older-than-hundred': [
    met('年末101岁', 'aged 101 at the year’s end', person({ idBirth: '1918-12-31' })),
    notMet('年末刚满一百岁', 'just a hundred at the year’s end', person({ idBirth: '1919-01-01' })),
    cannotTell('出生日期不明', 'the birth date is not known', person({ idBirth: null })),
  ],
  'name-odd': [
    met('姓名里有数字', 'a digit in the name', person({ nameForm: 'digit' })),
    met('写成“某某之子”', 'written as "son of …"', person({ nameForm: 'filler' })),
    notMet('正常姓名', 'a plain name', person({ nameForm: 'plain' })),
    cannotTell('姓名空缺', 'no name', person({ nameForm: null })),
  ],
}
