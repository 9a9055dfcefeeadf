/** Examples of the checks of numbers, names and documents (Article 29, Q01–Q10). */
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { type Facts, met, notMet, person, untold } from './trying.ts'

const number = '371399197005010011'
const twice = (first: Facts, second: Facts): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { idNumber: number, ...first }, q: { idNumber: number, ...second } },
})

export const examples: ExampleTable = {
  'number-length-wrong': [
    met(person({ idForm: 'other' }), '号码17位，少了一位', 'seventeen places: one is lost'),
    notMet(person({ idForm: 'eighteen' }), '18位，是身份证', 'eighteen places: an ID card'),
    notMet(person({ idForm: 'certificate' }), '20位，是残疾人证', 'twenty places: a certificate'),
    notMet(person({ idForm: 'fifteen' }), '15位另有一条规则', 'fifteen places: another rule speaks of them'),
    untold(person({ idForm: null }), '号码空缺，谈不上位数', 'no number, no length'),
  ],
  'number-of-fifteen-places': [
    met(person({ idForm: 'fifteen' }), '15位旧号码，应升为18位', 'an old number of fifteen places'),
    notMet(person({ idForm: 'eighteen' }), '已是18位', 'eighteen places'),
    untold(person({ idForm: null }), '号码空缺', 'no number'),
  ],
  'check-digit-wrong': [
    met(person({ idCheckRight: false }), '末位与前17位算出的不同', 'the last place is not what the others give'),
    notMet(person({ idCheckRight: true }), '末位算得上', 'the last place is right'),
    untold(person({ idCheckRight: null }), '15位号码没有校验码', 'a number of fifteen places has no check digit'),
  ],
  'birth-part-impossible': [
    met(person({ idBirthReal: false, idBirth: null }), '号码里写着2月30日', 'the number says 30 February'),
    met(person({ idBirthReal: true, idBirth: '1899-12-31' }), '1899年出生', 'born in 1899'),
    notMet(person({ idBirthReal: true, idBirth: '1900-01-01' }), '1900年1月1日出生，恰在界上', 'born on 1 January 1900, just on the bound'),
    notMet(person({ idBirthReal: true, idBirth: '2019-12-31' }), '数据年度最后一天出生', 'born on the last day of the data year'),
    met(person({ idBirthReal: true, idBirth: '2020-01-01' }), '出生在数据年度之后', 'born after the data year'),
    untold(person({ idBirthReal: null, idBirth: null }), '号码残缺，读不出出生日期', 'a damaged number tells no birth date'),
  ],
  'birth-date-contradicts-id': [
    met(person({ birthDate: '1970-05-02', idBirth: '1970-05-01' }), '填的生日与号码差一天', 'one day apart'),
    notMet(person({ birthDate: '1970-05-01', idBirth: '1970-05-01' }), '两处相同', 'the two agree'),
    untold(person({ birthDate: null, idBirth: '1970-05-01' }), '没有填出生日期', 'no date of birth was written'),
  ],
  'number-contains-99999': [
    met(person({ idNines: true }), '号码中间是99999', 'the number holds 99999'),
    notMet(person({ idNines: false }), '号码不含99999', 'the number does not hold 99999'),
    untold(person({ idNines: null }), '号码空缺', 'no number'),
  ],
  'area-code-unknown': [
    met(person({ idAreaKnown: false }), '以99开头，没有这个省', 'it begins with 99, which is no province'),
    notMet(person({ idAreaKnown: true }), '以37开头，是山东', 'it begins with 37, Shandong'),
    untold(person({ idAreaKnown: null }), '号码残缺', 'a damaged number'),
  ],
  'certificate-beside-id-card': [
    met(
      twice({ idForm: 'certificate' }, { idForm: 'eighteen' }),
      '残疾证号的前18位就是另一行的身份证号',
      'the certificate’s first places are the ID number of another row',
    ),
    notMet(
      twice({ idForm: 'eighteen' }, { idForm: 'eighteen' }),
      '两行都是身份证，是重复登记',
      'two ID cards: that is a person registered twice',
    ),
    notMet(twice({ idForm: 'certificate' }, { idForm: 'eighteen', memberState: 'dead' }), '另一行已减少', 'the other row has left'),
    untold(twice({ idForm: 'certificate' }, { idForm: null }), '另一行号码位数不明', 'the other row’s length is not known'),
  ],
  'document-kind-contradicts-length': [
    met(person({ documentKind: 'id-card', idForm: 'certificate' }), '填身份证，号码20位', 'an ID card of twenty places'),
    met(person({ documentKind: 'disability', idForm: 'eighteen' }), '填残疾人证，号码18位', 'a certificate of eighteen places'),
    notMet(person({ documentKind: 'id-card', idForm: 'eighteen' }), '身份证18位', 'an ID card of eighteen places'),
    notMet(person({ documentKind: 'passport', idForm: 'other' }), '护照不问位数', 'a passport is not asked for its length'),
    untold(person({ documentKind: null, idForm: 'certificate' }), '没有证件类型', 'the kind of document is not known'),
  ],
  'older-than-hundred': [
    met(person({ idBirth: '1918-12-31' }), '年末101岁', 'aged 101 at the year’s end'),
    notMet(person({ idBirth: '1919-01-01' }), '年末刚满一百岁', 'just a hundred at the year’s end'),
    untold(person({ idBirth: null }), '出生日期不明', 'the birth date is not known'),
  ],
  'name-odd': [
    met(person({ nameForm: 'digit' }), '姓名里有数字', 'a digit in the name'),
    met(person({ nameForm: 'filler' }), '写成“某某之子”', 'written as "son of …"'),
    notMet(person({ nameForm: 'plain' }), '正常姓名', 'a plain name'),
    untold(person({ nameForm: null }), '姓名空缺', 'no name'),
  ],
}
