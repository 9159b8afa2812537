import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { AppError } from '@xinyong/contract'
import { readCard } from '@xinyong/scoring'
import type { CardFlaw, Scorecard } from '@xinyong/scoring'
import type { Host } from '../host.ts'
import { found } from './open-rows.ts'

export const sha256 = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex')

/** A card from a file: of the right form, sealed, and without a flaw that forbids its use. */
export async function readCardFile(host: Host, path: string): Promise<Scorecard> {
  const text = await found(path, readFile(path, 'utf8'))
  const refuse = (reason: string): AppError =>
    new AppError('request/invalid', { field: path, reason })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse('not JSON / 不是 JSON')
  }
  const read = readCard(value, sha256)
  const tell = ({ path: place, message }: CardFlaw): void =>
    host.tell({ en: `${place}: ${message.en}`, zh: `${place}：${message.zh}` })
  for (const flaw of read.ok ? read.warnings : read.flaws) tell(flaw)
  if (read.ok) return read.card
  const first = read.flaws.find(({ severity }) => severity === 'refuse')?.message
  throw refuse(first ? `${first.en} / ${first.zh}` : 'not a scorecard / 不是评分卡')
}
