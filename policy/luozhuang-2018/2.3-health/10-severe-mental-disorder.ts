/** Article 10: registered people with a severe mental disorder. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { followUpRules } from './10-severe-mental-disorder/follow-up.ts'

const items = [
  item('10.1', 'record', '患者信息库和监测网络', 'Patient base and monitoring network'),
  item('10.2', 'record', '部门信息共享', 'Information shared between departments'),
  item('10.3', 'procedure', '诊断、复核、评估，分级属地负责', 'Diagnosis, re-diagnosis, assessment; duty by level and place'),
  item('10.4', 'record', '基层精神卫生服务试点', 'Primary-care mental service pilot'),
  item('10.5', 'target', '患者有效救治', 'Patients effectively treated'),
]

export const severeMentalDisorder = article({
  number: 10,
  chapter: '2.3',
  title: { zh: '推进严重精神障碍患者救助', en: 'Severe mental disorder' },
  paraphrase: {
    zh: '建档立卡人口中的严重精神障碍患者要有信息库和监测网，部门共享信息，按级别和属地做诊断、复核、评估；基层机构试点精神卫生服务，让患者真正得到治疗。',
    en: 'A base of patients and a monitoring network shared between departments; diagnosis, re-diagnosis and assessment by level and place; a pilot of mental services in primary care so that patients are treated.',
  },
  duties: [duty(['区卫计局'], ['区民政局', '区财政局'])],
  items,
  readings: [],
  clauses: [
    ...figuresOf(10),
    ...followUpRules,
    target({
      key: 'mental-patients-treated',
      article: 10,
      anchor: '有效救治',
      label: { zh: '严重精神障碍患者救治', en: 'Treatment of severe mental disorder' },
      lead: '区卫计局',
      by: null,
      goal: { zh: '全部', en: 'all' },
      measure: 'mental-patient-treated',
    }),
  ],
})
