/** Article 1: specialty industries that carry poor households along. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { industryRules } from './01-specialty-industries/industries.ts'

const items = [
  item(
    '1.1',
    'record',
    '产业项目台账：种养加、旅游、电商、田园综合体',
    'Projects: planting, rearing, processing, tourism, e-commerce, rural complexes',
  ),
  item('1.2', 'target', '每个贫困村1—2个特色产业', 'One or two specialty industries per poor village'),
  item('1.3', 'direction', '街镇集中布局、效果持久；农业新六产', 'Sited together by town, lasting effect; new forms of farming business'),
]

export const specialtyIndustries = article({
  number: 1,
  chapter: '2.1',
  title: { zh: '培育发展特色优势产业', en: 'Specialty industries' },
  paraphrase: {
    zh: '依托本地资源，办种植、养殖、加工、乡村旅游、电商、田园综合体等带得动贫困户的项目，争取每个贫困村有一到两个特色产业；提倡按街镇集中布局，选能长期见效的产业。',
    en: 'Projects in planting, rearing, processing, rural tourism, e-commerce and rural complexes that carry poor households along; each poor village strives for one or two specialty industries; projects of a town are best sited together and should keep working.',
  },
  duties: [duty(['区农业局', '区商务局', '区旅游局', '区林业局', '区供销社', '区扶贫办'])],
  items,
  readings: [
    {
      anchor: '分别牵头',
      taken: {
        zh: '六家单位各牵头一类项目，分工由我们提出',
        en: 'Each of the six leads its own kind of project; the split is our proposal',
      },
      others: { zh: '每项都共同牵头', en: 'All lead everything together' },
      confirm: '区扶贫开发领导小组',
    },
  ],
  clauses: [
    ...figuresOf(1),
    ...industryRules,
    ...directionsOf(1, items),
    target({
      key: 'specialty-industry-each-village',
      measure: 'village-has-specialty-industry',
      article: 1,
      anchor: '特色优势产业',
      label: { zh: '贫困村特色产业', en: 'Specialty industries of poor villages' },
      lead: '区农业局',
      by: null,
      soft: true,
      goal: { zh: '每村1—2个', en: 'one or two per village' },
    }),
  ],
})
