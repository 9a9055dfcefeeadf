/** Villages without a specialty industry, and projects that earn nothing or are in trouble (Article 1). */

import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { at } from '#kernel/operators/at'
import { inYuan } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { onOrBefore } from '#kernel/operators/within'
import { check, standard, value, warning } from '#policy/vocabulary/language'
import { projectStage, projectTrouble } from '#policy/vocabulary/projects'
import { villageKind } from '#policy/vocabulary/region'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { projectIncomeMonths } from '../../figures/factors.ts'
import { specialtyIndustriesFrom } from '../../figures/villages.ts'

const villageHasSpecialtyIndustry = standard({
  key: 'village-has-specialty-industry',
  article: 1,
  anchor: '特色优势产业',
  label: { zh: '村有建成的特色产业', en: 'The village has a specialty industry that is built' },
  of: ledgers.village,
  is: (v) =>
    reaches(
      count(where(v.projects, (p) => all(p.specialty, oneOf(p.stage, projectStage, 'accepted', 'handed-over')))),
      specialtyIndustriesFrom,
    ),
})

const poorVillageWithoutSpecialtyIndustry = check({
  key: 'poor-village-without-specialty-industry',
  article: 1,
  anchor: '力争每个贫困村',
  label: { zh: '贫困村没有特色产业', en: 'Poor village without a specialty industry' },
  of: ledgers.village,
  class: 'ent',
  trial: true,
  when: (v) => all(oneOf(v.kind, villageKind, 'poor', 'deeply-poor'), not(villageHasSpecialtyIndustry(v))),
  look: {
    zh: '了解村里有什么资源和项目打算，核对项目库是否漏记、阶段是否未更新。',
    en: 'See what the village has and plans; whether the library lacks a project or its stage was not brought up to date.',
  },
})

// A project that was only just accepted cannot have earned yet.
export const projectEarnsNothing = value({
  key: 'project-earns-nothing',
  article: 1,
  label: { zh: '项目建成满期仍无收益', en: 'The project is built long enough and earns nothing' },
  of: ledgers.industryProject,
  is: (p) =>
    all(
      oneOf(p.stage, projectStage, 'accepted', 'handed-over'),
      onOrBefore(addMonths(p.acceptedOn, projectIncomeMonths), decidingDate()),
      equals(p.income, inYuan(0)),
    ),
})

const projectWithoutIncome = warning({
  key: 'project-without-income',
  article: 1,
  label: { zh: '产业项目一年没有收益', en: 'Industry project without income for a year' },
  of: ledgers.industryProject,
  when: (p) => projectEarnsNothing(p),
  look: {
    zh: '到项目现场看是否在经营、账上有无收入、合同约定何时见效。',
    en: 'See on site whether it runs, whether the books show income, and from when the contract expects it.',
  },
})

const industryProjectFails = warning({
  key: 'industry-project-fails',
  article: 1,
  numbers: ['M10'],
  label: { zh: '所联产业项目失败', en: 'An industry project that carries the household fails' },
  of: ledgers.household,
  when: (h) =>
    some(h.benefitLinks, (l) =>
      all(
        l.current,
        any(
          at(l.project.asOf, projectEarnsNothing(l.project)),
          oneOf(l.project.trouble, projectTrouble, 'disease', 'unsold', 'disaster', 'stopped'),
        ),
      ),
    ),
  look: {
    zh: '入户了解分红或销售是否落空，收入是否因此下降，需要哪种帮扶。',
    en: 'Ask at home whether payouts or sales failed, whether income fell, and what help is needed.',
  },
})

export const industryRules = [
  villageHasSpecialtyIndustry,
  poorVillageWithoutSpecialtyIndustry,
  projectEarnsNothing,
  projectWithoutIncome,
  industryProjectFails,
]
