/** Article 15: teachers of the key villages. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { item } from '../items.ts'

const items = [
  item('15.1', 'record', '师德和教学技能培训', 'Ethics and skills training'),
  item('15.2', 'target', '2020年重点村校长、教师轮训', '2020: key-village principals and teachers rotated'),
  item('15.3', 'target', '公费师范生招生任务', 'Intake of publicly funded student teachers fulfilled'),
  item('15.4', 'record', '乡村幼儿园公费师范生', 'Publicly funded student teachers for rural kindergartens'),
]

export const teachers = article({
  number: 15,
  chapter: '2.4',
  title: { zh: '加强教师队伍建设', en: 'Teachers' },
  paraphrase: {
    zh: '抓师德和教学技能培训；2020年前把重点村小学和教学点的校长、教师轮训一遍；完成公费师范生招生，并按省市安排为乡村幼儿园培养公费师范生。',
    en: 'Training in ethics and teaching; by 2020 all principals and teachers of key-village primary schools and teaching points rotated through training; publicly funded student teachers, for rural kindergartens too.',
  },
  duties: [duty(['区教体局'])],
  items,
  readings: [],
  clauses: [
    target({
      key: 'teachers-rotated',
      article: 15,
      anchor: '轮训',
      label: { zh: '重点村校长、教师轮训', en: 'Rotation training in key villages' },
      lead: '区教体局',
      by: '2020-12-31',
      goal: { zh: '100%', en: '100 %' },
    }),
    target({
      key: 'student-teacher-intake',
      article: 15,
      anchor: '公费师范生',
      label: { zh: '公费师范生招生', en: 'Intake of student teachers' },
      lead: '区教体局',
      by: null,
      goal: { zh: '完成下达任务', en: 'the task set is fulfilled' },
    }),
  ],
})
