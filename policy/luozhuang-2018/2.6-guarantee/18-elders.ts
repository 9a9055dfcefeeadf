/** Article 18: care for poor elders at home and by their children. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { elderCare } from './18-elders/care.ts'
import { pensions } from './18-elders/pension.ts'

const items = [
  item('18.1', 'record', '利用闲置土地房屋建幸福院', 'Happiness homes on idle land and houses'),
  item('18.2', 'record', '购买服务、邻里互助、送实物等方式聘护理员', 'Carers by purchase, neighbours, goods'),
  item('18.3', 'rule', '三无失能者助餐助洁助行助医', 'Meals, cleaning, walking, doctor for the unable without support'),
  item('18.4', 'rule', '政府代缴养老保险费', 'Pension premium paid by government'),
  item('18.5', 'direction', '孝文化，四方共担', 'Filial culture, four parties'),
  item('18.6', 'record', '孝心养老基金', 'Filial-piety fund'),
  item('18.7', 'record', '签订赡养协议', 'Support agreements signed'),
]

export const elders = article({
  number: 18,
  chapter: '2.6',
  title: { zh: '解决老年贫困人口养老难题', en: 'Elders' },
  paraphrase: {
    zh: '用闲置房地办幸福院，居家养老；请人为没有劳动能力、不能自理、子女也无力赡养的失能者送餐、打扫、助行、陪医；符合条件者由政府代缴居民养老保险；倡导孝善，设孝心基金，签赡养协议。',
    en: 'Happiness homes on idle land; carers for people without labour ability, self-care or a child able to support them; the resident pension premium paid on behalf; filial culture with a fund and signed support agreements.',
  },
  duties: [duty(['区民政局'], ['区委宣传部', '区老龄办', '区财政局', '区扶贫办', '区卫计局', '区人社局', '区司法局', '区残联'])],
  items,
  readings: [
    {
      anchor: '三无',
      taken: {
        zh: '按本条定义：无劳动能力、无自理能力、子女无赡养能力，不限年龄',
        en: 'As this article defines it: no labour, no self-care, no child able to support; any age',
      },
      others: { zh: '民政口径的三无；只指老年人', en: 'The civil-affairs meaning; elders only' },
      confirm: '区民政局',
    },
    {
      anchor: '失能',
      taken: {
        zh: '失能不等于残疾，不以残疾证为条件',
        en: 'Unable to care for oneself is not the same as disabled; no certificate needed',
      },
      confirm: '区民政局',
    },
  ],
  clauses: [...figuresOf(18), ...pensions, ...elderCare, ...directionsOf(18, items)],
})
