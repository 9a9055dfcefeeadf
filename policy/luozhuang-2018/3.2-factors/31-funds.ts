/** Article 31: poverty funds, their formula and their control. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { fundRules } from './31-funds/funds.ts'

const items = [
  item('31.1', 'direction', '预算优先，投入与任务相适应', 'Budget priority, fits the task'),
  item('31.2', 'rule', '按贫困人口测算，直接切块到街镇', 'Formula by poor people, straight to towns'),
  item('31.3', 'procedure', '区级统筹，按需定用途', 'District coordinates, use by need'),
  item('31.4', 'rule', '重点村与非重点村兼顾', 'Key and other villages both'),
  item('31.5', 'record', '涉农资金整合：目标、任务、资金、权责', 'Agricultural money integrated: goal, task, money, duty'),
  item('31.6', 'procedure', '项目审批验收在区级', 'Approval and acceptance at the district'),
]

export const funds = article({
  number: 31,
  chapter: '3.2',
  title: { zh: '加大财政专项资金投入', en: 'Funds' },
  paraphrase: {
    zh: '扶贫资金列为财政优先，与任务相称；区级资金按贫困人口测算直接切到街镇，用途由区里统筹；重点村和一般村都顾到；推进涉农资金整合，项目审批和验收放在区级。',
    en: "Poverty money comes first in the budget and fits the task; the district's money is cut to the towns by the number of poor people, its use coordinated by the district; key and other villages both; agricultural money integrated, approval and acceptance at the district.",
  },
  duties: [duty(['区财政局'], ['区扶贫办'])],
  items,
  readings: [
    {
      anchor: '贫困人口因素法',
      taken: {
        zh: '总额按贫困人口公式分，用途由区批准；贫困人口是唯一因素；每个项目都在区级验收',
        en: 'The sum by formula, the use approved by the district; poor people the only factor; acceptance at the district for every project',
      },
      others: { zh: '验收只指整合资金项目', en: 'Acceptance at the district for integrated money only' },
      confirm: '区财政局',
    },
  ],
  clauses: [...figuresOf(31), ...fundRules, ...directionsOf(31, items)],
})
