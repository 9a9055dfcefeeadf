/** The real server as a process of its own, on a data folder and a port of its own: started, stopped, killed, started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endPostmaster, findLivingPostmaster } from '#platform/store/postgres-process'
import { alone } from './alone.ts'

const root = join(import.meta.dirname, '..')

export interface RunningServer {
  /** Without a slash at the end. */
  readonly address: string
  readonly dataFolder: string
  /** What it has said on stderr since the last start. */
  said(): string
  runs(): boolean
  start(): Promise<void>
  /** As Ctrl+C does; throws when it ends with another code than 0. */
  stop(): Promise<void>
  /** As kill -9 does: the server gets no chance to tidy up; its PostgreSQL is left behind. */
  kill(): Promise<void>
  /** Ends whatever still runs and removes the data folder. */
  clear(): Promise<void>
}

/** Starts a server with demo accounts and an empty register. Throws with what the server said when it does not come up. */
export async function startServer(): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'xiuhua-e2e-'))
  const port = await freePort()
  let child: ChildProcess | undefined
  let said = ''

  const start = async () => {
    said = ''
    // The first server builds the pages; the others must find them whole.
    await alone('pages', () => {
      child = spawn(join(root, 'node_modules/.bin/node'), [join(root, 'programs/server.ts')], {
        cwd: root,
        env: {
          ...process.env,
          PORT: String(port),
          HOST: '127.0.0.1',
          XIUHUA_DATA: dataFolder,
          NODE_ENV: '',
          DATABASE_URL: '',
          XIUHUA_DEMO_PEOPLE: '0',
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      return greeting(child, (text) => {
        said += text
      })
    })
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return null
    const gone = once(child, 'exit')
    child.kill(signal)
    return (await gone)[0] as number | null
  }
  await start()
  return {
    address: `http://127.0.0.1:${port}`,
    dataFolder,
    said: () => said,
    runs: () => child?.exitCode === null && child.signalCode === null,
    start,
    async stop() {
      const code = await end('SIGTERM')
      if (code !== 0) throw new Error(`the server stopped with ${code}:\n${said}`)
    },
    async kill() {
      await end('SIGKILL')
    },
    async clear() {
      await end('SIGTERM')
      const postgres = join(dataFolder, 'postgres')
      const left = existsSync(postgres) ? findLivingPostmaster(postgres) : undefined
      if (left) await endPostmaster(postgres, left, 'SIGQUIT')
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Waits for the line that names the address; passes on all it says, then and later. */
function greeting(child: ChildProcess, onSaid: (text: string) => void): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (text: Buffer) => {
      said += text
      onSaid(String(text))
      if (said.includes('http://localhost:')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
