/** The card of figures: what the office has confirmed of the policy's numbers, by which document (Article 29). */
import { type Card, card, routes } from '#platform/http/card'
import { confirmFigure, enterFigure, refuseFigure, standing, withdrawConfirmation } from './confirm-figure.ts'
import { figuresContract } from './contract.ts'
import { findHistory } from './find-confirmations.ts'
import { figureMigrations } from './migrations.ts'

export const figuresCard: Card = card({
  key: 'figures',
  title: { zh: '标准数', en: 'Figures' },
  articles: [29],
  permissions: {
    'figures.read': {
      label: { zh: '查看标准数的确认', en: 'See confirmations of figures' },
      roles: ['office', 'department', 'town', 'village', 'supervisor', 'auditor'],
    },
    'figures.confirm': { label: { zh: '录入和确认标准数', en: 'Enter and confirm figures' }, roles: ['office'] },
  },
  // The page of figures belongs to the policy's pages, which everybody has.
  menu: [],
  migrations: figureMigrations,
  jobs: [],
  routes: [
    routes(figuresContract, {
      confirmations: (office) => office.read(standing),
      history: (office, { params }) => office.read(async (tx) => ({ entries: await findHistory(tx, params.figure) })),
      enter: (office, { params, body }) => enterFigure(office, params.figure, body),
      confirm: (office, { params, body }) => confirmFigure(office, params.figure, body),
      refuse: (office, { params, body }) => refuseFigure(office, params.figure, body),
      withdraw: (office, { params, body }) => withdrawConfirmation(office, params.figure, body),
    }),
  ],
})
