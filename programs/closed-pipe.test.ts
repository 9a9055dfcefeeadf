/** Whoever reads only the beginning of a command's output (`| head`) is told nothing of it: the command ends quietly. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './settings.ts'

test('a reader that has had enough ends the command without a word', async () => {
  const node = join(root, 'node_modules', '.bin', 'node')
  const child = spawn(node, ['programs/xiuhua.ts', 'rules', '--json'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.once('exit', resolve))
  expect({ code, said }).toEqual({ code: 0, said: '' })
}, 60_000)
