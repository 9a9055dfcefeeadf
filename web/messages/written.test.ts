/** What the system wrote into a history is said in both languages; what a person wrote is left alone. */
import { expect, test } from 'vitest'
import { writtenWords } from './written.ts'

test('the opening of a case, a withdrawal, an import', () => {
  expect(writtenWords('comparison 12')).toEqual({ zh: '第 12 次比对', en: 'Comparison 12' })
  expect(writtenWords('第 3 次比对不再发现 / no longer found by comparison 3')).toEqual({
    zh: '第 3 次比对不再发现',
    en: 'No longer found by comparison 3',
  })
  expect(writtenWords('导入交付（演示区各部门）').en).toBe('Delivery taken in (演示区各部门)')
  expect(writtenWords('doubt revealed').zh).toBe('查看疑点的完整姓名号码')
})

test('what a person wrote', () => {
  expect(writtenWords('入户看过 / ok')).toEqual({ zh: '入户看过 / ok', en: '入户看过 / ok' })
})
