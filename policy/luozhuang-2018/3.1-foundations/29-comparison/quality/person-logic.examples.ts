/** Examples of the checks of age against school, health and labour (Article 29, Q33–Q44). */
import type { Value } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { aged, emptyCell, type Facts, home, lacking, met, notMet, person, untold } from './trying.ts'

const of = (facts: Facts) => person(facts)

/** A pupil's grades by year; the example asks of 2019. */
const grades = (byYear: Readonly<Record<number, string | null>>): SmallWorld => ({
  ...person({}),
  covered: ['personYear'],
  records: Object.entries(byYear).map(
    ([year, grade]) => ['personYear', year, { person: 'p', year: BigInt(year), schoolGrade: grade }] as const,
  ),
})

const child: Facts = { health: 'healthy', schoolStage: 'none' }
const adult: Facts = { health: 'healthy', schoolStage: 'none', labour: 'none' }
const elder: Facts = { labour: 'ordinary', workArea: null, workMonths: null, welfarePost: null, ...aged(65) }
const elderWith = (facts: Facts, business: Value = 0n): SmallWorld => ({
  ...person({ ...elder, ...facts }),
  year: { year: 2019n, business },
})
const uncertified: Facts = { idForm: 'eighteen', disabilityCategory: null, disabilityGrade: null, disabledSince: null }

export const examples: ExampleTable = {
  'stage-and-education-both': [
    met(person({ schoolStage: 'junior', education: 'primary' }), '在校初中生又填小学文化', 'a pupil with an education'),
    notMet(person({ schoolStage: 'junior', education: null }), '在校生，文化程度空着', 'a pupil without'),
    notMet(person({ schoolStage: 'none', education: 'primary' }), '不在校，有文化程度', 'no pupil, with an education'),
    untold(
      person({ schoolStage: 'junior', education: null, ...lacking('education') }),
      '文件没有文化程度一列',
      'the file has no such column',
    ),
  ],
  'stage-and-education-neither': [
    met(person({ schoolStage: null, education: null }), '两项都空着', 'both are empty'),
    met(person({ schoolStage: 'none', education: null }), '非在校生，文化程度空着', 'no pupil, no education'),
    notMet(person({ schoolStage: 'primary', education: null }), '在校生不必填文化程度', 'a pupil needs none'),
    untold(
      person({ schoolStage: 'none', education: null, ...lacking('education') }),
      '文件没有文化程度一列',
      'the file has no such column',
    ),
  ],
  'too-young-for-senior-school': [
    met(person({ schoolStage: 'senior', ...aged(14) }), '14岁上高中', 'fourteen, in senior school'),
    notMet(person({ schoolStage: 'senior', ...aged(15) }), '15岁上高中，恰过界', 'fifteen, just past the bound'),
    notMet(person({ schoolStage: 'junior', ...aged(13) }), '13岁上初中', 'thirteen, in junior school'),
    untold(person({ schoolStage: 'senior', idBirth: null }), '出生日期不明', 'the birth date is not known'),
  ],
  'age-contradicts-school-stage-b': [
    met(person({ schoolStage: 'primary', ...aged(20) }), '20岁仍在小学', 'twenty, still in primary school'),
    notMet(person({ schoolStage: 'primary', ...aged(19) }), '19岁，2018年口径不问', 'nineteen: the list of 2018 does not ask'),
    notMet(person({ schoolStage: 'university', ...aged(20) }), '20岁在大学', 'twenty, at university'),
    untold(person({ schoolStage: null, ...aged(30) }), '在校生状况空缺', 'the stage is empty'),
  ],
  'student-too-old': [
    met(person({ schoolStage: 'university', ...aged(30) }), '30岁在大学', 'thirty, at university'),
    notMet(person({ schoolStage: 'university', ...aged(29) }), '29岁在大学', 'twenty-nine, at university'),
    notMet(person({ schoolStage: null, ...aged(40) }), '在校生状况为空即不在校', 'an empty stage is no student'),
    untold(person({ schoolStage: 'university', idBirth: null }), '出生日期不明', 'the birth date is not known'),
  ],
  'school-age-out-without-reason': [
    met(person({ ...child, ...aged(6), outOfSchoolReason: null }), '6岁健康儿童不在校，没有原因', 'six, healthy, not in school, no reason'),
    met(person({ ...child, ...aged(15), outOfSchoolReason: null }), '15岁同样要问', 'fifteen is asked too'),
    notMet(person({ ...child, ...aged(5), outOfSchoolReason: null }), '5岁还不到学龄', 'five is below school age'),
    notMet(person({ ...child, ...aged(16), outOfSchoolReason: null }), '16岁已过学龄', 'sixteen is past it'),
    notMet(person({ ...child, ...aged(10), outOfSchoolReason: 'taught-at-home' }), '写明送教上门', 'taught at home is a reason'),
    notMet(
      person({ ...child, ...aged(10), health: 'disabled', outOfSchoolReason: null }),
      '残疾儿童由别的规则问',
      'a disabled child is another rule’s',
    ),
    untold(person({ ...child, ...aged(10), ...lacking('outOfSchoolReason') }), '文件没有失学原因一列', 'the file has no such column'),
  ],
  'same-grade-as-year-before': [
    { ...met(grades({ 2018: '七年级', 2019: '七年级' }), '两年都是七年级', 'grade seven in both years'), of: '2019' },
    { ...notMet(grades({ 2018: '七年级', 2019: '八年级' }), '升了一级', 'one grade higher'), of: '2019' },
    { ...untold(grades({ 2019: '七年级' }), '没有上年的数据', 'there is no year before'), of: '2019' },
  ],
  'same-grade-three-years': [
    { ...met(grades({ 2017: '七年级', 2018: '七年级', 2019: '七年级' }), '三年都是七年级', 'grade seven for three years'), of: '2019' },
    { ...notMet(grades({ 2017: '六年级', 2018: '七年级', 2019: '七年级' }), '留级一年', 'one year repeated'), of: '2019' },
    { ...notMet(grades({ 2017: '七年级', 2018: '七年级', 2019: '八年级' }), '今年升级了', 'a grade higher this year'), of: '2019' },
    { ...untold(grades({ 2018: '七年级', 2019: '七年级' }), '只有两年的数据', 'only two years are there'), of: '2019' },
  ],
  'health-empty': emptyCell(of, ['health'], 'healthy', '健康状况', 'health'),
  'healthy-and-ill': [
    met(person({ health: 'healthy', besideHealth: 'disabled' }), '一格里写“健康、残疾”', 'healthy and disabled in one cell'),
    notMet(person({ health: 'healthy', besideHealth: null }), '只写健康', 'healthy only'),
    notMet(person({ health: 'chronic-disabled', besideHealth: null }), '慢性病和残疾可以并存', 'ill and disabled may stand together'),
    untold(
      person({ health: null, besideHealth: null, ...lacking('health', 'besideHealth') }),
      '文件没有健康状况一列',
      'the file has no such column',
    ),
  ],
  'disabled-without-certificate': [
    met(person({ ...uncertified, health: 'disabled' }), '残疾，类别、等级、年度都空着', 'disabled, nothing of a certificate'),
    notMet(person({ ...uncertified, health: 'disabled', disabilityGrade: '2' }), '有残疾等级', 'the grade is there'),
    notMet(
      person({ ...uncertified, health: 'disabled', idForm: 'certificate' }),
      '证件号就是残疾证',
      'the number is that of a certificate',
    ),
    notMet(person({ ...uncertified, health: 'chronic' }), '不残疾', 'not disabled'),
    untold(
      person({ ...uncertified, health: 'disabled', ...lacking('disabilityGrade') }),
      '文件没有残疾等级一列',
      'the file has no column of the grade',
    ),
  ],
  'certificate-but-healthy': [
    met(
      person({ ...uncertified, health: 'healthy', disabilityCategory: 'limbs' }),
      '有肢体残疾类别，却填健康',
      'a category of disability, yet healthy',
    ),
    notMet(person({ ...uncertified, health: 'healthy' }), '健康，没有残疾证', 'healthy, no certificate'),
    notMet(person({ ...uncertified, health: 'disabled', disabilityGrade: '3' }), '残疾，有证', 'disabled, with a certificate'),
    untold(person({ ...uncertified, health: null, disabilityGrade: '3' }), '健康状况空缺', 'the health is empty'),
  ],
  'able-below-working-age': [
    met(person({ labour: 'ordinary', ...aged(15) }), '15岁填普通劳动力', 'fifteen, an ordinary worker'),
    notMet(person({ labour: 'ordinary', ...aged(16) }), '16岁，恰在界上', 'sixteen, just on the bound'),
    notMet(person({ labour: 'none', ...aged(15) }), '15岁无劳动力', 'fifteen, no labour'),
    untold(person({ labour: null, ...aged(15) }), '劳动技能空缺', 'the labour is empty'),
  ],
  'healthy-adult-without-labour': [
    met(person({ ...adult, ...aged(16) }), '16岁健康不上学，填无劳动力', 'sixteen, healthy, no pupil, no labour'),
    met(person({ ...adult, ...aged(59), labour: 'weak' }), '59岁健康，填弱劳动力', 'fifty-nine, healthy, weak labour'),
    notMet(person({ ...adult, ...aged(15) }), '15岁不问', 'fifteen is not asked'),
    notMet(person({ ...adult, ...aged(60) }), '60岁不问', 'sixty is not asked'),
    notMet(person({ ...adult, ...aged(18), schoolStage: 'senior' }), '在校高中生', 'a pupil of senior school'),
    notMet(person({ ...adult, ...aged(40), health: 'disabled' }), '残疾', 'disabled'),
    untold(person({ ...adult, ...aged(40), labour: null }), '劳动技能空缺', 'the labour is empty'),
  ],
  'old-and-able-without-work': [
    met(elderWith({}), '65岁普通劳动力，没有务工和经营', 'sixty-five, able, neither work nor business'),
    notMet(elderWith(aged(64)), '64岁不问', 'sixty-four is not asked'),
    notMet(elderWith({}, 50_000n), '家里有经营收入', 'the household has business income'),
    notMet(elderWith({ workArea: 'town' }), '在镇内务工', 'works in the town'),
    untold(elderWith({}, null), '经营收入空缺', 'the business income is empty'),
  ],
  'able-in-extremely-poor-household': [
    met(
      home({ householdKind: 'extremely-poor' }, { p: { labour: 'ordinary', ...aged(59) } }),
      '五保户里有59岁的普通劳动力',
      'an able worker of 59',
    ),
    notMet(home({ householdKind: 'extremely-poor' }, { p: { labour: 'ordinary', ...aged(60) } }), '60岁不问', 'sixty is not asked'),
    notMet(home({ householdKind: 'general-poor' }, { p: { labour: 'ordinary', ...aged(40) } }), '一般贫困户', 'a general household'),
    untold(home({ householdKind: null }, { p: { labour: 'ordinary', ...aged(40) } }), '户属性空缺', 'the kind is empty'),
  ],
}
