import type { Role } from '@xinyong/procedure'
import { principalOf } from '../accounts/sessions.ts'
import type { Account } from '../ports/accounts.ts'
import type { App } from '../ports/app.ts'
import type { AccountPrincipal } from '../ports/principal.ts'

export const COURT = 'Demo People’s Court of Qinghe | 清河示范人民法院'
export const FOOTBALL = 'Demo Magistrates’ Court of Northgate | 北门示范治安法院'
export const RONGCHENG = 'City of Rongcheng | 荣成市'
export const BANK = 'Demo Development Bank | 示范开发银行'
/** As the scheme itself names who runs it. */
const MARKET = 'Marketplace (example operator) | 示例交易平台'
const BUREAU = 'Demo Credit Bureau | 示范征信机构'

interface Person {
  readonly login: string
  readonly displayName: string
  readonly role: Role
  readonly authority?: string
}

const person = (login: string, displayName: string, role: Role, authority?: string): Person => ({
  login,
  displayName,
  role,
  ...(authority === undefined ? {} : { authority }),
})

/** One account for each role, and a second and third authority for the schemes of their own kind. */
const officials: readonly (Person & { readonly of?: string })[] = [
  person('officer', 'Lin Yan 林彦', 'officer', COURT),
  person('decider', 'Judge He Qing 何清', 'decider', COURT),
  person('superior', 'President Tang Wei 唐维', 'superior', COURT),
  person('reviewer', 'Judge Mo Lan 莫岚', 'reviewer', COURT),
  person('registrar', 'Registry: Su Yu 苏雨', 'registrar', COURT),
  person('football-officer', 'Clerk A. Thorne', 'officer', FOOTBALL),
  person('football-decider', 'District Judge M. Okafor', 'decider', FOOTBALL),
  person('football-reviewer', 'Recorder J. Lindqvist', 'reviewer', FOOTBALL),
  person('football-registrar', 'Court office: T. Bello', 'registrar', FOOTBALL),
  person('bank-officer', 'Investigator P. Moreau', 'officer', BANK),
  person('bank-decider', 'Debarment Officer R. Iyer', 'decider', BANK),
  person('bank-reviewer', 'Sanctions Board: L. Haddad', 'reviewer', BANK),
  person('bank-registrar', 'Secretariat: N. Petrova', 'registrar', BANK),
  person('points-officer', 'Credit office: Gao Yun 高云', 'officer', RONGCHENG),
  person('points-reviewer', 'Credit office: Ning Shu 宁舒', 'reviewer', RONGCHENG),
  person('market-registrar', 'Score desk: Pan Xi 潘溪', 'registrar', MARKET),
  person('credit-officer', 'Analyst: Fang Ke 方可', 'officer', BUREAU),
  person('credit-decider', 'Head of cards: Wei Ning 魏宁', 'decider', BUREAU),
  person('credit-reviewer', 'Disputes: Luo Shan 罗珊', 'reviewer', BUREAU),
  person('admin', 'Administrator 管理员', 'administrator'),
  person('overseer', 'Overseer 监督人', 'overseer'),
]

/** Accounts of subjects, each linked to one of the demo subjects by its key. */
const subjects: readonly (Person & { readonly of: string })[] = [
  { ...person('zhang', 'Zhang Shifan 张示范', 'subject'), of: 'zhang' },
  { ...person('chen', 'Chen Shiyong 陈试用', 'subject'), of: 'chen' },
  { ...person('li', 'Li Yangli 李样例', 'subject'), of: 'li' },
  { ...person('trading', 'Qinghe Trading 清河贸易', 'subject'), of: 'trading' },
]

export interface DemoAccount {
  readonly login: string
  readonly password: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly authority?: string
}

export interface Cast {
  readonly accounts: readonly DemoAccount[]
  readonly principals: ReadonlyMap<string, AccountPrincipal>
}

/** Makes the accounts with passwords nobody knows before; they are told once, to whoever started the demo. */
export async function hireCast(
  app: App,
  subjectIds: ReadonlyMap<string, string>,
): Promise<Cast & { readonly kept: readonly Account[] }> {
  const everybody = [...officials, ...subjects]
  const made = await Promise.all(
    everybody.map(async (one) => {
      const password = app.ids.secret().slice(0, 16)
      const subject = one.of === undefined ? undefined : subjectIds.get(one.of)
      const account: Account = {
        id: `demo-${one.login}`,
        login: one.login,
        displayName: one.displayName,
        roles: [one.role],
        ...(one.authority === undefined ? {} : { authority: one.authority }),
        ...(subject === undefined ? {} : { subject }),
        disabled: false,
        demo: true,
        passwordHash: await app.passwords.hash(password),
      }
      return { account, password }
    }),
  )
  return {
    kept: made.map(({ account }) => account),
    accounts: made.map(({ account, password }) => ({
      login: account.login,
      password,
      displayName: account.displayName,
      roles: account.roles,
      ...(account.authority === undefined ? {} : { authority: account.authority }),
    })),
    principals: new Map(made.map(({ account }) => [account.login, principalOf(account)])),
  }
}
