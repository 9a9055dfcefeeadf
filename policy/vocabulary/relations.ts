/** How the records of the vocabulary hang together: one closed table, read by rules, by the compiled SQL and by the pages. */
import { many, one } from '#kernel/vocabulary'

/** Rows of departmental files speak of a person by the person's number, which two member records may share. */
const speaks = { by: 'person', key: 'key', only: 'primary', zh: '当事人', en: 'person' } as const
const told = (zh: string, en: string) => ({ by: 'person', key: 'key', zh, en }) as const

const ofPerson = { subject: one('person', speaks) }

export const relations = {
  village: {
    homes: many('household', { by: 'villageCode', key: 'code', always: true, zh: '村内各户', en: 'households' }),
  },
  household: {
    members: many('person', { by: 'household', always: true, zh: '家庭成员', en: 'members' }),
    years: many('householdYear', { by: 'household', always: true, zh: '各年收支', en: 'years' }),
    inVillage: one('village', { by: 'villageCode', key: 'code', zh: '所在村', en: 'village' }),
  },
  householdYear: {
    home: one('household', { by: 'household', zh: '所属户', en: 'household' }),
  },
  person: {
    home: one('household', { by: 'household', zh: '所在户', en: 'household' }),
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
    incomeLines: many('incomeLine', told('转移收入明细', 'lines of transfers')),
    farmLines: many('farmLine', told('种养测算', 'planting and rearing')),
    waterTests: many('waterTest', told('饮水检测', 'water tests')),
    measures: many('measure', told('帮扶措施', 'measures')),
    monitorings: many('monitored', told('监测记录', 'records of monitoring')),
    surveys: many('survey', told('入户监测调查', 'answers at home')),
    losses: many('loss', told('灾害事故损失', 'losses')),
    reports: many('report', told('困难线索', 'reports of hardship')),
  },
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
  incomeLine: ofPerson,
  farmLine: ofPerson,
  waterTest: ofPerson,
  measure: ofPerson,
  // Both forms name the head of the household: what was done for one that is monitored.
  monitored: { ...ofPerson, measures: many('measure', { by: 'person', key: 'person', zh: '该户帮扶措施', en: 'measures for them' }) },
  survey: ofPerson,
  loss: ofPerson,
  report: ofPerson,
} as const
