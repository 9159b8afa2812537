import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPack } from '@xinyong/rulebook'
import type { Pack } from '@xinyong/rulebook'
import { LabError } from '../lab-error.ts'

const OWN = join(import.meta.dirname, '../../../../packs')

/** A pack by the id of its folder. @throws Error where it is not there or does not load */
export function readPack(id: string, folder: string = OWN): Pack {
  const path = join(folder, id, 'pack.yaml')
  const loaded = loadPack([{ path: `${id}/pack.yaml`, text: readFileSync(path, 'utf8') }])
  if (!loaded.ok)
    throw new LabError(`${path}: ${loaded.problems.map(({ message }) => message.en).join('; ')}`)
  return loaded.pack
}
