/** The policy of 2018 as a pack: its articles over the vocabulary, checked when it is loaded. */
import { pack } from '#kernel/pack'
import { world } from '#policy/vocabulary/language'
import { articles, document } from './document.ts'

export const luozhuang2018 = pack({
  key: 'luozhuang-2018',
  label: { zh: document.number, en: 'Luozhuang three-year plan, 2018' },
  version: '1',
  vocabulary: world,
  articles: articles,
})
