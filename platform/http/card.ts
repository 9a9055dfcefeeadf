/** A room's card: its title, the articles it serves, who may do what in it, its routes, menu, tables and jobs. */

import type { Static, TSchema } from 'typebox'
import type { Label } from '#kernel/values'
import type { Role } from '#platform/accounts/roles'
import type { Running } from '#platform/casework/perform'
import type { JobKind } from '#platform/jobs/kind'
import type { LedgerTable } from '#platform/store/ledger-table'
import type { Migration } from '#platform/store/migrate'
import type { Store } from '#platform/store/store'
import type { Contract, Input, Route, Shape } from './contract.ts'
import type { Office } from './office.ts'
import type { Refusal } from './refusal.ts'

/** A file as a reply. */
export interface Download {
  readonly download: {
    readonly name: string
    readonly type: string
    readonly content: Buffer | NodeJS.ReadableStream | { readonly path: string }
  }
}

/** What a handler may answer. Money and counts may be bigint: they are sent as numbers. */
export type Answer<R extends Route> = Promise<
  (R extends Route<Shape, Shape, Shape, infer S> ? (S extends TSchema ? Loosened<Static<S>> : Download) : never) | Refusal
>

/** Numbers may be given as bigint and arrays as readonly ones. */
type Loosened<T> = T extends number
  ? T | bigint
  : T extends readonly (infer E)[]
    ? readonly Loosened<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Loosened<T[K]> }
      : T

export type Handlers<C extends Contract> = { readonly [K in keyof C]: (office: Office, input: Input<C[K]>) => Answer<C[K]> }

/** A contract and its handlers, side by side. */
export interface Routes {
  readonly contract: Contract
  readonly handlers: Readonly<Record<string, (office: Office, input: never) => Promise<unknown>>>
}

/** Binds a contract to its handlers; a missing one does not compile. */
export function routes<C extends Contract>(contract: C, handlers: Handlers<C>): Routes {
  return { contract, handlers: handlers as Routes['handlers'] }
}

export interface MenuEntry {
  readonly key: string
  readonly title: Label
  /** Path of the page. */
  readonly path: string
  /** The permission without which it is not shown. */
  readonly permission: string
  readonly order?: number
}

export interface Card {
  readonly key: string
  readonly title: Label
  /** Numbers of the articles this room serves. */
  readonly articles: readonly number[]
  readonly permissions: Readonly<Record<string, { readonly label: Label; readonly roles: readonly Role[] }>>
  readonly routes: readonly Routes[]
  readonly menu: readonly MenuEntry[]
  /** The procedures that run in this room as casework. */
  readonly procedures?: readonly Running[]
  /** Run at every start of the server, before anybody is let in: what must be there. Safe to run again. */
  prepare?(ground: { readonly store: Store }): Promise<void>
  /** The ledgers this room keeps: their tables are made from the clauses. */
  readonly ledgers?: readonly LedgerTable[]
  readonly migrations: readonly Migration[]
  readonly jobs: readonly JobKind[]
}

/** Declares a room; refuses routes and menu entries that name a permission the room does not have. */
export function card(definition: Card): Card {
  const known = new Set([...Object.keys(definition.permissions), 'anyone', 'self', 'signed-in'])
  const named = [
    ...definition.routes.flatMap(({ contract }) => Object.values(contract).map(({ may }) => may)),
    ...definition.menu.map(({ permission }) => permission),
  ]
  const unknown = named.find((permission) => !known.has(permission))
  if (unknown !== undefined) throw new Error(`room ${definition.key}: nobody is given the permission ${unknown}`)
  for (const { contract, handlers } of definition.routes)
    for (const key of Object.keys(contract)) if (!handlers[key]) throw new Error(`room ${definition.key}: the route ${key} has no handler`)
  return definition
}
