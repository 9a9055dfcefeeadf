/** Article 19: rehabilitation and long-term care. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { disabledCareRules } from './19-disabled-care/care.ts'

const items = [
  item('19.1', 'target', '基本康复服务全覆盖', 'Basic rehabilitation for all'),
  item('19.2', 'rule', '16岁以上重残符合条件者特困供养', 'Severely disabled from 16, qualified: extremely-poor support'),
  item('19.3', 'rule', '不符合者由街镇安排照料', 'Not qualified: the town arranges care'),
]

export const disabledCare = article({
  number: 19,
  chapter: '2.6',
  title: { zh: '加强对残疾贫困人口照料服务', en: 'Care for disabled people' },
  paraphrase: {
    zh: '为建档立卡残疾人普遍提供基本康复；年满16岁、长期要人照护的重度残疾人，合特困条件的按特困供养，不合的由街镇用补贴、购买服务、公益岗等安排集中或日间照料。',
    en: 'Basic rehabilitation for all registered disabled people; severely disabled people from 16 with long care need: extremely-poor support where they qualify, otherwise care arranged by the town.',
  },
  duties: [duty(['区残联'], ['区民政局', '区卫计局'])],
  items,
  readings: [],
  clauses: [
    ...figuresOf(19),
    ...disabledCareRules,
    target({
      key: 'rehabilitation-coverage',
      article: 19,
      anchor: '康复服务',
      label: { zh: '建档立卡残疾人基本康复服务', en: 'Basic rehabilitation of registered disabled people' },
      lead: '区残联',
      by: null,
      goal: { zh: '100%', en: '100 %' },
      measure: 'rehabilitation-secured',
    }),
  ],
})
