/** A department as the language shown calls it; article files write the document's Chinese names. */
import { departments, groupsOfBodies } from '#policy/luozhuang-2018/departments'
import { currentLanguage } from '../language.ts'

/** The department's name; one that the document does not list stays as it is written. */
export function departmentName(name: string): string {
  return currentLanguage() === 'zh' ? name : (departments.get(name)?.en ?? groupsOfBodies.get(name)?.en ?? name)
}
