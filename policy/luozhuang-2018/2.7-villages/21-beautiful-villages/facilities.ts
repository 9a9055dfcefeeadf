/** Whether a village has what Article 21 lists, item by item. */
import { all } from '#kernel/operators/all'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { check, standard } from '#policy/vocabulary/language'
import { facility } from '#policy/vocabulary/village-records'
import { ledgers } from '#policy/vocabulary/vocabulary'

const ofVillage = { article: 21, numbers: ['V18'], of: ledgers.village } as const

const fiveServices = standard({
  ...ofVillage,
  key: 'village-has-five-services',
  anchor: '村村通',
  label: { zh: '路、公交、自来水、宽带、有线电视都通', en: 'Road, bus, tap water, broadband and cable TV' },
  is: (v) =>
    all(
      some(v.items, (i) => all(is(i.item, facility, 'road'), i.done)),
      some(v.items, (i) => all(is(i.item, facility, 'bus'), i.done)),
      some(v.items, (i) => all(is(i.item, facility, 'tap-water'), i.done)),
      some(v.items, (i) => all(is(i.item, facility, 'broadband'), i.done)),
      some(v.items, (i) => all(is(i.item, facility, 'cable-tv'), i.done)),
    ),
})

const lights = standard({
  ...ofVillage,
  key: 'village-has-lights',
  anchor: '照明路灯',
  label: { zh: '主要道路有路灯', en: 'Lights on the main roads' },
  is: (v) => some(v.items, (i) => all(is(i.item, facility, 'lights'), i.done)),
})

const square = standard({
  ...ofVillage,
  key: 'village-has-square',
  anchor: '健身广场',
  label: { zh: '有文化健身广场', en: 'A culture and fitness square' },
  is: (v) => some(v.items, (i) => all(is(i.item, facility, 'square'), i.done)),
})

const power = standard({
  ...ofVillage,
  key: 'village-has-power',
  anchor: '电力保障',
  label: { zh: '生活和农业用电有保障', en: 'Power for living and farming' },
  is: (v) => some(v.items, (i) => all(is(i.item, facility, 'power'), i.done)),
})

const toilets = standard({
  ...ofVillage,
  key: 'village-has-toilets',
  anchor: '无害化卫生厕所',
  label: { zh: '厕所改造完成并有管护', en: 'Toilets rebuilt, with after-care' },
  is: (v) => some(v.items, (i) => all(is(i.item, facility, 'toilets'), i.done, i.kept)),
})

const heating = standard({
  ...ofVillage,
  key: 'village-has-clean-heating',
  anchor: '清洁供暖',
  label: { zh: '冬季清洁供暖', en: 'Clean heating in winter' },
  is: (v) => some(v.items, (i) => all(is(i.item, facility, 'heating'), i.done)),
})

const waste = standard({
  ...ofVillage,
  key: 'village-has-waste-treated',
  anchor: '垃圾无害化',
  label: { zh: '生活垃圾无害化处理', en: 'Household waste treated' },
  is: (v) => some(v.items, (i) => all(is(i.item, facility, 'waste'), i.done)),
})

const keyVillageLacksServices = check({
  article: 21,
  of: ledgers.village,
  key: 'key-village-lacks-services',
  anchor: '村村通',
  label: { zh: '重点村五通不全', en: 'A key village lacks one of the five services' },
  class: 'ent',
  trial: true,
  when: (v) => all(v.keyVillage, not(fiveServices(v))),
  look: { zh: '到村核实缺哪一项、由谁牵头、何时完成。', en: 'See in the village what is missing, who leads and by when.' },
})

export const facilityRules = [fiveServices, lights, square, power, toilets, heating, waste, keyVillageLacksServices]
