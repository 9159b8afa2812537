import type { Text } from '@xinyong/identity'
import type { PointsCap, PointsValidity, PointsWorth } from '../pack/points-model.ts'
import { formatPeriod } from '../period.ts'

/** How long an event counts, as the subject is told. */
export function sayValidity({ for: length, decay, steps }: PointsValidity): Text {
  const whole =
    length === 'cycle'
      ? { en: 'until the cycle is cleared', zh: '至周期清零' }
      : length === 'always'
        ? { en: 'without end', zh: '长期' }
        : formatPeriod(length)
  if (decay === 'linear')
    return { en: `${whole.en}, evenly less with time`, zh: `${whole.zh}，匀速递减` }
  const shares = (steps ?? []).map(({ after, share }) => {
    const time = formatPeriod(after)
    return { en: `${share} after ${time.en}`, zh: `满${time.zh}按${share}计` }
  })
  return {
    en: [whole.en, ...shares.map(({ en }) => en)].join(', '),
    zh: [whole.zh, ...shares.map(({ zh }) => zh)].join('，'),
  }
}

/** What an event is worth, with its sign. */
export function sayWorth(worth: PointsWorth): Text {
  if (worth === 'unknown')
    return { en: 'not known: kept aside, never guessed', zh: '不详：暂存待核，不作推测' }
  if (typeof worth === 'number') return { en: signed(worth), zh: signed(worth) }
  const [min, max] = [signed(worth.min), signed(worth.max)]
  return { en: `${min} to ${max}, as the document states`, zh: `${min}至${max}，以文书载明为准` }
}

/** The most that counts in one period. */
export function sayCap({ points, per }: PointsCap): Text {
  const period = periods[per]
  return { en: `${points} points ${period.en}`, zh: `${period.zh}${points}分` }
}

const periods: Readonly<Record<PointsCap['per'], Text>> = {
  day: { en: 'a day', zh: '每日' },
  month: { en: 'a month', zh: '每月' },
  quarter: { en: 'a quarter', zh: '每季度' },
  year: { en: 'a year', zh: '每年' },
  cycle: { en: 'a cycle', zh: '每周期' },
  account: { en: 'in all', zh: '累计' },
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'
}
