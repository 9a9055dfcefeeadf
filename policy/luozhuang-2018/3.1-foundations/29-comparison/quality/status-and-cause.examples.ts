/** Examples of the checks of status, kind and cause (Article 29, Q24–Q32). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import { emptyCell, type Facts, home, lacking, met, notMet, untold, year } from './trying.ts'

const of = (facts: Facts) => home(facts)
const able = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, { labour: 'ordinary' }]))

/** A poor household of one with this income a year and this cause. */
const earning = (income: number | null, mainCause: string | null) =>
  year(
    { wage: income === null ? null : yuan(income), business: 0n, property: 0n, transfer: 0n, businessExpense: 0n },
    { statedMemberCount: 1n, mainCause },
  )

export const examples: ExampleTable = {
  'kind-empty': emptyCell(of, ['householdKind'], 'general-poor', '贫困户属性', 'kind of household'),
  'status-empty': emptyCell(of, ['status'], 'poor', '脱贫属性', 'status'),
  'standard-empty': emptyCell(of, ['standard'], 'provincial', '识别标准', 'standard'),
  'main-cause-empty': emptyCell(of, ['mainCause'], 'illness', '主要致贫原因', 'main cause'),
  'kind-contradicts-status': [
    met(home({ householdKind: 'allowance' }), '未脱贫，却用了脱贫后的“低保户”', 'poor, with the kind of those who are out'),
    met(
      home({ status: 'out-with-policy', householdKind: 'general-poor' }),
      '已脱贫，仍是“一般贫困户”',
      'out of poverty, and still a poor kind',
    ),
    notMet(home({ householdKind: 'allowance-poor' }), '未脱贫的低保贫困户', 'poor and on allowance'),
    notMet(home({ status: 'out-with-policy', householdKind: 'general' }), '脱贫后的一般农户', 'out of poverty, general'),
    untold(home({ householdKind: null }), '属性空缺', 'the kind is empty'),
  ],
  'out-without-exit-year': [
    met(home({ status: 'out-with-policy', exitYear: null }), '已脱贫，脱贫年度空着', 'out of poverty, the year is empty'),
    notMet(home({ status: 'out-with-policy', exitYear: 2018n }), '有脱贫年度', 'the year is there'),
    notMet(home({ exitYear: null }), '未脱贫不问', 'a poor household is not asked'),
    untold(
      home({ status: 'out-with-policy', exitYear: null, ...lacking('exitYear') }),
      '文件没有脱贫年度一列',
      'the file has no such column',
    ),
  ],
  'exit-before-identification': [
    met(home({ identifiedYear: 2016n, exitYear: 2015n }), '2016年识别，2015年脱贫', 'identified in 2016, out in 2015'),
    notMet(home({ identifiedYear: 2016n, exitYear: 2016n }), '同一年，恰在界上', 'the same year, just on the bound'),
    notMet(home({ identifiedYear: 2016n, exitYear: null }), '没有脱贫', 'no year of exit'),
    untold(home({ identifiedYear: null, exitYear: 2016n }), '识别年度空缺', 'the year of identification is empty'),
  ],
  'poor-with-exit-year': [
    met(home({ exitYear: 2017n }), '未脱贫却填了2017年脱贫', 'poor, with 2017 as the year of exit'),
    notMet(home({ exitYear: null }), '未脱贫，没有脱贫年度', 'poor, without a year'),
    notMet(home({ status: 'fallen-back', exitYear: 2017n }), '返贫户保留原脱贫年度', 'fallen back: the year is kept'),
    untold(home({ exitYear: null, ...lacking('exitYear') }), '文件没有脱贫年度一列', 'the file has no such column'),
  ],
  'too-many-other-causes': [
    met(
      home({ otherCause: 'illness', secondOtherCause: 'no-skill', thirdOtherCause: 'no-money' }),
      '填了三项其他原因',
      'three other causes',
    ),
    notMet(home({ otherCause: 'illness', secondOtherCause: 'no-skill' }), '两项，恰在界上', 'two, just on the bound'),
    untold(home(lacking('otherCause', 'secondOtherCause', 'thirdOtherCause')), '文件没有其他致贫原因', 'the file has no other causes'),
  ],
  'other-cause-equals-main': [
    met(home({ mainCause: 'illness', otherCause: 'illness' }), '其他原因又写因病', 'illness once more'),
    met(home({ mainCause: 'illness', otherCause: 'no-skill', secondOtherCause: 'illness' }), '第二项又写因病', 'illness as the second'),
    notMet(home({ mainCause: 'illness', otherCause: 'no-skill' }), '两项不同', 'the two differ'),
    notMet(home({ mainCause: 'illness' }), '没有其他原因', 'no other cause'),
    untold(home({ mainCause: null, otherCause: 'illness' }), '主要原因空缺', 'the main cause is empty'),
  ],
  'cause-illness-nobody-ill': [
    met(
      home({ mainCause: 'illness' }, { p: { health: 'healthy' }, q: { health: 'healthy' } }),
      '因病致贫，两人都健康',
      'poor through illness, both are healthy',
    ),
    notMet(
      home({ mainCause: 'illness' }, { p: { health: 'healthy' }, q: { health: 'chronic' } }),
      '有一人慢性病',
      'one is chronically ill',
    ),
    notMet(home({ mainCause: 'no-skill' }, { p: { health: 'healthy' } }), '不是因病', 'another cause'),
    untold(home({ mainCause: 'illness' }, { p: { health: null } }), '健康状况空缺', 'the health is empty'),
  ],
  'cause-disability-nobody-disabled': [
    met(
      home({ mainCause: 'disability' }, { p: { health: 'chronic' } }),
      '因残致贫，家里只有慢性病人',
      'poor through disability, only a chronic illness',
    ),
    notMet(home({ mainCause: 'disability' }, { p: { health: 'chronic-disabled' } }), '慢性病兼残疾', 'ill and disabled'),
    untold(home({ mainCause: 'disability' }, { p: { health: null } }), '健康状况空缺', 'the health is empty'),
  ],
  'cause-schooling-no-student-a': [
    met(
      home({ mainCause: 'schooling' }, { p: { schoolStage: 'none' } }),
      '因学致贫，没有人上学',
      'poor through schooling, nobody is in school',
    ),
    met(home({ mainCause: 'schooling' }, { p: { schoolStage: null } }), '在校生一格为空即不在校', 'an empty stage is no student'),
    notMet(home({ mainCause: 'schooling' }, { p: { schoolStage: 'primary' } }), '有小学生', 'a pupil of primary school'),
    untold(
      home({ mainCause: 'schooling' }, { p: { schoolStage: null, ...lacking('schoolStage') } }),
      '文件没有在校生状况',
      'the file has no such column',
    ),
  ],
  'cause-schooling-no-student-b': [
    met(home({ mainCause: 'schooling' }, { p: { schoolStage: 'junior' } }), '只有初中生，义务教育不收费', 'only a pupil of junior school'),
    notMet(home({ mainCause: 'schooling' }, { p: { schoolStage: 'senior' } }), '有高中生', 'a pupil of senior school'),
    untold(
      home({ mainCause: 'schooling' }, { p: { schoolStage: null, ...lacking('schoolStage') } }),
      '文件没有在校生状况',
      'the file has no such column',
    ),
  ],
  'cause-labour-many-workers': [
    met(home({ mainCause: 'no-labour' }, able(3)), '缺劳力而有三个劳动力', 'lack of labour, with three workers'),
    notMet(home({ mainCause: 'no-labour' }, able(2)), '有两个劳动力', 'two workers'),
    untold(home({ mainCause: 'no-labour' }, { ...able(2), x: { labour: null } }), '第三人劳动能力空缺', 'the third one’s ability is empty'),
  ],
  'poor-above-line-without-such-cause': [
    met(earning(4066.01, 'no-skill'), '未脱贫，缺技术，收入超过4066元', 'poor for lack of skill, above 4,066'),
    notMet(earning(4066, 'no-skill'), '恰好4066元，没有超过', 'just 4,066, not above'),
    notMet(earning(9000, 'illness'), '因病，支出大', 'poor through illness'),
    untold(earning(null, 'no-skill'), '收入有空项', 'an item of income is empty'),
  ],
}
