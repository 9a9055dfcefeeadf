/** The card of ledgers that need no room of their own: the clause is enough for lists, forms, template, import and export. */
import { PassThrough } from 'node:stream'
import { type Card, card, routes } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal, orNothing, orThrow, type Refusal, refusal } from '#platform/http/refusal'
import type { LedgerTable, RowOf } from '#platform/store/ledger-table'
import { createRecord, removeRecord, updateRecord } from './change-records.ts'
import { ledgersContract, type RecordView } from './contract.ts'
import { findChanges, findRecord, findRecordAsOf, listRecords, streamRecords } from './find-records.ts'
import { importSheet, type SheetImported, sheetType } from './import-sheet.ts'
import { type Disclosure, disclosedTo, masked } from './masking.ts'
import { readQuery } from './record-query.ts'
import { writeRecords, writeTemplate } from './write-sheet.ts'

export interface Place {
  readonly code: string
  readonly name: string
  readonly level: 'district' | 'town' | 'village'
}

export interface LedgersOptions {
  readonly tables: readonly LedgerTable[]
  readonly places: readonly Place[]
  /** Who may have what is not open revealed. */
  readonly disclosure: Disclosure
}

/** Makes the card over the ledgers of all rooms. */
export function ledgersCard({ tables, places, disclosure }: LedgersOptions): Card {
  const known = new Map(tables.map((table) => [table.ledger.key, table]))
  const nameOf = new Map(places.map(({ code, name }) => [code, name]))
  const codeOf = new Map(
    places.filter(({ level }) => level === 'village').map(({ code, name }) => [`${nameOf.get(`${code.slice(0, 9)}000`)} ${name}`, code]),
  )

  /** The ledger of this name, if the person's roles may read it at all. */
  const open = (office: Office, key: string): LedgerTable | Refusal => {
    const table = known.get(key)
    const readers = table?.access?.read ?? 'everyone'
    return table && (readers === 'everyone' || readers.some((role) => (office.roles as readonly string[]).includes(role)))
      ? table
      : noLedger(key)
  }
  const view = (office: Office, table: LedgerTable, row: RowOf<LedgerTable['ledger']>, reveal: boolean | undefined): RecordView => {
    const { hidden, ...shown } = masked(row as Record<string, unknown>, table, office, { reveal: reveal ?? false, disclosure })
    return {
      id: row.id,
      region: row.region ?? null,
      version: Number(row.version),
      updatedAt: new Date(row.updatedAt).toISOString(),
      hidden: [...hidden],
      values: Object.fromEntries(fieldsOf(table).map((name) => [name, shown[name] ?? null])),
      source: row.sourceFile
        ? { file: row.sourceFile, sheet: row.sourceSheet, row: row.sourceRow === null ? null : Number(row.sourceRow) }
        : null,
    }
  }
  const writing = (
    office: Office,
    key: string,
    reason: string,
    act: (table: LedgerTable, tx: Parameters<Parameters<Office['write']>[1]>[0]) => Promise<RowOf<LedgerTable['ledger']> | Refusal>,
  ) => {
    const table = open(office, key)
    return isRefusal(table)
      ? table
      : orNothing(() => office.write(reason, async (tx) => view(office, table, orThrow(await act(table, tx)), true)))
  }

  return card({
    key: 'ledgers',
    title: { zh: '台账', en: 'Ledgers' },
    articles: [],
    permissions: {
      'ledgers.read': {
        label: { zh: '查看台账', en: 'See ledgers' },
        roles: ['office', 'department', 'town', 'village', 'supervisor', 'auditor'],
      },
      'ledgers.write': { label: { zh: '填写台账', en: 'Keep ledgers' }, roles: ['office', 'department', 'town', 'village'] },
    },
    menu: [{ key: 'ledgers', title: { zh: '台账', en: 'Ledgers' }, path: '/ledgers', permission: 'ledgers.read', order: 600 }],
    migrations: [],
    jobs: [importSheet(known, (town, village) => codeOf.get(`${town} ${village}`))],
    routes: [
      routes(ledgersContract, {
        ledgers: async (office) => ({
          rows: tables
            .filter(({ ledger }) => !isRefusal(open(office, ledger.key)))
            .map((table) => ({
              key: table.ledger.key,
              label: table.ledger.label,
              article: table.ledger.article,
              mayWrite: mayWrite(office, table),
              fields: fieldsOf(table),
            })),
        }),
        search: async (office, { params, body: { reveal, ...query } }) => {
          const table = open(office, params.ledger)
          if (isRefusal(table)) return table
          const rights = { sensitive: disclosedTo(office, disclosure).has('sensitive') }
          const page = await office.read((tx) => listRecords(tx, table, query, rights))
          if (isRefusal(page)) return page
          if (reveal) await office.log({ kind: 'read', what: `ledger ${params.ledger}`, facts: { rows: page.records.length } })
          return { rows: page.records.map((row) => view(office, table, row, reveal)), next: page.next, total: page.total }
        },
        get: async (office, { params, query }) => {
          const table = open(office, params.ledger)
          if (isRefusal(table)) return table
          return office.read(async (tx) => {
            const row = query.on ? await findRecordAsOf(tx, table, params.id, query.on) : await findRecord(tx, table, params.id)
            if (!row) return noRecord()
            const changes = await findChanges(tx, table, params.id)
            const told = (values: Readonly<Record<string, unknown>> | null) =>
              values && masked({ ...values, region: row.region }, table, office, { reveal: query.reveal ?? false, disclosure })
            return {
              record: view(office, table, row, query.reveal),
              version: row.version,
              changes: changes.map(({ kind, effective, at, userName, reason, before, after }) => ({
                kind,
                effective,
                at: at.toISOString(),
                by: userName,
                why: reason,
                before: told(before),
                after: told(after),
              })),
            }
          })
        },
        create: async (office, { params, body }) =>
          writing(office, params.ledger, body.reason, (table, tx) => createRecord(tx, table, body.values)),
        update: async (office, { params, body, version }) =>
          writing(office, params.ledger, body.reason, (table, tx) => updateRecord(tx, table, params.id, BigInt(version), body.values)),
        remove: async (office, { params, body, version }) => {
          const table = open(office, params.ledger)
          if (isRefusal(table)) return table
          return orNothing(() =>
            office.write(body.reason, async (tx) => orThrow(await removeRecord(tx, table, params.id, BigInt(version)))),
          )
        },
        template: async (office, { params }) => {
          const table = open(office, params.ledger)
          if (isRefusal(table)) return table
          return { download: { name: `${table.ledger.label.zh}-模板.xlsx`, type: sheetType, content: await writeTemplate(table.ledger) } }
        },
        export: async (office, { params, body: { fields, filteredBy, reveal, ...query } }) => {
          const table = open(office, params.ledger)
          if (isRefusal(table)) return table
          const read = readQuery(table, query, { sensitive: disclosedTo(office, disclosure).has('sensitive') })
          if (isRefusal(read)) return read
          const content = new PassThrough()
          const written = office.read((tx) => {
            const shown = async function* () {
              for await (const row of streamRecords(tx, table, read)) {
                const place = String(row.region ?? '')
                const record = masked(row as Record<string, unknown>, table, office, { reveal: reveal ?? false, disclosure })
                yield { ...record, town: nameOf.get(`${place.slice(0, 9)}000`) ?? null, village: nameOf.get(place) ?? null }
              }
            }
            const by = {
              name: office.person.name,
              at: office.clock.now(),
              ...(office.person.department ? { unit: office.person.department } : {}),
            }
            return writeRecords(
              table.ledger,
              { records: shown(), by, language: office.language, ...(fields ? { fields } : {}), ...(filteredBy ? { filteredBy } : {}) },
              content,
            )
          })
          written.catch((error: Error) => content.destroy(error))
          return { download: { name: `${table.ledger.label[office.language]}.xlsx`, type: sheetType, content } }
        },
        import: async (office, { params, files, body }) => {
          const table = open(office, params.ledger)
          if (isRefusal(table)) return table
          const [file, another] = files
          if (!mayWrite(office, table)) return notKept(table)
          if (!file || another) return refusal('invalid', 'one-file', '一次导入一个文件。', 'Import one file at a time.')
          return office.jobs.start(office.person, 'ledger-import', {
            ledger: params.ledger,
            sha256: file.sha256,
            name: file.name,
            reason: body.reason,
          })
        },
        rejects: async (office, { params }) => {
          const job = await office.jobs.find(params.job)
          const result = job?.kind === 'ledger-import' && job.person === office.person.id ? (job.result as SheetImported | null) : null
          const file = result?.rejects && result.ledger === params.ledger ? await office.files.find(result.rejects) : undefined
          return file ? { download: { name: '未收入的行.xlsx', type: sheetType, content: { path: file.path } } } : noRecord()
        },
      }),
    ],
  })
}

const fieldsOf = ({ ledger, columns, references }: LedgerTable): string[] => [
  ...Object.keys(references ?? {}),
  ...Object.keys(ledger.fields),
  ...Object.keys(columns ?? {}),
]

function mayWrite(office: Office, { ledger, access }: LedgerTable): boolean {
  const writers = access?.write ?? ledger.writers ?? []
  return writers === 'everyone' || writers.some((role) => (office.roles as readonly string[]).includes(role))
}

const noLedger = (key: string) => refusal('not-found', 'no-ledger', `没有“${key}”这本台账。`, `There is no ledger ${key}.`)
const noRecord = () =>
  refusal('not-found', 'no-such-record', '没有这条记录，或它不在您的辖区内。', 'There is no such record, or it lies outside your area.')
const notKept = ({ ledger }: LedgerTable) =>
  refusal('not-allowed', 'not-yours-to-write', `您的角色不填写${ledger.label.zh}。`, `Your role does not keep ${ledger.label.en}.`)
