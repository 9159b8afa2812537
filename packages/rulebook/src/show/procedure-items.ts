import { pick } from '@xinyong/identity'
import type { Dated } from '../pack/model.ts'
import { itemOn, standsOn } from '../resolve/dated.ts'
import { headOf } from '../words/labels.ts'
import type { Fact, Item } from './description.ts'
import { cite, datedFact, facts } from './item.ts'
import type { Scope } from './item.ts'

/** Notice, decision and service as they stand on the day. */
export function procedureItems(scope: Scope): readonly Item[] {
  const { procedure } = scope.pack
  if (procedure === undefined) return []
  return [
    ...step(scope, 'notice', procedure.notice),
    ...step(scope, 'decision', procedure.decision),
    ...step(scope, 'service', procedure.service),
  ]
}

/** Who is public, where and with which fields. */
export function publicationItems(scope: Scope): readonly Item[] {
  const item = itemOn(scope.pack.publication, scope.date)
  if (item === undefined) return []
  const { fields, ...rest } = item.value
  const names = fields.map((field) => field.label)
  return [whole(scope, 'publication', { ...rest, fields: names }, item)]
}

/** Whose list is followed, and when answers from it are stale. */
export function mirrorItems(scope: Scope): readonly Item[] {
  const { mirror } = scope.pack
  if (mirror === undefined) return []
  const { law, status, ...rest } = mirror
  return [whole(scope, 'mirror', rest, { law, status })]
}

/** Every period of the scheme in one table: what must happen, and how long it may take. */
export function clockItems(scope: Scope): readonly Item[] {
  const { pack, date, locale } = scope
  const rows: { id: string; title: string; facts: readonly Fact[] }[] = []
  const add = (id: string, title: string, found: readonly Fact[]) => {
    if (found.length > 0) rows.push({ id, title, facts: found })
  }
  for (const key of ['notice', 'decision', 'service', 'publication'] as const) {
    const list = key === 'publication' ? pack.publication : pack.procedure?.[key]
    const item = itemOn<object>(list, date)
    if (item === undefined) continue
    const periods = Object.entries(item.value).filter(([name]) => clockKeys.has(name))
    add(key, pick(headOf(key), locale), facts(scope, Object.fromEntries(periods), item.status, key))
  }
  for (const list of ['remedies', 'removals', 'exemptions'] as const)
    for (const rule of pack[list]) {
      if (!standsOn(rule, date)) continue
      const found = Object.entries(rule).flatMap(([name, value]) =>
        clockKeys.has(name) ? datedFact(scope, name, value as Dated<unknown>, list) : [],
      )
      add(rule.id, pick(rule.title, locale), found)
    }
  return rows.map((row) => ({ ...row, unverified: row.facts.some((fact) => fact.unverified) }))
}

const clockKeys = new Set([
  'window',
  'within',
  'serveWithin',
  'publicity',
  'publicationDeemedAfter',
  'answerWithin',
  'effectWithin',
  'bars',
  'retryAfter',
  'valid',
])

function step(scope: Scope, key: string, list: Dated<object>): readonly Item[] {
  const item = itemOn(list, scope.date)
  return item === undefined ? [] : [whole(scope, key, { ...item.value }, item)]
}

function whole(
  scope: Scope,
  key: string,
  value: Readonly<Record<string, unknown>>,
  { law, status }: { readonly law: string; readonly status: 'verified' | 'unverified' },
): Item {
  const { title, ...rest } = value
  return {
    id: key,
    title: facts(scope, { title })[0]?.value ?? pick(headOf(key), scope.locale),
    facts: facts(scope, rest, status, key),
    law: cite(scope, law),
    unverified: status === 'unverified',
  }
}
