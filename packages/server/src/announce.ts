import type { DemoCredentials } from '@xinyong/app'
import type { Locale, Text } from '@xinyong/identity'
import type { RunningServer } from './main.ts'

const says = {
  demo: {
    en: 'Demonstration: everything is made up. Do not use it for anything that matters.',
    zh: '演示：全部数据均为虚构，请勿用于任何正式用途。',
  },
  accounts: { en: 'Accounts', zh: '账户' },
  login: { en: 'login', zh: '登录名' },
  password: { en: 'password', zh: '密码' },
  role: { en: 'role', zh: '角色' },
  name: { en: 'name', zh: '姓名' },
  keys: { en: 'API key of a relying party', zh: '依赖方的 API 密钥' },
  purposes: { en: 'purposes', zh: '目的' },
} satisfies Record<string, Text>

const setup = (url: string): Text => ({
  en: `There is no account yet. The first administrator comes in once, within a day, by ${url}`,
  zh: `尚无账户。首位管理员请在一天内通过此一次性链接进入：${url}`,
})
const ready = (url: string): Text => ({
  en: `Xinyong is ready: open ${url} in your browser. Ctrl-C stops it.`,
  zh: `信用已就绪：请在浏览器中打开 ${url} 。按 Ctrl-C 停止。`,
})

/** What the console is told once everything runs; the address comes last. */
export function announcement(server: RunningServer, locale: Locale): readonly string[] {
  return [
    ...(server.demo ? demoLines(server.demo, locale) : []),
    ...(server.setupUrl === undefined ? [] : [setup(server.setupUrl)[locale]]),
    ready(server.url)[locale],
  ]
}

function demoLines({ accounts, keys }: DemoCredentials, locale: Locale): readonly string[] {
  const head = [says.login, says.password, says.role, says.name].map((text) => text[locale])
  const rows = accounts.map(({ login, password, roles, displayName }) => [
    login,
    password,
    roles.join(', '),
    displayName,
  ])
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => width(row[at] ?? ''))),
  )
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))).join('  ')}`.trimEnd()
  return [
    '',
    says.demo[locale],
    '',
    says.accounts[locale],
    line(head),
    ...rows.map(line),
    '',
    ...keys.flatMap((key) => [
      `${says.keys[locale]}: ${key.relyingParty}`,
      `  ${key.secret}  (${says.purposes[locale]}: ${key.purposes.join(', ')})`,
    ]),
    '',
  ]
}

/** Columns a text takes on a console: Chinese characters and full-width signs take two. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1),
    0,
  )
}
