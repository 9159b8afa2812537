import type { Locale } from '@xinyong/identity'

type Env = Readonly<Record<string, string | undefined>>

/** `--lang` if it is there, else the terminal's language. Needed before the arguments are parsed: help is in it too. */
export function localeOf(argv: readonly string[], env: Env): Locale {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const wanted = argv[at]?.split('=')[1] ?? argv[at + 1]
  if (at !== -1 && (wanted === 'zh' || wanted === 'en')) return wanted
  const terminal = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return terminal.startsWith('zh') ? 'zh' : 'en'
}
