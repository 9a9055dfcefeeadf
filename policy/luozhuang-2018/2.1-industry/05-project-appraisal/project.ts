/** The way of a project through appraisal, three notices, acceptance and hand-over; no step can be skipped (Article 5). */
import { notice, procedure } from '#kernel/procedure'

const recalled = { source: '扶贫资金项目公告公示规定，待核对', confidence: 'assumption' } as const

export const projectApproval = procedure({
  key: 'project-approval',
  article: 5,
  anchor: '三评一审',
  number: 'J',
  label: { zh: '项目三评一审、六步三公示', en: 'Three reviews and one approval, six steps and three notices' },
  start: 'proposed',
  states: {
    proposed: { label: { zh: '村级提出，待理事会评议', en: 'Proposed' } },
    firstReview: { label: { zh: '理事会已评议，第一次公示', en: 'Reviewed in the village, first notice' } },
    secondReview: { label: { zh: '街镇已论证，待评审委员会', en: 'Appraised by the town' } },
    thirdReview: { label: { zh: '评审委员会已评审，待联审', en: 'Reviewed by the committee' } },
    approved: { label: { zh: '联审通过入库，第二次公示', en: 'Approved, in the library, second notice' } },
    building: { label: { zh: '实施中', en: 'Under way' } },
    accepted: { label: { zh: '区级已验收，第三次公示', en: 'Accepted, third notice' } },
    handedOver: { label: { zh: '已移交确权', en: 'Handed over' }, final: true },
    rejected: { label: { zh: '未通过', en: 'Rejected' }, final: true },
  },
  acts: {
    reviewInVillage: {
      label: { zh: '理事会评议通过', en: 'Pass the council' },
      from: ['proposed'],
      to: 'firstReview',
      by: ['village'],
      note: 'required',
      photos: 'required',
    },
    appraise: {
      label: { zh: '街镇论证通过', en: 'Pass the town' },
      from: ['firstReview'],
      to: 'secondReview',
      by: ['town'],
      note: 'required',
    },
    reviewInDistrict: {
      label: { zh: '评审委员会通过', en: 'Pass the committee' },
      from: ['secondReview'],
      to: 'thirdReview',
      by: ['office'],
      note: 'required',
    },
    approve: {
      label: { zh: '部门联审通过', en: 'Pass the joint review' },
      from: ['thirdReview'],
      to: 'approved',
      by: ['department'],
      note: 'required',
      otherThan: ['reviewInDistrict'],
    },
    begin: {
      label: { zh: '公示期满，开工', en: 'Begin after the notice' },
      from: ['approved'],
      to: 'building',
      by: ['town'],
      photos: 'required',
    },
    change: {
      label: { zh: '重大变更，重新评审', en: 'Large change, back to review' },
      from: ['building'],
      to: 'secondReview',
      by: ['town'],
      note: 'required',
    },
    accept: {
      label: { zh: '区级验收', en: 'Accept' },
      from: ['building'],
      to: 'accepted',
      by: ['office', 'department'],
      note: 'required',
      photos: 'required',
    },
    handOver: { label: { zh: '移交并确权', en: 'Hand over' }, from: ['accepted'], to: 'handedOver', by: ['town'], note: 'required' },
    reject: {
      label: { zh: '不通过', en: 'Reject' },
      from: ['proposed', 'firstReview', 'secondReview', 'thirdReview'],
      to: 'rejected',
      by: ['village', 'town', 'office', 'department'],
      note: 'required',
    },
  },
  days: {},
})

const shown = { article: 5, days: 10, ...recalled } as const

export const projectNotices = [
  notice({
    ...shown,
    key: 'project-first-notice',
    anchor: '公告公示',
    label: { zh: '项目第一次公示：项目、资金、受益户', en: 'First notice: project, money, beneficiaries' },
    where: { zh: '村公示栏', en: 'Notice board of the village' },
  }),
  notice({
    ...shown,
    key: 'project-second-notice',
    anchor: '公告公示',
    label: { zh: '项目第二次公示：批复', en: 'Second notice: approval' },
    where: { zh: '区网站、街镇、村公示栏', en: 'District website, town, village board' },
  }),
  notice({
    ...shown,
    key: 'project-third-notice',
    anchor: '公告公示',
    label: { zh: '项目第三次公示：资金使用和收益分配', en: 'Third notice: money used and income plan' },
    where: { zh: '街镇、村公示栏', en: 'Town and village board' },
  }),
]
