/** Which rules of an article stand open: the one that the address names, those somebody opened, or all. */
import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { RuleClause } from '#kernel/clauses'
import { idOfRule } from './rule-clause.tsx'

export interface OpenRules {
  isOpen(key: string): boolean
  set(key: string, open: boolean): void
  /** Whether every one is open. */
  readonly all: boolean
  setAll(open: boolean): void
}

/** A rule named after # is opened and brought into sight; what was opened before stays open. */
export function useOpenRules(rules: readonly RuleClause[]): OpenRules {
  const hash = useLocation({ select: (location) => location.hash })
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const named = rules.find(({ key }) => idOfRule(key) === hash)?.key
  useEffect(() => {
    if (named === undefined) return
    setOpened((before) => new Set([...before, named]))
    document.getElementById(idOfRule(named))?.scrollIntoView()
  }, [named])
  const keys = new Set(rules.map(({ key }) => key))
  return {
    isOpen: (key) => opened.has(key),
    set: (key, open) =>
      setOpened((before) =>
        before.has(key) === open ? before : new Set(open ? [...before, key] : [...before].filter((one) => one !== key)),
      ),
    all: [...keys].every((key) => opened.has(key)),
    setAll: (open) => setOpened(open ? keys : new Set()),
  }
}
