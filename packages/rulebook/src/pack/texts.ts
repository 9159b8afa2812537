import type { Text } from '@xinyong/identity'
import type { Pack } from './model.ts'
import { walk } from './path.ts'
import type { Path } from './path.ts'

/** Every text of a pack that has a place for both languages. */
export function textParts(pack: Pack): readonly { readonly path: Path; readonly text: Text }[] {
  return [...walk(pack)].flatMap(({ path, value }) =>
    isText(value) ? [{ path, text: value }] : [],
  )
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false
  return (
    'en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string'
  )
}
