import { AppError } from '@xinyong/contract'
import type { Pack } from '@xinyong/rulebook'
import type { ReadPack } from '../../packs.ts'

/** The pack, where it could be read whole. @throws AppError pack/invalid with the first problem */
export function wholePack({ folder, loaded }: ReadPack): Pack {
  if (loaded.ok) return loaded.pack
  throw new AppError('pack/invalid', { id: folder, count: loaded.problems.length }, undefined, {
    cause: loaded.problems,
  })
}
