/** Article 11: village clinics and doctors. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'

const items = [
  item('11.1', 'target', '20个重点村标准化卫生室', '20 standard clinics'),
  item('11.2', 'record', '专业医疗队、基本医疗培训', 'Medical teams, basic training'),
  item('11.3', 'target', '2020年各街镇乡村医生1—1.5‰', '2020: village doctors 1–1.5 per thousand per town'),
  item('11.4', 'target', '2020年每个卫生室一名合格医生', '2020: one qualified doctor per clinic'),
]

export const clinics = article({
  number: 11,
  chapter: '2.3',
  title: { zh: '加快提升基层医疗卫生服务能力', en: 'Grass-roots clinics' },
  paraphrase: {
    zh: '20个重点村都有达标卫生室；组医疗队、抓基本培训；到2020年各街镇每千名服务人口配1至1.5名乡村医生，每个卫生室有执业（助理）医师或大专以上学历的乡村医生。',
    en: 'A standard clinic in each of the 20 key villages; medical teams and basic training; by 2020 one to one and a half village doctors per thousand served in each town, and in every clinic a licensed (assistant) physician or a village doctor with college education.',
  },
  duties: [duty(['区卫计局'], ['区财政局', '区发改局'])],
  items,
  readings: [
    {
      anchor: '标准化卫生室',
      taken: { zh: '文件没有写期限和验收标准，标准待取得', en: 'Neither date nor standard is given; get the standard' },
      others: { zh: '2018年完成', en: 'By 2018' },
      confirm: '区卫计局',
    },
  ],
  clauses: [
    ...figuresOf(11),
    target({
      key: 'standard-clinics',
      article: 11,
      anchor: '标准化卫生室',
      label: { zh: '重点村标准化卫生室', en: 'Standard clinics in key villages' },
      lead: '区卫计局',
      by: null,
      goal: { zh: '20/20', en: '20/20' },
    }),
    target({
      key: 'village-doctors-per-thousand',
      article: 11,
      anchor: '1‰-1.5‰',
      label: { zh: '各街镇乡村医生配备', en: 'Village doctors of each town' },
      lead: '区卫计局',
      by: '2020-12-31',
      goal: { zh: '服务人口的1‰—1.5‰', en: '1–1.5 per thousand served' },
    }),
    target({
      key: 'qualified-doctor-each-clinic',
      article: 11,
      anchor: '执业（助理）医师',
      label: { zh: '卫生室合格医生', en: 'Qualified doctor in each clinic' },
      lead: '区卫计局',
      by: '2020-12-31',
      goal: { zh: '每所至少1名', en: 'at least one each' },
    }),
  ],
})
