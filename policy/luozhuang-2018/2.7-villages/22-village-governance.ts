/** Article 22: self-rule, law and virtue in the village. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'

const items = [
  item('22.1', 'direction', '自治、法治、德治结合', 'Self-rule, law, virtue'),
  item('22.2', 'target', '普及扶贫理事会、红白理事会', 'Councils everywhere: poverty, weddings and funerals'),
  item('22.3', 'direction', '防范宗族黑恶和非法宗教，扫黑除恶', 'No clan, gang or unlawful religion; campaign against gangs'),
  item('22.4', 'target', '一村一法律顾问', 'One legal adviser per village'),
  item('22.5', 'record', '公共法律服务、法治宣传', 'Public legal service, law publicity'),
]

export const villageGovernance = article({
  number: 22,
  chapter: '2.7',
  title: { zh: '提升村级治理能力', en: 'Village governance' },
  paraphrase: {
    zh: '自治、法治、德治并举，村村成立扶贫、红白理事会；防止宗族、黑恶和非法宗教干扰村务；一个村（社区）配一名法律顾问，开展普法和公共法律服务。',
    en: 'Self-rule, law and virtue; councils for poverty work and for weddings and funerals in every village; no clan, gang or unlawful religion in village affairs; one legal adviser per village, legal service and publicity.',
  },
  duties: [duty(['区委宣传部'], ['区委政法委', '区扶贫办', '区民政局', '区司法局'])],
  items,
  readings: [],
  clauses: [
    ...figuresOf(22),
    ...directionsOf(22, items),
    target({
      key: 'councils-everywhere',
      article: 22,
      anchor: '红白理事会',
      label: { zh: '扶贫理事会、红白理事会', en: 'Councils' },
      lead: '区委宣传部',
      by: null,
      goal: { zh: '每村都有', en: 'in every village' },
    }),
    target({
      key: 'legal-adviser-each-village',
      article: 22,
      anchor: '法律顾问',
      label: { zh: '村（社区）法律顾问', en: 'Legal advisers' },
      lead: '区委宣传部',
      by: null,
      goal: { zh: '每村1名', en: 'one per village' },
    }),
  ],
})
