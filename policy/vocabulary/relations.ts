/** How the records of the vocabulary hang together: one closed table, read by rules, by the compiled SQL and by the pages. */
import { many, one } from '#kernel/vocabulary'

/** Rows of departmental files speak of a person by the person's number, which two member records may share. */
const speaks = { by: 'person', key: 'key', only: 'primary', zh: '当事人', en: 'person' } as const
const told = (zh: string, en: string) => ({ by: 'person', key: 'key', zh, en }) as const

const ofPerson = { subject: one('person', speaks) }

const inVillage = one('village', { by: 'village', key: 'code', zh: '所在村', en: 'village' })
const ofHousehold = { home: one('household', { by: 'householdNo', zh: '所属户', en: 'household' }) }

/** The other record whose own number this one names; of several rows with one number the first answers. */
const named = <T extends string>(ledger: T, number: string, zh: string, en: string) =>
  one(ledger, { by: number, key: number, only: 'primary', zh, en })
/** The records that name this one's number. */
const naming = <T extends string>(ledger: T, number: string, zh: string, en: string) => many(ledger, { by: number, key: number, zh, en })

export const relations = {
  village: {
    homes: many('household', { by: 'villageCode', key: 'code', always: true, zh: '村内各户', en: 'households' }),
    years: many('villageYear', { by: 'village', key: 'code', zh: '各年集体收支', en: 'years' }),
    items: many('villageItem', { by: 'village', key: 'code', zh: '基础设施', en: 'items of infrastructure' }),
    advisers: many('technicalAdviser', { by: 'village', key: 'code', zh: '科技指导人员', en: 'technical advisers' }),
    projects: many('industryProject', { by: 'village', key: 'code', zh: '产业项目', en: 'industry projects' }),
  },
  household: {
    members: many('person', { by: 'household', always: true, zh: '家庭成员', en: 'members' }),
    years: many('householdYear', { by: 'household', always: true, zh: '各年收支', en: 'years' }),
    helperPeople: many('person', {
      by: 'key',
      key: 'helperNumber',
      always: true,
      zh: '名册中的帮扶责任人',
      en: 'the paired cadre in the register',
    }),
    inVillage: one('village', { by: 'villageCode', key: 'code', zh: '所在村', en: 'village' }),
    benefitLinks: many('benefitLink', { by: 'householdNo', zh: '利益联结', en: 'benefit links' }),
  },
  householdYear: {
    home: one('household', { by: 'household', zh: '所属户', en: 'household' }),
  },
  person: {
    home: one('household', { by: 'household', zh: '所在户', en: 'household' }),
    ofYears: many('personYear', told('历年信息', 'data years')),
    links: many('link', { ...told('比对关联', 'links'), always: true }),
    policeRecords: many('policeRecord', told('户籍记录', 'household registration')),
    deathRecords: many('deathRecord', told('死亡记录', 'death records')),
    vehicles: many('vehicle', told('名下车辆', 'vehicles')),
    companies: many('company', told('名下企业', 'companies')),
    realEstates: many('realEstate', told('名下不动产', 'real estate')),
    bankBalances: many('bankBalance', told('存款', 'bank balances')),
    payrolls: many('payroll', told('财政供养与就业记录', 'payroll and employment')),
    employments: many('employment', told('就业记录', 'employment')),
    pensions: many('pensionInsurance', told('养老保险', 'pension insurance')),
    medicals: many('medicalInsurance', told('医疗保险', 'medical insurance')),
    stays: many('stay', told('住院结算', 'hospital stays')),
    allowances: many('allowance', told('低保', 'subsistence allowance')),
    extremelyPoorRecords: many('extremelyPoor', told('特困供养', 'extremely-poor support')),
    childRecords: many('child', told('孤儿和困境儿童', 'orphans and unattended children')),
    disabilities: many('disability', told('残疾证', 'disability certificates')),
    schooling: many('student', told('学籍', 'school records')),
    unsafeHouses: many('unsafeHouse', told('住房鉴定', 'house gradings')),
    specialInsurances: many('specialInsurance', told('特惠保险投保', 'special insurance')),
    mentalPatients: many('mentalPatient', told('严重精神障碍患者信息', 'mental health records')),
    checkUps: many('checkUp', told('健康体检', 'check-ups')),
    healthRecords: many('healthRecord', told('居民健康档案', 'health records')),
    careNeeds: many('careNeed', told('失能照护评估', 'assessments of care')),
    careStays: many('careStay', told('福利机构入住', 'places in care homes')),
    careOrders: many('careOrder', told('居家照料服务', 'care orders')),
    supportAgreements: many('supportAgreement', told('赡养协议', 'support agreements')),
    filialPayments: many('filialPayment', told('孝心基金缴纳', 'payments into the filial fund')),
    rehabilitations: many('rehabilitation', told('康复服务', 'rehabilitation')),
    loans: many('loan', told('贷款', 'loans')),
    postsHeld: many('postHolder', told('所在公益岗', 'posts held')),
    enrolments: many('enrolment', told('参加的培训', 'courses')),
  },
  personYear: ofPerson,
  link: ofPerson,
  policeRecord: ofPerson,
  deathRecord: ofPerson,
  vehicle: ofPerson,
  company: ofPerson,
  realEstate: ofPerson,
  bankBalance: ofPerson,
  payroll: ofPerson,
  employment: ofPerson,
  pensionInsurance: ofPerson,
  medicalInsurance: ofPerson,
  stay: ofPerson,
  allowance: ofPerson,
  extremelyPoor: ofPerson,
  child: ofPerson,
  disability: ofPerson,
  student: ofPerson,
  unsafeHouse: ofPerson,
  specialInsurance: ofPerson,
  mentalPatient: ofPerson,
  checkUp: ofPerson,
  healthRecord: ofPerson,
  careNeed: ofPerson,
  careStay: ofPerson,
  careOrder: ofPerson,
  supportAgreement: ofPerson,
  filialPayment: ofPerson,
  rehabilitation: ofPerson,
  loan: { ...ofPerson, repayments: naming('loanRepayment', 'loanNo', '还款', 'repayments') },
  labourRegister: {
    ...ofPerson,
    postsNearby: many('openPost', { by: 'village', key: 'village', zh: '本村公益岗', en: 'posts of the village' }),
  },
  postHolder: { ...ofPerson, openPost: named('openPost', 'postNo', '岗位', 'post') },
  wagePayment: ofPerson,
  enrolment: ofPerson,
  rewardPayment: ofPerson,
  industryProject: {
    inVillage,
    notices: many('projectNotice', { by: 'subjectNo', key: 'projectNo', zh: '公示', en: 'notices' }),
    assets: naming('asset', 'projectNo', '形成的资产', 'assets'),
  },
  asset: { inVillage, project: named('industryProject', 'projectNo', '来源项目', 'project') },
  assetIncome: { asset: named('asset', 'assetNo', '资产', 'asset') },
  benefitLink: {
    ...ofHousehold,
    project: named('industryProject', 'projectNo', '所属项目', 'project'),
    payouts: naming('benefitPayout', 'linkNo', '分红', 'payouts'),
  },
  benefitPayout: { ...ofHousehold, benefitLink: named('benefitLink', 'linkNo', '利益联结', 'benefit link') },
  enterpriseLoan: {
    firm: named('leadingEnterprise', 'creditCode', '龙头企业', 'leading enterprise'),
    repayments: naming('loanRepayment', 'loanNo', '还款', 'repayments'),
  },
  villageYear: { inVillage },
  villageItem: { inVillage },
  technicalAdviser: { inVillage },
  openPost: { inVillage, holders: naming('postHolder', 'postNo', '在岗人员', 'holders') },
  collection: { uses: naming('collectionUse', 'collectionNo', '善款使用', 'uses') },
  need: { ...ofHousehold, allocations: naming('giftAllocation', 'needNo', '分配', 'allocations') },
  gift: { allocations: naming('giftAllocation', 'giftNo', '分配', 'allocations') },
  giftAllocation: {
    ...ofHousehold,
    gift: named('gift', 'giftNo', '捐赠', 'gift'),
    need: named('need', 'needNo', '需求', 'need'),
  },
  fundSource: {
    shares: naming('townShare', 'sourceNo', '街镇切块', 'shares of towns'),
    allocations: naming('fundAllocation', 'sourceNo', '分配', 'allocations'),
    payments: naming('fundPayment', 'sourceNo', '支付', 'payments'),
  },
  townShare: { source: named('fundSource', 'sourceNo', '资金来源', 'source') },
  fundAllocation: {
    source: named('fundSource', 'sourceNo', '资金来源', 'source'),
    notices: many('projectNotice', { by: 'subjectNo', key: 'allocationNo', zh: '公示', en: 'notices' }),
    commitments: naming('fundCommitment', 'allocationNo', '承诺', 'commitments'),
    payments: naming('fundPayment', 'allocationNo', '支付', 'payments'),
  },
  fundCommitment: { allocation: named('fundAllocation', 'allocationNo', '资金分配', 'allocation') },
  fundPayment: { inVillage, allocation: named('fundAllocation', 'allocationNo', '资金分配', 'allocation') },
  landParcel: {
    inVillage,
    ofTown: many('landParcel', { by: 'town', key: 'town', always: true, zh: '本街镇地块', en: 'parcels of the town' }),
  },
} as const
