/** The pack's conditions tried around every threshold: what is at odds, and how long it took. */
import { boundaryFindings, type Finding } from '#kernel/boundaries/boundaries'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'

export interface BoundaryFigures {
  readonly rules: number
  readonly milliseconds: number
  readonly findings: readonly Finding[]
}

/** With the figures of the day the pack's examples are decided on. */
export async function run(): Promise<BoundaryFigures> {
  const begun = performance.now()
  const findings = boundaryFindings(luozhuang2018, '2019-12-31')
  return { rules: luozhuang2018.rules.size, milliseconds: Math.round(performance.now() - begun), findings }
}
