/** Files that speak of households, villages and things: taken in from a folder, not linked, and asked by rules in both readings. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile } from '#kernel/compile/compile'
import { quoted } from '#kernel/compile/frame'
import { duckdb } from '#kernel/dialects'
import { evaluate } from '#kernel/evaluate'
import { answerOf } from '#kernel/explain'
import { factOf } from '#kernel/world'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { writeDelivery } from '#programs/district/delivery'
import { type Compared, compareDirectory } from './compare-directory.ts'
import { factsOf } from './facts.ts'
import { findDoubts, raisingChecks } from './find-doubts.ts'
import { loadEverybody, loadHousehold } from './household-world.ts'
import { whatIf } from './what-if/what-if.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiuhua-standing-'))
const write = (name: string, ...lines: readonly string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
/** Four registered people of four households. */
let people: { number: string; name: string; household: string }[]
let linked: number
let compared: Compared

beforeAll(async () => {
  await writeDelivery(folder, { people: 200, seed: 31, style: 'samples', withKey: false })
  const plain = await compareDirectory(folder, luozhuang2018, { threads: 1, asOf: '2019-07-31' })
  people = (
    await plain.connection.runAndReadAll(
      `SELECT DISTINCT ON (p.household) p."idNumber", p.name, p.household FROM ${factsOf('person')} p JOIN ${factsOf('household')} h ON h.id = p.household
       WHERE p."idValid" AND h.status IN ('poor', 'out-with-policy') AND p.labour = 'ordinary' AND p."memberState" = 'present' ORDER BY p.household LIMIT 4`,
    )
  )
    .getRows()
    .map(([number, name, household]) => ({ number: String(number), name: String(name), household: String(household) }))
  linked = plain.delivery.batches.length
  plain.close()
  const [a, b] = people as [(typeof people)[0], (typeof people)[0]]
  write(
    '村情.csv',
    '行政村,镇（街道）,村属性,省扶贫工作重点村,总户数',
    '山南头村,罗庄街道,贫困村,是,300',
    '傅庄村,傅庄街道,贫困村,是,410',
    '龙潭,罗庄街道,非贫困村,否,200',
  )
  write(
    '产业项目库.csv',
    '项目编号,项目名称,产业类型,是否特色产业,乡镇,行政村,经营主体,项目阶段,验收日期,投入扶贫资金(万元),未形成资产支出(万元),近12个月收益(元)',
    'X1,山南头大棚,种植,是,罗庄街道,山南头村,某合作社,已验收,2018/5/1,50,2,0',
    'X2,傅庄养殖场,养殖,否,傅庄街道,傅庄村,某农场,在建,,30,,',
  )
  write(
    '资产台账.csv',
    '资产编号,资产名称,资产类别,项目编号,行政村,资产原值(万元),所有权人,经营权人,收益权人,监管权人,是否确权,是否纳入三资平台,资产状况,是否出租,租赁到期日',
    'Z1,大棚,经营性,X1,山南头村,48,村集体,合作社,贫困户,街镇,是,是,在用,是,2019-07-30',
    'Z2,冷库,经营性,X9,山南头村,10,村集体,合作社,贫困户,,否,否,闲置,否,',
  )
  write(
    '公示台账.csv',
    '项目编号,公示类型,公示地点,公示日期,公示结束日期,公示后是否变更,是否重新公示',
    'X1,第一次公示,村公示栏,2018-01-01,2018-01-11,否,',
    'X1,第二次公示,区网站,2018-02-01,2018-02-08,是,否',
    'X2,第一次公示,村公示栏,2019-01-01,2019-01-12,否,',
  )
  write(
    '利益联结.csv',
    '联结编号,户编号,经营主体,项目编号,利益联结方式,签订日期,是否有效,约定年分红(元)',
    `L1,${a.household},某合作社,X1,入股,2017-05-01,是,1000`,
  )
  write('分红发放.csv', '联结编号,户编号,年度,应发日期,应发分红,实发分红', `L1,${a.household},2018,2018-12-31,1000,999.99`)
  write(
    '个人贷款.csv',
    '借款人,身份证号,借据编号,贷款类别,贷款金额(万元),年利率(%),放款日期,贷款到期日,贷款余额(元)',
    `${a.name},${a.number},D1,扶贫小额信贷,5,4.75,2019-07-01,2022-07-01,30000`,
    `${b.name},${b.number},D2,扶贫小额信贷,5,4.35,2018-06-30,2019-06-30,50000`,
  )
  write('还款明细.csv', '借据编号,还本日期,归还本金,归还利息', 'D1,2019-07-11,20000,50')
  write(
    '村集体收支.csv',
    '行政村,乡镇,年度,经营收入,发包租赁收入,投资收益,补助收入,集体其他收入',
    '山南头村,罗庄街道,2017,10000,10000,0,10000,0',
    '山南头村,罗庄街道,2019,20000,20000,0,19999.99,0',
    '傅庄村,傅庄街道,2019,0,2999.99,0,80000,0',
  )
  write('资金来源.csv', '资金文号,资金级次,资金类别,年度,下达金额(元),下达日期', 'S1,省级,专项扶贫资金,2019,100.00,2019-01-05')
  write('资金切块.csv', '资金文号,街镇,贫困人口数,切块金额', 'S1,罗庄街道,10,16.67', 'S1,傅庄街道,20,33.33', 'S1,盛庄街道,30,50.00')
  write(
    '在岗人员.csv',
    '姓名,身份证号,岗位编号,公益岗位名称,上岗日期,是否在岗',
    `${a.name},${a.number},G1,保洁员,2019-01-01,是`,
    '诸葛无名,371399195502034522,G1,保洁员,2019-01-01,是',
  )
  write(
    '劳动力台账.csv',
    '姓名,身份证号,行政村,是否有劳动能力,是否有就业意愿,是否有培训条件,就业状态,未就业起始日期,掌握技能项数,拒岗次数',
    `${b.name},${b.number},山南头村,是,是,是,未就业,2019-01-01,0,0`,
  )
  compared = await compareDirectory(folder, luozhuang2018, { threads: 1, asOf: '2019-07-31', also: luozhuang2018.rules.keys() })
}, 240_000)
afterAll(() => {
  compared?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The answers of a rule by the number, place or year that names the record. */
async function said(key: string, by: string): Promise<Record<string, string | null>> {
  const { world, records } = await loadEverybody(compared.connection, luozhuang2018, compared.delivery.coverage)
  const rule = luozhuang2018.rules.get(key)!
  return Object.fromEntries(
    records
      .filter(({ ledger }) => ledger === rule.of)
      .map((record) => {
        const { answer, amount } = evaluate(luozhuang2018, rule, record, world, '2019-12-31')
        const told = rule.clause === 'value' ? String(answer.value) : answerOf(answer.value)
        return [String(factOf(record, by)), amount?.value ? `${told} ${amount.value}` : told]
      }),
  )
}

describe('a folder with files about households, villages and things', () => {
  it('takes each for what it is and rejects nothing', () => {
    const forms = new Map(compared.intake.batches.map(({ file, form }) => [file, form]))
    expect(
      [...forms]
        .filter(([file]) => !/^[a-z]/.test(file))
        .map(([, form]) => form)
        .toSorted(),
    ).toEqual([
      'asset',
      'benefitLink',
      'benefitPayout',
      'fundSource',
      'industryProject',
      'labourRegister',
      'loan',
      'loanRepayment',
      'postHolder',
      'projectNotice',
      'townShare',
      'village',
      'villageYear',
    ])
    expect(compared.intake.rejects).toEqual([])
    expect(compared.intake.ignored).toEqual([])
  })

  it('links only what speaks of people', () => {
    expect(compared.delivery.batches).toHaveLength(linked + 3)
    expect(compared.delivery.standing).toHaveLength(10)
  })

  it('asks villages, also those no form was handed in for', async () => {
    const villages = await said('poor-village-without-specialty-industry', 'village')
    expect(villages['371311001234']).toBe('not-met')
    expect(villages['371311002265']).toBe('met')
    expect(villages['371311001001']).toBe('not-met')
    expect(Object.values(villages).filter((answer) => answer === 'cannot-tell').length).toBeGreaterThan(0)
  })

  it('asks projects, their notices, money and assets', async () => {
    expect(await said('project-without-income', 'projectNo')).toEqual({ X1: 'met', X2: 'not-met' })
    expect(await said('project-notice-missing', 'projectNo')).toEqual({ X1: 'met', X2: 'met' })
    expect(await said('project-money-does-not-reconcile', 'projectNo')).toEqual({ X1: 'not-met', X2: 'not-met' })
    expect(await said('asset-lease-expired', 'assetNo')).toEqual({ Z1: 'met', Z2: 'not-met' })
    expect(await said('asset-rights-incomplete', 'assetNo')).toEqual({ Z1: 'not-met', Z2: 'met' })
    expect(await said('notice-altered', 'takenDownOn')).toEqual({ '2018-01-11': 'not-met', '2018-02-08': 'met', '2019-01-12': 'not-met' })
  })

  it('asks households by their number', async () => {
    const [a, b] = people
    expect(await said('payout-below-contract', 'householdNo')).toEqual({ [a!.household]: 'met' })
    const unlinked = await said('able-household-without-link', 'householdNo')
    expect([unlinked[a!.household], unlinked[b!.household]]).toEqual(['not-met', 'met'])
    expect((await said('industry-project-fails', 'householdNo'))[a!.household]).toBe('met')
  })

  it('judges what runs on by the day up to which the delivery speaks, not by the end of its year', async () => {
    expect(await said('micro-loan-interest', 'loanNo')).toEqual({ D1: 'met 14514', D2: 'met 220521' })
    expect(await said('loan-overdue', 'loanNo')).toEqual({ D1: 'not-met', D2: 'met' })
  })

  it('cuts money to the towns to the fen', async () => {
    expect(await said('town-share-by-formula', 'poorPeople')).toEqual({ '10': '1667', '20': '3333', '30': '5000' })
    expect(await said('town-share-off-formula', 'poorPeople')).toEqual({ '10': 'not-met', '20': 'not-met', '30': 'not-met' })
  })

  it('asks villages year by year', async () => {
    expect(await said('village-income-not-doubled', 'business')).toEqual({ '1000000': 'not-met', '2000000': 'met', '0': 'cannot-tell' })
    expect(await said('key-village-is-shell', 'business')).toEqual({ '1000000': 'not-met', '2000000': 'not-met', '0': 'met' })
  })

  it('sees a holder of a post who is not registered, and somebody without work', async () => {
    expect(await said('post-holder-not-eligible', 'name')).toEqual({ [people[0]!.name]: 'not-met', 诸葛无名: 'met' })
    expect(await said('able-and-willing-without-work', 'name')).toEqual({ [people[1]!.name]: 'met' })
  })

  it('cannot tell where a kind of file is absent', async () => {
    expect(new Set(Object.values(await said('village-has-five-services', 'village')))).toEqual(new Set(['cannot-tell']))
    expect(new Set(Object.values(await said('able-and-willing-without-skill', 'name')))).toEqual(new Set(['cannot-tell']))
    expect(new Set(Object.values(await said('source-overallocated', 'sourceNo')))).toEqual(new Set(['cannot-tell']))
  })

  it('knows the papers of one household, and the projects they name', async () => {
    const { world, records, household } = await loadHousehold(
      compared.connection,
      luozhuang2018,
      compared.delivery.coverage,
      people[0]!.household,
    )
    expect(records.filter(({ ledger }) => ledger === 'benefitLink')).toHaveLength(1)
    expect(evaluate(luozhuang2018, luozhuang2018.rules.get('industry-project-fails')!, household!, world, '2019-12-31').answer.value).toBe(
      true,
    )
  })

  it('raises doubts about them once the office adopts the checks, each with the row it stands on', async () => {
    const trial = [...luozhuang2018.rules.values()].flatMap((rule) => (rule.clause === 'check' && rule.trial ? [rule.key] : []))
    const checks = raisingChecks(luozhuang2018, new Set(trial))
    const compiled = compile(
      luozhuang2018,
      {
        deciding: '2019-12-31',
        coverage: compared.delivery.coverage,
        pending: new Set(),
        dialect: duckdb,
        table: factsOf,
      },
      checks.map(({ key }) => key),
    )
    for (const name of compiled.drop) await compared.connection.run(`DROP TABLE IF EXISTS ${name}`)
    const { doubts } = await findDoubts(compared.connection, luozhuang2018, compared.delivery, checks)
    const about = (rule: string) => doubts.filter((doubt) => doubt.rule === rule)
    expect(about('poor-village-without-specialty-industry').map(({ subject }) => subject.villageCode)).toEqual(['371311002265'])
    expect(about('project-notice-missing').map(({ evidence }) => evidence.map(({ row }) => row))).toEqual([[2], [3]])
    expect(about('payout-below-contract').map(({ subject }) => subject.household)).toEqual([people[0]!.household])
    expect(about('notice-too-short').map(({ evidence }) => [evidence[0]?.file, evidence[0]?.row])).toEqual([['公示台账.csv', 3]])
  })

  it('says what a figure set otherwise changes', async () => {
    const [of] = await whatIf(compared.connection, luozhuang2018, compared.delivery, [{ figure: 'notice-days', value: 11n }])
    expect([of?.rule, of?.before.met, of?.after.met]).toEqual(['notice-too-short', 1, 2])
  })

  it('means for everybody what it means for one', async () => {
    const { connection, delivery } = compared
    const pending = new Set(
      (await connection.runAndReadAll('SELECT DISTINCT ledger FROM pending')).getRows().map(([ledger]) => String(ledger)),
    )
    const compiled = compile(luozhuang2018, {
      deciding: '2019-12-31',
      coverage: delivery.coverage,
      pending,
      dialect: duckdb,
      table: factsOf,
    })
    for (const name of compiled.drop) await connection.run(`DROP TABLE IF EXISTS ${name}`)
    for (const { sql } of compiled.statements) await connection.run(sql)
    const { world } = await loadEverybody(connection, luozhuang2018, delivery.coverage)
    const differing: string[] = []
    let told = 0
    for (const { ledger, table, columns } of compiled.results) {
      const exact = columns.filter(({ d }) => d === undefined)
      if (exact.length === 0) continue
      const rows = (
        await connection.runAndReadAll(
          `SELECT id, ${exact.map(({ column }) => `CAST(${quoted(column)} AS VARCHAR)`).join(', ')} FROM ${table} ORDER BY id`,
        )
      ).getRows()
      for (const [id, ...values] of rows)
        for (const [at, { rule, part }] of exact.entries()) {
          const record = world.get(ledger, String(id))!
          const memory = evaluate(luozhuang2018, luozhuang2018.rules.get(rule)!, record, world, '2019-12-31')[part as 'answer']!.value
          if ((memory === null ? null : String(memory)) !== values[at])
            differing.push(`${rule} ${part} of ${ledger} ${id}: ${String(memory)}, SQL ${values[at]}`)
          if (memory !== null && !['person', 'household', 'householdYear'].includes(ledger)) told += 1
        }
    }
    expect(differing.slice(0, 5)).toEqual([])
    expect(told).toBeGreaterThan(150)
  })
})
