/** Examples of the checks that ask whether somebody should be registered (Article 29). */
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

const registered: SmallWorld = { household: { status: 'poor' }, people: { p: {} } }
const inHouseholdRegister = (state: string | null): SmallWorld => ({
  ...registered,
  rows: [['policeRecord', 'p', { state }]],
  covered: ['policeRecord'],
})

export const examples: ExampleTable = {
  'registered-person-dead': [
    {
      given: inHouseholdRegister('dead'),
      expected: 'met',
      why: { zh: '户籍状态为死亡注销', en: 'the household register says dead' },
    },
    {
      given: inHouseholdRegister('normal'),
      expected: 'not-met',
      why: { zh: '户籍状态正常', en: 'the household register says normal' },
    },
    {
      given: inHouseholdRegister(null),
      expected: 'cannot-tell',
      why: { zh: '有户籍记录但状态空缺', en: 'the row is there, its state is empty' },
    },
    {
      given: registered,
      expected: 'cannot-tell',
      why: { zh: '没有收到户籍数据，不能当作“没有死亡”', en: 'no household register was delivered; that is not "alive"' },
    },
  ],
}
