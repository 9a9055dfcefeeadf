/** Article 5: appraising projects and showing all money in the open. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { noticeRules } from './05-project-appraisal/notices.ts'
import { projectApproval, projectNotices } from './05-project-appraisal/project.ts'

const items = [
  item('5.1', 'procedure', '部门联审联批', 'Joint review and approval by departments'),
  item('5.2', 'record', '扶贫项目库', 'Project library'),
  item('5.3', 'procedure', '评审委员会和理事会参与', 'Review committee and council take part'),
  item('5.4', 'procedure', '三评一审、六步三公示', 'Three reviews and one approval, six steps and three notices'),
  item('5.5', 'rule', '四级资金分配结果一律公开', 'All allocations of four levels public'),
  item('5.6', 'rule', '街镇、村项目安排和资金使用一律公示', 'Arrangement and use in towns and villages announced'),
  item('5.7', 'record', '接受群众和社会监督', 'Supervision by people and society received'),
]

export const projectAppraisal = article({
  number: 5,
  chapter: '2.1',
  title: { zh: '加大扶贫产业项目论证审核', en: 'Appraisal and publicity of projects' },
  paraphrase: {
    zh: '项目由各部门联合审查批准，进项目库，经评审委员会和村级理事会，走完“三评一审”“六步三公示”；四级扶贫资金的分配结果都公开，街镇和村的项目安排与花费都公示。',
    en: 'Departments review and approve projects together; a project library, a review committee and village councils; the appraisal and notice steps are gone through in full. All allocations of four levels are public; towns and villages announce what is planned and spent.',
  },
  duties: [duty(['区扶贫办'], ['区财政局'])],
  items,
  readings: [
    {
      anchor: '三评一审',
      taken: {
        zh: '步骤内容待取得文件；名称照用，步骤和天数可配置',
        en: 'The content of the steps is in papers we lack; names are kept, steps and days can be set',
      },
      confirm: '区扶贫办',
    },
    {
      anchor: '精准扶贫理事会',
      taken: { zh: '与第22条的扶贫理事会是同一组织', en: 'The same body as the poverty council of Article 22' },
      others: { zh: '两个组织', en: 'Two bodies' },
      confirm: '区扶贫办',
    },
  ],
  clauses: [...figuresOf(5), ...noticeRules, projectApproval, ...projectNotices],
})
