/** A number as people read it: about three figures. */
export function shown(locale: 'en' | 'zh', value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–'
  return new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumSignificantDigits: Math.abs(value) >= 1000 ? 5 : 3,
  })
    .format(value)
    .replace(/^-/, '−')
}
