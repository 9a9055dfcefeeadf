/** `xiuhua district DIR [--people N] [--seed S] [--style …]`: an invented district's files, with faults and their key. */
import { districtCommand } from '../district/district.ts'

export async function run([directory]: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const told = (['people', 'seed', 'style', 'rows'] as const).flatMap((name) =>
    options[name] === undefined ? [] : [`--${name}`, String(options[name])],
  )
  const flags = [...(options.bench === true ? ['--bench'] : []), ...(options.key === false ? ['--no-key'] : [])]
  process.exitCode = await districtCommand([directory!, ...told, ...flags])
}
