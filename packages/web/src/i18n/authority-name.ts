import { useLanguage } from './locale.tsx'

/** An authority may be written in both languages as `English | 中文`; one name stands for both. */
export function useAuthorityName(): (authority: string) => string {
  const { locale } = useLanguage()
  return (authority) => {
    const [en, zh] = authority.split(' | ')
    return (locale === 'zh' ? (zh ?? en) : en) ?? authority
  }
}
