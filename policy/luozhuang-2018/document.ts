/** The document as a program: its number, dates, chapters and articles in order. */
import type { Article } from '#kernel/article'
import { goals } from './1-goals/00-goals.ts'
import { specialtyIndustries } from './2.1-industry/01-specialty-industries.ts'
import { benefitLinkage } from './2.1-industry/02-benefit-linkage.ts'
import { marketing } from './2.1-industry/03-marketing.ts'
import { leadingEnterprises } from './2.1-industry/04-leading-enterprises.ts'
import { projectAppraisal } from './2.1-industry/05-project-appraisal.ts'
import { assets } from './2.1-industry/06-assets.ts'
import { jobs } from './2.2-employment/07-jobs.ts'
import { training } from './2.2-employment/08-training.ts'
import { medicalGuarantee } from './2.3-health/09-medical-guarantee.ts'
import { severeMentalDisorder } from './2.3-health/10-severe-mental-disorder.ts'
import { clinics } from './2.3-health/11-clinics.ts'
import { prevention } from './2.3-health/12-prevention.ts'
import { basicEducation } from './2.4-education/13-basic-education.ts'
import { vocationalEducation } from './2.4-education/14-vocational.ts'
import { teachers } from './2.4-education/15-teachers.ts'
import { unsafeHouses } from './2.5-housing/16-unsafe-houses.ts'
import { guarantees } from './2.6-guarantee/17-guarantees.ts'
import { elders } from './2.6-guarantee/18-elders.ts'
import { disabledCare } from './2.6-guarantee/19-disabled-care.ts'
import { collectiveEconomy } from './2.7-villages/20-collective-economy.ts'
import { beautifulVillages } from './2.7-villages/21-beautiful-villages.ts'
import { villageGovernance } from './2.7-villages/22-village-governance.ts'
import { customs } from './2.7-villages/23-customs.ts'
import { innerDrive } from './2.8-will/24-inner-drive.ts'
import { models } from './2.8-will/25-models.ts'
import { volunteers } from './2.9-society/26-volunteers.ts'
import { giving } from './2.9-society/27-giving.ts'
import { dynamicManagement } from './3.1-foundations/28-dynamic-management.ts'
import { comparison } from './3.1-foundations/29-comparison.ts'
import { monitoring } from './3.1-foundations/30-monitoring.ts'
import { funds } from './3.2-factors/31-funds.ts'
import { finance } from './3.2-factors/32-finance.ts'
import { land } from './3.2-factors/33-land.ts'
import { talent } from './3.2-factors/34-talent.ts'
import { responsibility } from './3.3-organisation/35-responsibility.ts'
import { partyBranches } from './3.3-organisation/36-party-branches.ts'
import { assessment } from './3.3-organisation/37-assessment.ts'
import { conduct } from './3.4-capability/38-conduct.ts'
import { cadres } from './3.4-capability/39-cadres.ts'
import { publicOpinion } from './3.4-capability/40-public-opinion.ts'

/** What the document says of itself, and the papers it carries out. */
export const document = {
  number: '罗发〔2018〕23号',
  title: {
    zh: '关于打赢脱贫攻坚战三年行动的实施意见',
    en: 'Opinions on carrying out the three-year campaign against poverty',
  },
  issuers: ['中共罗庄区委', '罗庄区人民政府'],
  signed: '2018-12-28',
  printed: '2018-12-29',
  copies: 200,
  carriesOut: ['鲁发〔2018〕37号', '临发〔2018〕43号'],
  /** Policies run to this day; targets without a date of their own end with the campaign. */
  ends: '2020-12-31',
  /** What our copy of the text lacks. */
  gaps: [
    { article: 34, zh: '牵头单位之后残缺', en: 'breaks off after the leads' },
    { article: 40, zh: '末条之后、落款之前有一段无法辨认', en: 'a passage between the last article and the imprint is unreadable' },
  ],
} as const

/** The chapters by the number that `article.chapter` gives. */
export const chapters = {
  '1': { zh: '一、总体要求', en: 'General demands' },
  '2.1': { zh: '二（一）加大产业扶贫力度', en: 'Industry' },
  '2.2': { zh: '二（二）着力推进就业扶贫', en: 'Employment' },
  '2.3': { zh: '二（三）深入开展健康扶贫', en: 'Health' },
  '2.4': { zh: '二（四）提高教育扶贫水平', en: 'Education' },
  '2.5': { zh: '二（五）保障贫困人口住房安全', en: 'Housing' },
  '2.6': { zh: '二（六）实施综合保障扶贫', en: 'Comprehensive guarantee' },
  '2.7': { zh: '二（七）加快贫困村整体提升', en: 'Upgrading of poor villages' },
  '2.8': { zh: '二（八）开展扶贫扶志行动', en: 'Will and wisdom' },
  '2.9': { zh: '二（九）汇聚社会帮扶力量', en: 'Social help' },
  '3.1': { zh: '三（一）夯实扶贫脱贫基础', en: 'Foundations' },
  '3.2': { zh: '三（二）强化要素支撑', en: 'Factors' },
  '3.3': { zh: '三（三）加强组织领导', en: 'Organisation' },
  '3.4': { zh: '三（四）提升攻坚能力', en: 'Ability' },
} as const

/** The general demands (0) and the forty articles, in the order of the document. */
export const articles: readonly Article[] = [
  goals,
  specialtyIndustries,
  benefitLinkage,
  marketing,
  leadingEnterprises,
  projectAppraisal,
  assets,
  jobs,
  training,
  medicalGuarantee,
  severeMentalDisorder,
  clinics,
  prevention,
  basicEducation,
  vocationalEducation,
  teachers,
  unsafeHouses,
  guarantees,
  elders,
  disabledCare,
  collectiveEconomy,
  beautifulVillages,
  villageGovernance,
  customs,
  innerDrive,
  models,
  volunteers,
  giving,
  dynamicManagement,
  comparison,
  monitoring,
  funds,
  finance,
  land,
  talent,
  responsibility,
  partyBranches,
  assessment,
  conduct,
  cadres,
  publicOpinion,
]
