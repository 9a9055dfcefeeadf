/** Article 34: advisers, pioneers and people who return. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { item } from '../items.ts'
import { adviserRules } from './34-talent/advisers.ts'

const items = [
  item('34.1', 'target', '重点村科技指导人员全覆盖', 'Advisers in every key village'),
  item('34.2', 'record', '激励措施、致富带头人', 'Incentives, pioneers'),
  item('34.3', 'record', '返乡人员：经商、务工、大学生、退役士兵', 'Returnees: business, migrant, graduate, veteran'),
  item('34.4', 'record', '新乡贤', 'New sages'),
]

export const talent = article({
  number: 34,
  chapter: '3.2',
  title: { zh: '加强人才支撑', en: 'Talent' },
  paraphrase: {
    zh: '科技人员派到每个重点村；用激励培育致富带头人，吸引在外能人、务工者、大学生和退伍军人回乡；请新乡贤支持家乡。本条在我们手中的文本里牵头单位之后残缺。',
    en: 'Technical advisers in every key village; incentives for pioneers and for people who return to start a business; well-known people support their home. Our copy of this article breaks off after its leads.',
  },
  duties: [duty(['区科技局', '区人社局'], [], { towns: false })],
  items,
  readings: [
    {
      anchor: '分别牵头，',
      taken: { zh: '文本在此残缺，未写街镇，按不含街镇记录', en: 'Our copy breaks off here: towns are not named and not taken to be' },
      others: { zh: '与其他各条一样含各街镇', en: 'Towns take part, as in the other articles' },
      confirm: '区扶贫办',
    },
    {
      anchor: '分别牵头',
      taken: {
        zh: '科技人员由科技局牵头，返乡创业由人社局牵头，分工由我们提出',
        en: 'Advisers are led by science, returnees by human resources; our proposal',
      },
      confirm: '区扶贫开发领导小组',
    },
  ],
  clauses: [
    ...adviserRules,
    target({
      key: 'technical-advisers',
      measure: 'village-has-technical-adviser',
      article: 34,
      anchor: '科技指导人员',
      label: { zh: '重点村科技指导人员', en: 'Technical advisers in key villages' },
      lead: '区科技局',
      by: null,
      goal: { zh: '20/20', en: '20/20' },
    }),
  ],
})
