import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '@xinyong/contract'
import type { Pack } from '@xinyong/rulebook'
import type { Host } from '../../host.ts'
import { readPacks } from '../../packs.ts'

/** The text of a file that was named. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new AppError('request/invalid', { field: file, reason: 'no such file / 没有此文件' })
  }
}

/** The text of a file in the same folder as another; undefined where there is none. */
export function besideOf(file: string, name: string): string | undefined {
  try {
    return readFileSync(join(dirname(file), name), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A pack of this program by its id. */
export function packOf(host: Host, id: string): Pack | undefined {
  try {
    const [found] = readPacks(host, [id])
    return found?.loaded.ok === true ? found.loaded.pack : undefined
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

/** A whole number given as an option. */
export function wholeNumber(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const number = Number(given)
  if (Number.isSafeInteger(number) && number >= (option === '--threads' ? 1 : 0)) return number
  throw new AppError('request/invalid', {
    field: option,
    reason: `${given}: whole number / 须为整数`,
  })
}
