/** Large machines, operating lorries and boats, which the vehicle file does not hold (D18, Article 29). */
import { code, date, ledger, money, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'
import { machineFunds, machineKind, machineState } from './comparison-codes.ts'

export const machine = ledger({
  key: 'machine',
  label: { zh: '农机和营运工具', en: 'Machines, operating lorries and boats' },
  article: 29,
  number: 'D18',
  office: { zh: '农机、交通', en: 'Farm machinery and transport' },
  speaksOf: 'person',
  hints: ['农机', '机具', '营运证', '船舶', '工程机械', 'machine'],
  fields: {
    name: name(['机主', '机主姓名', '机具所有人', '船主', '船主姓名']),
    idNumber: idNumber('机主', '机具所有人', '船主'),
    kind: code(machineKind, '机具类型', 'Kind', { headings: ['机具品目', '机械类型', '农机类型', '机具种类', '农机品目'], tells: true }),
    model: text('机具型号', 'Model', { headings: ['机械型号', '农机型号'], tells: true }),
    price: money('机具价格', 'Price', { headings: ['购机价格', '机具售价', '购机金额'], tells: true }),
    funds: code(machineFunds, '购置资金来源', 'Who paid', { headings: ['购机资金来源', '机具资金来源'], tells: true }),
    bought: date('购机日期', 'Bought on', { headings: ['购机时间', '机具登记日期'], tells: true }),
    state: code(machineState, '机具状态', 'State', { headings: ['农机状态'], implied: 'in-use' }),
    town,
    village,
  },
  deciding: 'bought',
})
