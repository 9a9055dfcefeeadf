/** Whether projects and allocations were shown to everybody, long enough and as they are (Article 5). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { daysBetween } from '#kernel/operators/days-between'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { check } from '#policy/vocabulary/language'
import { noticeOf, projectStage } from '#policy/vocabulary/projects'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { noticeDays } from '../../figures/factors.ts'

const shown = { article: 5, class: 'ent', trial: true } as const

const projectNoticeMissing = check({
  ...shown,
  key: 'project-notice-missing',
  anchor: '一律公告公示',
  label: { zh: '项目缺公示', en: 'A notice of the project is missing' },
  of: ledgers.industryProject,
  when: (p) =>
    any(
      all(
        oneOf(p.stage, projectStage, 'approved', 'building', 'accepted', 'handed-over'),
        any(
          none(p.notices, (n) => is(n.shows, noticeOf, 'first')),
          none(p.notices, (n) => is(n.shows, noticeOf, 'second')),
        ),
      ),
      all(
        oneOf(p.stage, projectStage, 'accepted', 'handed-over'),
        none(p.notices, (n) => is(n.shows, noticeOf, 'third')),
      ),
    ),
  look: {
    zh: '查公示栏照片和会议记录，未公示的补做并说明。',
    en: 'See photos of the board and minutes; show it now and say why it was not.',
  },
})

// The first day does not count: shown on the 1st and taken down on the 11th are ten days.
const noticeTooShort = check({
  ...shown,
  key: 'notice-too-short',
  anchor: '公告公示',
  label: { zh: '公示天数不足', en: 'Shown for too few days' },
  of: ledgers.projectNotice,
  when: (n) =>
    all(oneOf(n.shows, noticeOf, 'first', 'second', 'third', 'income'), below(daysBetween(n.postedOn, n.takenDownOn), noticeDays)),
  look: { zh: '核对公示照片上的起止日期，不足的重新公示。', en: 'See the dates on the photos; show it again where they fall short.' },
})

const noticeAltered = check({
  ...shown,
  key: 'notice-altered',
  anchor: '公告公示',
  label: { zh: '公示后变更未重新公示', en: 'Altered after it was shown, and not shown anew' },
  of: ledgers.projectNotice,
  when: (n) => all(n.altered, not(n.shownAnew)),
  look: { zh: '对照批复看改了什么，重新公示后再实施。', en: 'See what was changed against the approval; show it anew before going on.' },
})

const allocationNotPublished = check({
  ...shown,
  key: 'allocation-not-published',
  anchor: '分配结果一律公开',
  label: { zh: '资金分配结果未公开', en: 'An allocation of money was not published' },
  of: ledgers.fundAllocation,
  when: (a) => none(a.notices, (n) => is(n.shows, noticeOf, 'allocation')),
  look: {
    zh: '在区网站和公示栏查找，没有的立即公开。',
    en: 'Look on the website and the board; publish it at once where it is not there.',
  },
})

export const noticeRules = [projectNoticeMissing, noticeTooShort, noticeAltered, allocationNotPublished]
