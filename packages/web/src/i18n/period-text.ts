import { useLanguage } from './locale.tsx'

const units = { cd: 'span.cd', wd: 'span.wd', mo: 'span.mo', y: 'span.y' } as const

/** A period of the law such as `15cd` in words. */
export function usePeriodText(): (period: string) => string {
  const { t } = useLanguage()
  return (period) => {
    const [, count, unit] = /^(\d+)(cd|wd|mo|y)$/.exec(period) ?? []
    return count === undefined
      ? period
      : t(units[unit as keyof typeof units], { count: Number(count) })
  }
}
