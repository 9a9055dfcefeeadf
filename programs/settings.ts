/** What the surroundings say: port, data folder, database, demo; read once, refused in a sentence. */
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Label } from '#kernel/values'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export interface Settings {
  readonly port: number
  /** The address to listen on; all of this machine's unless told. */
  readonly host: string
  readonly dataFolder: string
  /** The office's own PostgreSQL. */
  readonly databaseUrl?: string
  /** False: a first start makes no demo district and no demo accounts. */
  readonly demo: boolean
  /** Registered people that the demo district has, about; 0: there are accounts and nothing else. */
  readonly demoPeople: number
  /** False: the API alone, no pages are built or served. */
  readonly pages: boolean
  readonly trustProxy: boolean
}

/** A fault that a sentence explains; the program ends with it and a non-zero exit. */
export class Stop extends Error {
  readonly label: Label

  constructor(label: Label) {
    super(`${label.zh} / ${label.en}`)
    this.name = 'Stop'
    this.label = label
  }
}

/** Reads the settings. Throws a Stop on a port that is none. */
export function settings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const port = Number(environment.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Stop({
      zh: `PORT=${environment.PORT} 不是端口号，请填 1–65535 的整数。`,
      en: `PORT=${environment.PORT} is not a port: give a whole number from 1 to 65535.`,
    })
  return {
    port,
    host: environment.HOST || '::',
    dataFolder: resolve(root, environment.XIUHUA_DATA || join(root, 'data')),
    ...(environment.DATABASE_URL ? { databaseUrl: environment.DATABASE_URL } : {}),
    demo: environment.XIUHUA_DEMO !== '0',
    demoPeople: /^(0|[1-9]\d{1,5})$/.test(environment.XIUHUA_DEMO_PEOPLE ?? '') ? Number(environment.XIUHUA_DEMO_PEOPLE) : 3000,
    pages: environment.XIUHUA_PAGES !== '0',
    trustProxy: environment.XIUHUA_PROXY === '1',
  }
}
