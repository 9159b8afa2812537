import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'

/** Kept in a cookie, so that the server-rendered public pages come in the same scheme at once. */
function read(fallback: MantineColorScheme): MantineColorScheme {
  const found = /(?:^|; )theme=(light|dark)/.exec(document.cookie)?.[1]
  return (found as MantineColorScheme | undefined) ?? fallback
}

export const colorSchemeManager: MantineColorSchemeManager = {
  get: read,
  set: (value) => {
    const age = value === 'auto' ? 0 : 31_536_000
    document.cookie = `theme=${value}; path=/; max-age=${age}; samesite=lax`
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => {
    document.cookie = 'theme=; path=/; max-age=0; samesite=lax'
  },
}
