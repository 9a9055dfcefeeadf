/** Examples of the checks of age against school, health and labour (Article 29, Q33–Q44). */

import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { aged, emptyCell, type Facts, home, lacking, person } from './trying.ts'

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
    met('在校初中生又填小学文化', 'a pupil with an education', person({ schoolStage: 'junior', education: 'primary' })),
    notMet('在校生，文化程度空着', 'a pupil without', person({ schoolStage: 'junior', education: null })),
    notMet('不在校，有文化程度', 'no pupil, with an education', person({ schoolStage: 'none', education: 'primary' })),
    cannotTell(
      '文件没有文化程度一列',
      'the file has no such column',
      person({ schoolStage: 'junior', education: null, ...lacking('education') }),
    ),
  ],
  'stage-and-education-neither': [
    met('两项都空着', 'both are empty', person({ schoolStage: null, education: null })),
    met('非在校生，文化程度空着', 'no pupil, no education', person({ schoolStage: 'none', education: null })),
    notMet('在校生不必填文化程度', 'a pupil needs none', person({ schoolStage: 'primary', education: null })),
    cannotTell(
      '文件没有文化程度一列',
      'the file has no such column',
      person({ schoolStage: 'none', education: null, ...lacking('education') }),
    ),
  ],
  'too-young-for-senior-school': [
    met('14岁上高中', 'fourteen, in senior school', person({ schoolStage: 'senior', ...aged(14) })),
    notMet('15岁上高中，恰过界', 'fifteen, just past the bound', person({ schoolStage: 'senior', ...aged(15) })),
    notMet('13岁上初中', 'thirteen, in junior school', person({ schoolStage: 'junior', ...aged(13) })),
    cannotTell('出生日期不明', 'the birth date is not known', person({ schoolStage: 'senior', idBirth: null })),
  ],
  'age-contradicts-school-stage-b': [
    met('20岁仍在小学', 'twenty, still in primary school', person({ schoolStage: 'primary', ...aged(20) })),
    notMet('19岁，2018年口径不问', 'nineteen: the list of 2018 does not ask', person({ schoolStage: 'primary', ...aged(19) })),
    notMet('20岁在大学', 'twenty, at university', person({ schoolStage: 'university', ...aged(20) })),
    cannotTell('在校生状况空缺', 'the stage is empty', person({ schoolStage: null, ...aged(30) })),
  ],
  'student-too-old': [
    met('30岁在大学', 'thirty, at university', person({ schoolStage: 'university', ...aged(30) })),
    notMet('29岁在大学', 'twenty-nine, at university', person({ schoolStage: 'university', ...aged(29) })),
    notMet('在校生状况为空即不在校', 'an empty stage is no student', person({ schoolStage: null, ...aged(40) })),
    cannotTell('出生日期不明', 'the birth date is not known', person({ schoolStage: 'university', idBirth: null })),
  ],
  'school-age-out-without-reason': [
    met('6岁健康儿童不在校，没有原因', 'six, healthy, not in school, no reason', person({ ...child, ...aged(6), outOfSchoolReason: null })),
    met('15岁同样要问', 'fifteen is asked too', person({ ...child, ...aged(15), outOfSchoolReason: null })),
    notMet('5岁还不到学龄', 'five is below school age', person({ ...child, ...aged(5), outOfSchoolReason: null })),
    notMet('16岁已过学龄', 'sixteen is past it', person({ ...child, ...aged(16), outOfSchoolReason: null })),
    notMet('写明送教上门', 'taught at home is a reason', person({ ...child, ...aged(10), outOfSchoolReason: 'taught-at-home' })),
    notMet(
      '残疾儿童由别的规则问',
      'a disabled child is another rule’s',
      person({ ...child, ...aged(10), health: 'disabled', outOfSchoolReason: null }),
    ),
    cannotTell('文件没有失学原因一列', 'the file has no such column', person({ ...child, ...aged(10), ...lacking('outOfSchoolReason') })),
  ],
  'same-grade-as-year-before': [
    met('两年都是七年级', 'grade seven in both years', grades({ 2018: '七年级', 2019: '七年级' }), { of: '2019' }),
    notMet('升了一级', 'one grade higher', grades({ 2018: '七年级', 2019: '八年级' }), { of: '2019' }),
    cannotTell('没有上年的数据', 'there is no year before', grades({ 2019: '七年级' }), { of: '2019' }),
  ],
  'same-grade-three-years': [
    met('三年都是七年级', 'grade seven for three years', grades({ 2017: '七年级', 2018: '七年级', 2019: '七年级' }), { of: '2019' }),
    notMet('留级一年', 'one year repeated', grades({ 2017: '六年级', 2018: '七年级', 2019: '七年级' }), { of: '2019' }),
    notMet('今年升级了', 'a grade higher this year', grades({ 2017: '七年级', 2018: '七年级', 2019: '八年级' }), { of: '2019' }),
    cannotTell('只有两年的数据', 'only two years are there', grades({ 2018: '七年级', 2019: '七年级' }), { of: '2019' }),
  ],
  'health-empty': emptyCell(of, ['health'], 'healthy', '健康状况', 'health'),
  'healthy-and-ill': [
    met('一格里写“健康、残疾”', 'healthy and disabled in one cell', person({ health: 'healthy', besideHealth: 'disabled' })),
    notMet('只写健康', 'healthy only', person({ health: 'healthy', besideHealth: null })),
    notMet('慢性病和残疾可以并存', 'ill and disabled may stand together', person({ health: 'chronic-disabled', besideHealth: null })),
    cannotTell(
      '文件没有健康状况一列',
      'the file has no such column',
      person({ health: null, besideHealth: null, ...lacking('health', 'besideHealth') }),
    ),
  ],
  'disabled-without-certificate': [
    met('残疾，类别、等级、年度都空着', 'disabled, nothing of a certificate', person({ ...uncertified, health: 'disabled' })),
    notMet('有残疾等级', 'the grade is there', person({ ...uncertified, health: 'disabled', disabilityGrade: '2' })),
    notMet(
      '证件号就是残疾证',
      'the number is that of a certificate',
      person({ ...uncertified, health: 'disabled', idForm: 'certificate' }),
    ),
    notMet('不残疾', 'not disabled', person({ ...uncertified, health: 'chronic' })),
    cannotTell(
      '文件没有残疾等级一列',
      'the file has no column of the grade',
      person({ ...uncertified, health: 'disabled', ...lacking('disabilityGrade') }),
    ),
  ],
  'certificate-but-healthy': [
    met(
      '有肢体残疾类别，却填健康',
      'a category of disability, yet healthy',
      person({ ...uncertified, health: 'healthy', disabilityCategory: 'limbs' }),
    ),
    notMet('健康，没有残疾证', 'healthy, no certificate', person({ ...uncertified, health: 'healthy' })),
    notMet('残疾，有证', 'disabled, with a certificate', person({ ...uncertified, health: 'disabled', disabilityGrade: '3' })),
    cannotTell('健康状况空缺', 'the health is empty', person({ ...uncertified, health: null, disabilityGrade: '3' })),
  ],
  'able-below-working-age': [
    met('15岁填普通劳动力', 'fifteen, an ordinary worker', person({ labour: 'ordinary', ...aged(15) })),
    notMet('16岁，恰在界上', 'sixteen, just on the bound', person({ labour: 'ordinary', ...aged(16) })),
    notMet('15岁无劳动力', 'fifteen, no labour', person({ labour: 'none', ...aged(15) })),
    cannotTell('劳动技能空缺', 'the labour is empty', person({ labour: null, ...aged(15) })),
  ],
  'healthy-adult-without-labour': [
    met('16岁健康不上学，填无劳动力', 'sixteen, healthy, no pupil, no labour', person({ ...adult, ...aged(16) })),
    met('59岁健康，填弱劳动力', 'fifty-nine, healthy, weak labour', person({ ...adult, ...aged(59), labour: 'weak' })),
    notMet('15岁不问', 'fifteen is not asked', person({ ...adult, ...aged(15) })),
    notMet('60岁不问', 'sixty is not asked', person({ ...adult, ...aged(60) })),
    notMet('在校高中生', 'a pupil of senior school', person({ ...adult, ...aged(18), schoolStage: 'senior' })),
    notMet('残疾', 'disabled', person({ ...adult, ...aged(40), health: 'disabled' })),
    cannotTell('劳动技能空缺', 'the labour is empty', person({ ...adult, ...aged(40), labour: null })),
  ],
  'old-and-able-without-work': [
    met('65岁普通劳动力，没有务工和经营', 'sixty-five, able, neither work nor business', elderWith({})),
    notMet('64岁不问', 'sixty-four is not asked', elderWith(aged(64))),
    notMet('家里有经营收入', 'the household has business income', elderWith({}, 50_000n)),
    notMet('在镇内务工', 'works in the town', elderWith({ workArea: 'town' })),
    cannotTell('经营收入空缺', 'the business income is empty', elderWith({}, null)),
  ],
  'able-in-extremely-poor-household': [
    met(
      '五保户里有59岁的普通劳动力',
      'an able worker of 59',
      home({ householdKind: 'extremely-poor' }, { p: { labour: 'ordinary', ...aged(59) } }),
    ),
    notMet('60岁不问', 'sixty is not asked', home({ householdKind: 'extremely-poor' }, { p: { labour: 'ordinary', ...aged(60) } })),
    notMet('一般贫困户', 'a general household', home({ householdKind: 'general-poor' }, { p: { labour: 'ordinary', ...aged(40) } })),
    cannotTell('户属性空缺', 'the kind is empty', home({ householdKind: null }, { p: { labour: 'ordinary', ...aged(40) } })),
  ],
}
