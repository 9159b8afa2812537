import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { prepareName } from '@xinyong/screening'
import type { PreparedName } from '@xinyong/screening'

export type ListedName = {
  readonly text: string
  readonly kind: PreparedName['kind']
  readonly prepared: PreparedName
}

/** Cells of one CSV text, quotes and line breaks inside them as RFC 4180 has it. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, lead = '', quoted, plain = ''] of text.matchAll(
    /(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g,
  )) {
    if (lead.endsWith('\n')) rows.push([])
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
  }
  return rows
}

const kindOf = (type: string): PreparedName['kind'] =>
  type.trim().toLowerCase() === 'individual' ? 'person' : 'organisation'

/** Primary names and aliases of people on the complete OFAC list of 2021 and the consolidated list of 2025. */
export function listedPeople(lists: string): readonly ListedName[] {
  const names = new Set<string>()
  const people = new Set<string>()
  for (const [id = '', name = '', type = ''] of csvRows(
    readFileSync(`${lists}/ofac-2021/sdn.csv`, 'latin1'),
  ))
    if (kindOf(type) === 'person') {
      people.add(id)
      names.add(name)
    }
  for (const [id = '', , , name = ''] of csvRows(
    readFileSync(`${lists}/ofac-2021/alt.csv`, 'latin1'),
  ))
    if (people.has(id)) names.add(name)
  const [head = [], ...rows] = csvRows(
    gunzipSync(readFileSync(`${lists}/csl/csl-2025-05.csv.gz`)).toString('utf8'),
  )
  const [type, name, alt] = ['type', 'name', 'alt_names'].map((column) => head.indexOf(column)) as [
    number,
    number,
    number,
  ]
  for (const row of rows) {
    if (kindOf(row[type] ?? '') !== 'person') continue
    for (const text of [row[name] ?? '', ...(row[alt] ?? '').split('; ')]) names.add(text)
  }
  names.delete('')
  return [...names].map((text) => ({ text, kind: 'person', prepared: prepareName(text, 'person') }))
}
