import { AppError } from '@xinyong/contract'
import { plainDate } from '@xinyong/identity'
import type { PlainDate } from '@xinyong/identity'
import { diffDates, diffPacks } from '@xinyong/rulebook'
import type { Change, Pack } from '@xinyong/rulebook'
import type { Host, Status } from '../../host.ts'
import { readPacks } from '../../packs.ts'
import { wholePack } from './whole-pack.ts'

export interface Days {
  readonly from?: string
  readonly to?: string
}

/** Two packs, or one pack on two days. */
export function packDiff(host: Host, path: string, other: string | undefined, days: Days): Status {
  const changes = changesOf(host, path, other, days)
  if (host.json) host.line(JSON.stringify(changes))
  else for (const change of changes) host.line(host.say(change.text))
  host.tell({ en: `${changes.length} changes`, zh: `${changes.length} 处变化` })
  return 0
}

function changesOf(
  host: Host,
  path: string,
  other: string | undefined,
  { from, to }: Days,
): readonly Change[] {
  const before = one(host, path)
  if (other !== undefined) return diffPacks(before, one(host, other))
  if (from === undefined || to === undefined) {
    const field = from === undefined ? '--from' : '--to'
    const reason = 'give a second pack, or both days / 请给出第二个规则包，或两个日期'
    throw new AppError('request/invalid', { field, reason })
  }
  return diffDates(before, dateOf('--from', from), dateOf('--to', to))
}

function one(host: Host, path: string): Pack {
  const [pack, ...more] = readPacks(host, [path]).map(wholePack)
  if (pack === undefined || more.length > 0)
    throw new AppError('request/invalid', { field: path, reason: 'one pack / 一个规则包' })
  return pack
}

/** @throws AppError request/invalid that names the option */
export function dateOf(field: string, text: string): PlainDate {
  const date = plainDate(text)
  if (date === undefined)
    throw new AppError('request/invalid', { field, reason: `YYYY-MM-DD, not ${text}` })
  return date
}
