/** Police household register (D01) and deaths (D02). */
import { code, date, ledger, text } from '#kernel/ledger'
import { address, idNumber, name, town, village } from './columns.ts'
import { policeState } from './department-codes.ts'
import { relation, sex } from './person-codes.ts'

const office = { zh: '公安', en: 'Police' }

export const policeRecord = ledger({
  key: 'policeRecord',
  label: { zh: '户籍', en: 'Household register of the police' },
  article: 28,
  number: 'D01',
  office,
  speaksOf: 'person',
  hints: ['户籍', '公安', '户口', '人口', 'police', 'household-registration', 'hukou'],
  fields: {
    name: name(),
    idNumber: idNumber(),
    sex: code(sex, '性别', 'Sex'),
    birthDate: date('出生日期', 'Date of birth', { role: 'birth-date', headings: ['出生年月', '出生年月日', '生日'] }),
    householdBook: text('户号', 'Number of the household book', { headings: ['户口簿号', '户籍号', '户口本号', '家庭户号'], tells: true }),
    headRelation: code(relation, '与户主关系', 'Relation to the head', { headings: ['户主关系', '关系'] }),
    town,
    village,
    address: text('户籍地', 'Registered address', {
      role: 'address',
      headings: ['户籍地址', '住址', '户籍住址', '户口所在地', '户籍所在地', '地址', '户籍地详址', '户籍地详细地址', '家庭住址', '现住址'],
      sensitivity: 'personal',
      tells: true,
    }),
    state: code(policeState, '人员状态', 'State', {
      headings: ['户籍状态', '状态', '人口状态', '户口状态', '当前状态', '户籍人员状态', '注销标志', '户籍标志'],
      tells: true,
    }),
    stateDate: date('状态日期', 'State since', {
      headings: [
        '变动日期',
        '状态时间',
        '注销日期',
        '注销时间',
        '状态变更日期',
        '变更日期',
        '迁出日期',
        '死亡日期',
        '业务日期',
        '变动时间',
        '状态变动日期',
        '登记日期',
      ],
      tells: true,
    }),
  },
  deciding: 'stateDate',
})

export const deathRecord = ledger({
  key: 'deathRecord',
  label: { zh: '死亡', en: 'Deaths' },
  article: 28,
  number: 'D02',
  office: { zh: '民政、卫健', en: 'Civil affairs and health' },
  speaksOf: 'person',
  hints: ['死亡', '火化', '殡葬', '殡仪', '死因', 'death'],
  fields: {
    name: name(['死者姓名', '逝者姓名', '逝者', '死者', '死亡人员姓名', '亡者姓名', '死亡人姓名', '姓名']),
    idNumber: idNumber('死者', '逝者', '亡者', '死亡人员', '死亡人'),
    sex: code(sex, '性别', 'Sex'),
    birthDate: date('出生日期', 'Date of birth', { role: 'birth-date', headings: ['出生年月'] }),
    deathDate: date('死亡日期', 'Date of death', { headings: ['死亡时间', '去世日期', '逝世日期', '去世时间'], tells: true }),
    cremationDate: date('火化日期', 'Date of cremation', { headings: ['火化时间'], tells: true }),
    town,
    village,
    address,
    handlerName: text('经办人', 'Handler', {
      headings: ['经办人姓名', '家属姓名', '申请人姓名', '办理人', '丧主', '承办人', '家属'],
      sensitivity: 'personal',
    }),
    handlerNumber: text('经办人身份证号', 'ID number of the handler', {
      headings: ['经办人证件号码', '经办人身份证号码', '家属身份证号', '承办人身份证号', '办理人身份证号', '丧主身份证号'],
      sensitivity: 'personal',
    }),
  },
  deciding: 'deathDate',
})
