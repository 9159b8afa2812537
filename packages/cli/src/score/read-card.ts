import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { AppError } from '@xinyong/contract'
import { checkCard, isSealed, isUsable } from '@xinyong/scoring'
import type { Scorecard } from '@xinyong/scoring'
import type { Host } from '../host.ts'
import { found } from './open-rows.ts'

export const sha256 = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex')

/** A card from a file: of the right form, sealed, and without a flaw that forbids its use. */
export async function readCardFile(host: Host, path: string): Promise<Scorecard> {
  const text = await found(path, readFile(path, 'utf8'))
  const refuse = (reason: string): AppError =>
    new AppError('request/invalid', { field: path, reason })
  let card: Scorecard
  try {
    card = JSON.parse(text) as Scorecard
  } catch {
    throw refuse('not JSON / 不是 JSON')
  }
  if (card?.format !== 'xinyong-scorecard/1' || !Array.isArray(card.characteristics))
    throw refuse('not a scorecard / 不是评分卡')
  if (!isSealed(card, sha256))
    throw refuse('changed since it was sealed: the digest differs / 封存后被改动：摘要不符')
  const flaws = checkCard(card)
  for (const { path: place, message } of flaws)
    host.tell({ en: `${place}: ${message.en}`, zh: `${place}：${message.zh}` })
  if (!isUsable(flaws)) throw refuse('flaws, see above / 存在缺陷，见上')
  return card
}
