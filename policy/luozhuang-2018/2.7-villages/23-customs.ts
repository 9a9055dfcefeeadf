/** Article 23: simple weddings and funerals, honours for families. */
import { article, duty } from '#kernel/article'
import { directionsOf, item } from '../items.ts'

const items = [
  item('23.1', 'direction', '喜事新办、丧事简办', 'Simple weddings and funerals'),
  item('23.2', 'record', '农村公益性公墓', 'Public-benefit cemeteries'),
  item(
    '23.3',
    'procedure',
    '最美家庭、好媳妇、好公婆、五好家庭评选',
    'Families, daughters-in-law, parents-in-law and five-good families honoured',
  ),
  item('23.4', 'record', '四德榜、四德示范村', 'Boards and model villages of the four virtues'),
]

export const customs = article({
  number: 23,
  chapter: '2.7',
  title: { zh: '倡树移风易俗社会新风', en: 'Customs' },
  paraphrase: {
    zh: '喜事简单办、丧事不铺张，老人在世时多尽孝；建公益公墓；寻找最美家庭，评好媳妇、好公婆、五好家庭，立四德榜，做四德示范村。',
    en: 'Simple weddings and funerals, care while parents live; public cemeteries; families, daughters-in-law and parents-in-law honoured; boards and model villages of the four virtues.',
  },
  duties: [duty(['区委宣传部'], ['区民政局', '区妇联', '区文广新局'])],
  items,
  readings: [],
  clauses: [...directionsOf(23, items)],
})
