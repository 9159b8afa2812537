import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Entity, Query } from '@xinyong/screening'

/** A query with the entities it is to be compared with. */
export type Case = { readonly query: Query; readonly candidates: readonly Entity[] }

export type PeerScores = {
  /** CPU time of the comparisons alone. */
  readonly seconds: number
  readonly scores: readonly (readonly number[])[]
}

type FtmEntity = {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const textsOf = (from: Pick<Entity, 'names'>, role: string): readonly string[] =>
  from.names.filter((name) => name.role === role).map(({ text }) => text)

// nomenklatura compares vessels and aircraft by rules of their own; names are what is measured here.
const schemaOf = (schema: string | undefined): string =>
  schema === 'Person' || schema === 'Company' || schema === 'Organization' ? schema : 'LegalEntity'

const toFtm = (id: string, entity: Query | Entity): FtmEntity => ({
  id,
  schema: schemaOf(entity.schema),
  properties: {
    name: textsOf(entity, 'name'),
    alias: textsOf(entity, 'alias'),
    weakAlias: textsOf(entity, 'weakAlias'),
    country: entity.countries ?? [],
    ...(entity.schema === 'Person' ? { birthDate: entity.birthDates ?? [] } : {}),
  },
})

/** logic-v2's scores for the cases; undefined where nobody said where its Python is. */
export function nomenklaturaScores(cases: readonly Case[]): PeerScores | undefined {
  const python = process.env['XINYONG_NOMENKLATURA']
  if (python === undefined) return undefined
  const input = cases
    .map(({ query, candidates }) =>
      JSON.stringify({
        query: toFtm('query', query),
        candidates: candidates.map((entity) => toFtm(entity.id, entity)),
      }),
    )
    .join('\n')
  const run = spawnSync(python, [join(import.meta.dirname, 'score.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (run.status !== 0) throw new Error(`nomenklatura failed: ${run.stderr.slice(-2000)}`)
  return JSON.parse(run.stdout) as PeerScores
}
