/** Article 13: aid from pre-school to university, and nobody out of school. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { educationAid } from './13-basic-education/aid.ts'
import { schoolFees } from './13-basic-education/fees.ts'
import { aidChecks } from './13-basic-education/paid.ts'
import { returnToSchool } from './13-basic-education/return-to-school.ts'
import { isAidedPupil } from './13-basic-education/words.ts'

const items = [
  item('13.1', 'rule', '学前到高等教育资助，应助尽助', 'Aid from pre-school to university, all due paid'),
  item('13.2', 'procedure', '分类控辍保学', 'Measures by class against dropout'),
  item('13.3', 'target', '无人因贫失学辍学', 'Nobody out of school through poverty'),
  item('13.4', 'target', '2018年20个重点村学校、幼儿园建设', '2018: schools and kindergartens in the 20 villages'),
  item('13.5', 'record', '智慧教育云平台网络教学', "Network teaching on the city's smart-education cloud"),
]

export const basicEducation = article({
  number: 13,
  chapter: '2.4',
  title: { zh: '保障基本教育', en: 'Basic education' },
  paraphrase: {
    zh: '建档立卡家庭学生从幼儿园到大学的资助按政策足额到位；分类控辍保学，适龄孩子不因家贫辍学；2018年改造20个重点村的薄弱学校、建好幼儿园；借助市智慧教育云平台推进网络教学。',
    en: "Students of registered families get the aid due at every stage; measures against dropping out, nobody leaves school through poverty; weak schools rebuilt and kindergartens built in the 20 key villages by 2018; network teaching on the city's platform.",
  },
  duties: [duty(['区教体局'], ['区民政局', '区财政局'])],
  items,
  readings: [],
  clauses: [
    returnToSchool,
    ...figuresOf(13),
    educationAid,
    isAidedPupil,
    ...schoolFees,
    ...aidChecks,
    target({
      key: 'nobody-out-of-school',
      article: 13,
      anchor: '控辍保学',
      label: { zh: '义务教育适龄儿童在校', en: 'Children of compulsory age in school' },
      lead: '区教体局',
      by: null,
      goal: { zh: '0人因贫失学', en: 'nobody out through poverty' },
      measure: 'schooling',
    }),
    target({
      key: 'schools-and-kindergartens',
      article: 13,
      anchor: '薄弱学校改造',
      label: { zh: '重点村学校和幼儿园建设', en: 'Schools and kindergartens of key villages' },
      lead: '区教体局',
      by: '2018-12-31',
      goal: { zh: '20个村的任务完成', en: 'done in the 20 villages' },
    }),
  ],
})
