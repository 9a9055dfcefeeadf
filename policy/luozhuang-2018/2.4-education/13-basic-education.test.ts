/** Article 13: what is due to a student for a term, by stage. */
import { describe, expect, it } from 'vitest'
import { yuan } from '#kernel/values'
import { tryRule } from '../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>
const aid = (facts: Facts, status: string | null = 'poor', day = '2019-12-31') =>
  tryRule(
    'education-aid',
    'student 0',
    { household: { status }, people: { p: {} }, rows: [['student', 'p', { state: 'enrolled', ...facts }]], covered: ['student'] },
    day,
  )

describe('education aid of a term', () => {
  it.each([
    ['pre-school', null, 600],
    ['primary', true, 500],
    ['primary', false, 250],
    ['junior', true, 625],
    ['junior', false, 312.5],
    ['senior', null, 1_000],
    ['vocational', null, 1_000],
    ['university', null, 1_650],
  ])('%s, boarding %s: %d yuan', (stage, boarding, due) => {
    const outcome = aid({ stage, boarding, entered: '2018-09-01' })
    expect(outcome.answer.value).toBe(true)
    expect(outcome.amount?.value).toBe(yuan(due))
  })

  it('of a pupil of whom boarding is not known is at least what a day pupil gets', () => {
    const outcome = aid({ stage: 'primary', boarding: null })
    expect(outcome.amount?.value).toBeNull()
    expect(outcome.atLeast?.value).toBe(yuan(250))
  })

  it('of day pupils begins with autumn 2019, and the university grant rises in spring 2019', () => {
    expect(aid({ stage: 'primary', boarding: false }, 'poor', '2019-08-31').amount?.value).toBe(0n)
    expect(aid({ stage: 'primary', boarding: false }, 'poor', '2019-09-01').amount?.value).toBe(yuan(250))
    expect(aid({ stage: 'university' }, 'poor', '2019-01-31').amount?.value).toBe(yuan(1_500))
    expect(aid({ stage: 'university' }, 'poor', '2019-02-01').amount?.value).toBe(yuan(1_650))
  })

  it('stands beside what was paid', () => {
    expect(aid({ stage: 'senior', aid: yuan(750) }).received?.value).toBe(yuan(750))
    expect(aid({ stage: 'senior', aid: null }).received?.value).toBeNull()
  })

  it('is for enrolled students whose household enjoys the policy', () => {
    expect(aid({ stage: 'senior' }, 'out-without-policy').answer.value).toBe(false)
    expect(aid({ stage: 'senior' }, null).answer.value).toBeNull()
    expect(aid({ stage: 'senior', state: 'graduated' }).answer.value).toBe(false)
    expect(aid({ stage: null }).answer.value).toBeNull()
  })
})
