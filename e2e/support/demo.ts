/** What the demonstration tells whoever started it. */
export interface DemoConsole {
  readonly passwordOf: (login: string) => string
  readonly accounts: readonly { readonly login: string; readonly role: string }[]
  /** The secret of the relying party's API key. */
  readonly key: string
  /** The secret of a relying party’s key, by the beginning of its name. */
  readonly keyOf: (party: string) => string
}

const ACCOUNT =
  /^ {2}(\S+) +(\S+) +(officer|decider|superior|reviewer|registrar|administrator|overseer|subject) +\S/gm
const KEY = /^ {2}(xy_\S+) /m
const KEYS = /^API key of a relying party: (.+)\n {2}(xy_\S+) /gm

/** Reads the accounts and the key off the console, as a person who tries the demo would. */
export function readDemoConsole(output: string): DemoConsole {
  const accounts = [...output.matchAll(ACCOUNT)].map(
    ([, login = '', password = '', role = '']) => ({
      login,
      password,
      role,
    }),
  )
  return {
    accounts,
    passwordOf: (login) => {
      const found = accounts.find((account) => account.login === login)
      if (found === undefined) throw new Error(`the console names no account ${login}:\n${output}`)
      return found.password
    },
    key: KEY.exec(output)?.[1] ?? '',
    keyOf: (party) => {
      const found = [...output.matchAll(KEYS)].find(([, name = '']) => name.startsWith(party))
      if (found?.[2] === undefined) throw new Error(`the console names no key of ${party}`)
      return found[2]
    },
  }
}
