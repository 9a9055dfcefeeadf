/** Article 30: watching over those who left poverty and helping at once. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { instantHelp } from './30-monitoring/instant-help.ts'
import { keepingRules } from './30-monitoring/keeping.ts'
import { monitoredChecks } from './30-monitoring/monitored-checks.ts'
import { warnings } from './30-monitoring/warnings.ts'
import { monitoringWords } from './30-monitoring/words.ts'

const items = [
  item('30.1', 'rule', '脱贫不脱政策、帮扶、项目', 'Three keeps'),
  item('30.2', 'record', '多层巩固措施', 'Layered consolidation measures'),
  item('30.3', 'procedure', '脱贫户逐户跟踪监测', 'Every out household tracked'),
  item('30.4', 'procedure', '返贫及时帮扶', 'Fall-back helped in time'),
  item('30.5', 'procedure', '即时出现、标注、纳入', 'Instant help: appear, mark, include'),
  item('30.6', 'record', '即时帮扶台账', 'Ledger of instant help'),
  item('30.7', 'rule', '五部门救助政策合力', "Five departments' relief combined"),
  item('30.8', 'direction', '2020年后相对贫困、城乡统筹', 'Relative poverty, town and country, after 2020'),
]

export const monitoring = article({
  number: 30,
  chapter: '3.1',
  title: { zh: '完善稳定脱贫帮扶机制', en: 'Monitoring and instant help' },
  paraphrase: {
    zh: '脱贫后政策、帮扶、项目都不撤；逐户跟踪监测，返贫的及时拉回来；因病因灾突发困难的随时发现、随时标注、随时纳入，民政、教育、人社、卫计、残联一起救助；探索2020年后解决城乡相对贫困的办法。',
    en: 'After leaving poverty, policy, help and projects stay; every household is tracked and caught in time; sudden hardship is found, marked and included at once with the relief of five departments together; ways for relative poverty in town and country after 2020 are explored.',
  },
  duties: [duty(['区扶贫办'], ['区扶贫开发领导小组其他成员单位'])],
  items,
  readings: [
    {
      anchor: '即时标注',
      taken: {
        zh: '研判当日标注并开始帮扶，名册变更在年度窗口；天数是我们定的',
        en: 'Marked and helped on the day of judgement, the register in the yearly window; the days are ours',
      },
      confirm: '区扶贫办',
    },
  ],
  clauses: [
    instantHelp,
    ...figuresOf(30),
    ...monitoringWords,
    ...warnings,
    ...keepingRules,
    ...monitoredChecks,
    ...directionsOf(30, items),
    target({
      key: 'out-households-tracked',
      article: 30,
      anchor: '动态监测',
      label: { zh: '脱贫户跟踪监测', en: 'Out households tracked' },
      lead: '区扶贫办',
      by: null,
      goal: { zh: '100%', en: '100 %' },
      measure: 'out-household-tracked',
    }),
  ],
})
