/** The most memory this process has held, in MB. */
import { readFileSync } from 'node:fs'

/** What the system counts includes what the process that started it held; where it tells what this program alone held, that is taken. */
export function peakMB(): number {
  const own = /^VmHWM:\s*(\d+) kB/m.exec(told())?.[1]
  return Math.round((own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024)
}

function told(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8')
  } catch {
    return ''
  }
}
