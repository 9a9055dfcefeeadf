/** Examples of specialty industries and projects in trouble (Article 1). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const village = (facts: Facts, ...projects: Facts[]): SmallWorld => ({
  records: [
    ['village', 'v', facts],
    ...projects.map((project, at) => ['industryProject', `p${at}`, { village: 'v', ...project }] as const),
  ],
  covered: ['industryProject'],
})
const withoutLibrary: SmallWorld = { records: [['village', 'v', { kind: 'poor' }]] }
const built = { stage: 'accepted', specialty: true }

const project = (facts: Facts): SmallWorld => ({
  records: [['industryProject', 'p', { stage: 'accepted', acceptedOn: '2018-06-30', income: 0n, asOf: '2019-06-30', ...facts }]],
})
const linked = (facts: Facts, covered: readonly string[] = ['benefitLink']): SmallWorld => ({
  household: { status: 'poor' },
  records: [
    ['benefitLink', 'l', { householdNo: 'h', projectNo: 'X1', current: true }],
    [
      'industryProject',
      'p',
      { projectNo: 'X1', stage: 'accepted', acceptedOn: '2018-06-30', income: 500000n, asOf: '2019-12-31', ...facts },
    ],
  ],
  covered,
})

const earnsNothing = [
  met('验收满12个月（当天）仍无收益', 'twelve months to the day since acceptance, and no income', project({})),
  notMet('差一天满12个月', 'a day short of twelve months', project({ acceptedOn: '2018-07-01' })),
  notMet('有一元收益', 'one yuan of income', project({ income: 100n })),
  notMet('还在建设', 'still being built', project({ stage: 'building' })),
  cannotTell('收益没有填报', 'the income was not filled in', project({ income: null })),
]

export const examples: ExampleTable = {
  'village-has-specialty-industry': [
    met('有一个建成的特色产业', 'one specialty industry is built', village({ kind: 'poor' }, built)),
    notMet('特色产业还在建', 'it is still being built', village({ kind: 'poor' }, { ...built, stage: 'building' })),
    notMet('有项目但不是特色产业', 'a project, but no specialty', village({ kind: 'poor' }, { ...built, specialty: false })),
    cannotTell('没有收到项目库', 'no project library was delivered', withoutLibrary),
  ],
  'poor-village-without-specialty-industry': [
    met('贫困村，项目库里没有它的项目', 'a poor village with no project in the library', village({ kind: 'poor' })),
    notMet('贫困村，有一个', 'a poor village with one', village({ kind: 'poor' }, built)),
    notMet('一般村不要求', 'nothing is asked of an ordinary village', village({ kind: 'ordinary' })),
    cannotTell('没有收到项目库', 'no project library was delivered', withoutLibrary),
    cannotTell('不知道是不是贫困村', 'whether it is a poor village is not known', village({ kind: null })),
  ],
  'project-earns-nothing': earnsNothing,
  'project-without-income': earnsNothing,
  'industry-project-fails': [
    met('所联项目一年没有收益', 'the project it is linked with earned nothing for a year', linked({ income: 0n })),
    met('所联项目产品滞销', 'what the project makes is unsold', linked({ trouble: 'unsold' })),
    notMet('所联项目有收益、经营正常', 'the project earns and has no trouble', linked({ trouble: 'none' })),
    notMet('没有联结项目', 'the household is linked with none', { household: { status: 'poor' }, covered: ['benefitLink'] }),
    cannotTell('没有收到联结台账', 'no ledger of links was delivered', linked({ trouble: 'none' }, [])),
    cannotTell('经营状况没有填报', 'whether there is trouble was not filled in', linked({})),
  ],
}
