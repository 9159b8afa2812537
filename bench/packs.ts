import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPack, rulesOn } from '@xinyong/rulebook'
import type { Rules } from '@xinyong/rulebook'
import type { PlainDate } from '@xinyong/identity'

const FOLDER = join(import.meta.dirname, '../packs')

/** The packs of this checkout, resolved for a day once. */
export function rulesOfPacks(): (pack: string, on: PlainDate) => Rules | undefined {
  const packs = readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'pack.yaml')))
    .flatMap((name) => {
      const path = join(FOLDER, name, 'pack.yaml')
      const loaded = loadPack([{ path, text: readFileSync(path, 'utf8') }])
      return loaded.ok ? [loaded.pack] : []
    })
  const known = new Map<string, Rules>()
  return (id, on) => {
    const key = `${id} ${on}`
    const found = known.get(key)
    if (found !== undefined) return found
    const pack = packs.find((one) => one.id === id)
    if (pack === undefined) return undefined
    const rules = rulesOn(pack, on)
    known.set(key, rules)
    return rules
  }
}
