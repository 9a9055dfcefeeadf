/** Names agree by characters, forms, order, sound and look; a shared surname alone is little. */
import { describe, expect, test } from 'vitest'
import { readName } from './name.ts'
import { compareNames } from './name-agreement.ts'
import { comparePlaces } from './village-agreement.ts'

describe('two names', () => {
  test.each([
    ['李建国', '李建国', 'same'],
    ['李建国（已故）', '李建国', 'form'],
    ['李建国已故', '李建国', 'form'],
    ['劉建國', '刘建国', 'same'],
    ['吕建国', '呂建国', 'same'],
    ['李建?', '李建国', 'printed'],
    ['阿依古丽.买买提', '阿依古丽·买买提', 'same'],
    ['阿依古丽买买提', '阿依古丽·买买提', 'form'],
    ['阿依古丽·买', '阿依古丽·买买提', 'form'],
    ['买买提·阿依古丽', '阿依古丽·买买提', 'order'],
    ['建国李', '李建国', 'order'],
    ['李健国', '李建国', 'sound'],
    ['LI Jianguo', '李建国', 'sound'],
    ['LI Jianhua', '李建国', 'differs'],
    ['LI JIAN GUO', '李建国', 'sound'],
    ['李建园', '李建国', 'near'],
    ['孪建国', '李建国', 'given'],
    ['李王', '李玉', 'look'],
    ['李大山', '李建国', 'surname'],
    ['欧阳大山', '欧阳建国', 'surname'],
    ['单大山', '善建国', 'surname'],
    ['王建国', '李建国', 'given'],
    ['王大山', '李建国', 'differs'],
    ['', '李建国', 'absent'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(compareNames(readName(one), readName(other))).toBe(level)
  })
})

test('a village is the same by code or by name, whatever the ending; a town alone says little', () => {
  const place = (villageName: string | null, townName: string | null = null, village: string | null = null) => ({
    village,
    villageName,
    townName,
  })
  expect(comparePlaces(place('三屯村'), place('三屯村村民委员会'))).toBe('village')
  expect(comparePlaces(place('褚墩镇三屯村'), place('三屯村民委员会'))).toBe('village')
  expect(comparePlaces(place('凤凰村', '黄山镇'), place('凤凰村', '褚墩镇'))).toBe('differs')
  expect(comparePlaces(place('黄山', '黄山镇'), place('凤凰村', '黄山镇'))).toBe('neighbour')
  expect(comparePlaces(place(null, '黄山镇'), place('凤凰村', '黄山镇'))).toBe('town')
  expect(comparePlaces(place(null, null, '371311102229'), place('凤凰村', null, '371311102229'))).toBe('village')
  expect(comparePlaces(place(null), place('凤凰村'))).toBe('absent')
})
