import { AppError } from '@xinyong/contract'
import type { Pack } from '@xinyong/rulebook'
import type { ReadPack } from '../../packs.ts'

/** The pack, where it could be read whole. @throws AppError pack/invalid with the first problem */
export function wholePack({ folder, loaded }: ReadPack): Pack {
  if (loaded.ok) return loaded.pack
  for (const { file, line, column, rule, message } of loaded.problems)
    process.stderr.write(`${file}:${line}:${column}: ${rule}: ${message.en} ${message.zh}\n`)
  throw new AppError('pack/invalid', { id: folder, count: loaded.problems.length })
}
