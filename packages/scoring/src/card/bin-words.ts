import type { Text } from '@xinyong/identity'
import type { BinKind } from './find-bin.ts'
import type { BinCells, CategoryBin, Characteristic, NumericBin, SpecialBin } from './scorecard.ts'

/** A bin in words that state which bound belongs to it. */
export function binWords(characteristic: Characteristic, kind: BinKind, bin: BinCells): Text {
  if (kind === 'missing') return { en: 'nothing on file', zh: '无记录' }
  if (kind === 'unknown') return { en: 'any other value', zh: '其他取值' }
  if (kind === 'special') return (bin as SpecialBin).title
  if (characteristic.kind === 'numeric') return interval(bin, characteristic.closed)
  const { categories } = bin as CategoryBin
  return { en: categories.join(' or '), zh: categories.join('、') }
}

function interval({ from, to }: NumericBin, closed: 'left' | 'right'): Text {
  const left = closed === 'left'
  const low = from === undefined ? undefined : left ? `at least ${from}` : `more than ${from}`
  const high = to === undefined ? undefined : left ? `less than ${to}` : `at most ${to}`
  const lowZh = from === undefined ? undefined : left ? `不低于${from}` : `高于${from}`
  const highZh = to === undefined ? undefined : left ? `低于${to}` : `不高于${to}`
  return {
    en: [low, high].filter((one) => one !== undefined).join(' and ') || 'any number',
    zh: [lowZh, highZh].filter((one) => one !== undefined).join('且') || '任何数字',
  }
}
