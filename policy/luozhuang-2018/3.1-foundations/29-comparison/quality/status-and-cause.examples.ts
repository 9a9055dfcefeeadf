/** Examples of the checks of status, kind and cause (Article 29, Q24–Q32). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import { emptyCell, type Facts, home, lacking, year } from './trying.ts'

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
    met('未脱贫，却用了脱贫后的“低保户”', 'poor, with the kind of those who are out', home({ householdKind: 'allowance' })),
    met(
      '已脱贫，仍是“一般贫困户”',
      'out of poverty, and still a poor kind',
      home({ status: 'out-with-policy', householdKind: 'general-poor' }),
    ),
    notMet('未脱贫的低保贫困户', 'poor and on allowance', home({ householdKind: 'allowance-poor' })),
    notMet('脱贫后的一般农户', 'out of poverty, general', home({ status: 'out-with-policy', householdKind: 'general' })),
    cannotTell('属性空缺', 'the kind is empty', home({ householdKind: null })),
  ],
  'out-without-exit-year': [
    met('已脱贫，脱贫年度空着', 'out of poverty, the year is empty', home({ status: 'out-with-policy', exitYear: null })),
    notMet('有脱贫年度', 'the year is there', home({ status: 'out-with-policy', exitYear: 2018n })),
    notMet('未脱贫不问', 'a poor household is not asked', home({ exitYear: null })),
    cannotTell(
      '文件没有脱贫年度一列',
      'the file has no such column',
      home({ status: 'out-with-policy', exitYear: null, ...lacking('exitYear') }),
    ),
  ],
  'exit-before-identification': [
    met('2016年识别，2015年脱贫', 'identified in 2016, out in 2015', home({ identifiedYear: 2016n, exitYear: 2015n })),
    notMet('同一年，恰在界上', 'the same year, just on the bound', home({ identifiedYear: 2016n, exitYear: 2016n })),
    notMet('没有脱贫', 'no year of exit', home({ identifiedYear: 2016n, exitYear: null })),
    cannotTell('识别年度空缺', 'the year of identification is empty', home({ identifiedYear: null, exitYear: 2016n })),
  ],
  'poor-with-exit-year': [
    met('未脱贫却填了2017年脱贫', 'poor, with 2017 as the year of exit', home({ exitYear: 2017n })),
    notMet('未脱贫，没有脱贫年度', 'poor, without a year', home({ exitYear: null })),
    notMet('返贫户保留原脱贫年度', 'fallen back: the year is kept', home({ status: 'fallen-back', exitYear: 2017n })),
    cannotTell('文件没有脱贫年度一列', 'the file has no such column', home({ exitYear: null, ...lacking('exitYear') })),
  ],
  'too-many-other-causes': [
    met(
      '填了三项其他原因',
      'three other causes',
      home({ otherCause: 'illness', secondOtherCause: 'no-skill', thirdOtherCause: 'no-money' }),
    ),
    notMet('两项，恰在界上', 'two, just on the bound', home({ otherCause: 'illness', secondOtherCause: 'no-skill' })),
    cannotTell('文件没有其他致贫原因', 'the file has no other causes', home(lacking('otherCause', 'secondOtherCause', 'thirdOtherCause'))),
  ],
  'other-cause-equals-main': [
    met('其他原因又写因病', 'illness once more', home({ mainCause: 'illness', otherCause: 'illness' })),
    met('第二项又写因病', 'illness as the second', home({ mainCause: 'illness', otherCause: 'no-skill', secondOtherCause: 'illness' })),
    notMet('两项不同', 'the two differ', home({ mainCause: 'illness', otherCause: 'no-skill' })),
    notMet('没有其他原因', 'no other cause', home({ mainCause: 'illness' })),
    cannotTell('主要原因空缺', 'the main cause is empty', home({ mainCause: null, otherCause: 'illness' })),
  ],
  'cause-illness-nobody-ill': [
    met(
      '因病致贫，两人都健康',
      'poor through illness, both are healthy',
      home({ mainCause: 'illness' }, { p: { health: 'healthy' }, q: { health: 'healthy' } }),
    ),
    notMet(
      '有一人慢性病',
      'one is chronically ill',
      home({ mainCause: 'illness' }, { p: { health: 'healthy' }, q: { health: 'chronic' } }),
    ),
    notMet('不是因病', 'another cause', home({ mainCause: 'no-skill' }, { p: { health: 'healthy' } })),
    cannotTell('健康状况空缺', 'the health is empty', home({ mainCause: 'illness' }, { p: { health: null } })),
  ],
  'cause-disability-nobody-disabled': [
    met(
      '因残致贫，家里只有慢性病人',
      'poor through disability, only a chronic illness',
      home({ mainCause: 'disability' }, { p: { health: 'chronic' } }),
    ),
    notMet('慢性病兼残疾', 'ill and disabled', home({ mainCause: 'disability' }, { p: { health: 'chronic-disabled' } })),
    cannotTell('健康状况空缺', 'the health is empty', home({ mainCause: 'disability' }, { p: { health: null } })),
  ],
  'cause-schooling-no-student-a': [
    met(
      '因学致贫，没有人上学',
      'poor through schooling, nobody is in school',
      home({ mainCause: 'schooling' }, { p: { schoolStage: 'none' } }),
    ),
    met('在校生一格为空即不在校', 'an empty stage is no student', home({ mainCause: 'schooling' }, { p: { schoolStage: null } })),
    notMet('有小学生', 'a pupil of primary school', home({ mainCause: 'schooling' }, { p: { schoolStage: 'primary' } })),
    cannotTell(
      '文件没有在校生状况',
      'the file has no such column',
      home({ mainCause: 'schooling' }, { p: { schoolStage: null, ...lacking('schoolStage') } }),
    ),
  ],
  'cause-schooling-no-student-b': [
    met('只有初中生，义务教育不收费', 'only a pupil of junior school', home({ mainCause: 'schooling' }, { p: { schoolStage: 'junior' } })),
    notMet('有高中生', 'a pupil of senior school', home({ mainCause: 'schooling' }, { p: { schoolStage: 'senior' } })),
    cannotTell(
      '文件没有在校生状况',
      'the file has no such column',
      home({ mainCause: 'schooling' }, { p: { schoolStage: null, ...lacking('schoolStage') } }),
    ),
  ],
  'cause-labour-many-workers': [
    met('缺劳力而有三个劳动力', 'lack of labour, with three workers', home({ mainCause: 'no-labour' }, able(3))),
    notMet('有两个劳动力', 'two workers', home({ mainCause: 'no-labour' }, able(2))),
    cannotTell(
      '第三人劳动能力空缺',
      'the third one’s ability is empty',
      home({ mainCause: 'no-labour' }, { ...able(2), x: { labour: null } }),
    ),
  ],
  'poor-above-line-without-such-cause': [
    met('未脱贫，缺技术，收入超过4066元', 'poor for lack of skill, above 4,066', earning(4066.01, 'no-skill')),
    notMet('恰好4066元，没有超过', 'just 4,066, not above', earning(4066, 'no-skill')),
    notMet('因病，支出大', 'poor through illness', earning(9000, 'illness')),
    cannotTell('收入有空项', 'an item of income is empty', earning(null, 'no-skill')),
  ],
}
