/** Examples of the checks that ask whether registered people are served (Article 29). */
import type { ExampleTable } from '../../example.ts'
import { noFile, registered, says, withFile } from './example-words.ts'

const child = (birth: string | null, ...rows: readonly { readonly state: string | null }[]) =>
  withFile(registered({ idBirth: birth }), 'student', ...rows)

export const examples: ExampleTable = {
  'compulsory-age-not-in-school': [
    says('met', child('2013-12-31'), '年末满六周岁，没有学籍', 'six at the end of the year, on no roll'),
    says('met', child('2005-01-01'), '年末十四周岁，没有学籍', 'fourteen at the end of the year, on no roll'),
    says('met', child('2009-05-01', { state: 'dropped-out' }), '学籍状态为辍学', 'dropped out by the roll'),
    says('not-met', child('2014-01-01'), '年末还不满六周岁', 'not yet six at the end of the year'),
    says('not-met', child('2004-12-31'), '年末已满十五周岁', 'fifteen at the end of the year'),
    says('not-met', child('2009-05-01', { state: 'suspended' }), '休学仍有学籍', 'on leave, still on the roll'),
    says('cannot-tell', child('2009-05-01', { state: null }), '学籍状态空缺', 'the state on the roll is empty'),
    noFile(registered({ idBirth: '2009-05-01' })),
  ],
}
