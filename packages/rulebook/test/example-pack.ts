import type { Pack } from '../src/index.ts'
import { loadPack } from '../src/index.ts'
import { exampleFiles } from './read-folder.ts'

function load(): Pack {
  const result = loadPack(exampleFiles())
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.pack
}

/** The example pack of the tests, loaded and frozen. */
export const examplePack: Pack = load()

/** A copy of the example that a test may change in place. */
export function editedPack(edit: (pack: Editable<Pack>) => void): Pack {
  const copy = structuredClone(examplePack) as Editable<Pack>
  edit(copy)
  return copy as Pack
}

/** Any part may be changed or taken away: tests plant what types forbid. */
export type Editable<T> = T extends string | number | boolean
  ? T
  : { -readonly [K in keyof T]?: Editable<T[K]> }
