import { join, resolve } from 'node:path'
import { AppError } from '@xinyong/contract'
import type { Locale } from '@xinyong/identity'
import { defaultDataDir } from '@xinyong/ledger'

/** What the command line may say; it wins over the environment. */
export interface StartOptions {
  readonly host?: string
  readonly port?: number
  readonly dataDir?: string
  readonly databaseUrl?: string
  readonly publicUrl?: string
  readonly packsDir?: string
  readonly demo?: boolean
  /** False: whoever starts us has built the workbench, or does not want it. */
  readonly buildWeb?: boolean
  /** Somebody sits at the console: unless told otherwise, the log says only what went wrong. */
  readonly quiet?: boolean
  /** Language of the lines on the console. */
  readonly locale?: Locale
}

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string
  readonly label: string
  readonly scope: string
  /** A claim that carries an identifier of the subject, and its scheme: `personal_id=cn.resident-id`. */
  readonly subjectClaim?: { readonly claim: string; readonly scheme: string }
}

export interface Settings {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly dataDir: string
  readonly databaseUrl?: string
  /** Where people reach us: decides the passkeys' domain, `Secure` cookies and the origin that may post. */
  readonly publicUrl?: string
  readonly packsDir: string
  readonly demo: boolean
  readonly buildWeb: boolean
  readonly locale: Locale
  /** Connections to the database at once. */
  readonly connections: number
  readonly logLevel: string
  /** Name of the transparency log; absent: the host of the public URL. */
  readonly logOrigin?: string
  /** The proxy in front sets X-Forwarded-For. */
  readonly trustProxy: boolean
  /** Requests a minute and address on pages and operations that need no sign-in. */
  readonly publicRate: number
  /** Failed sign-ins a minute and address, and a minute and login. */
  readonly signInRate: number
  /** Origins whose pages may ask the compatible interfaces from a browser; `*`: all. */
  readonly corsOrigins: readonly string[]
  /** Lets a program ask the compatible interface to catch up with the ledger; absent: nobody may. */
  readonly updateToken?: string
  readonly smtp?: { readonly url: string; readonly from: string }
  readonly oidc?: OidcSettings
  /** Where alerts may be posted, each with the secret its receiver checks signatures by. */
  readonly webhooks: {
    readonly hooks: readonly { readonly url: string; readonly secret: string }[]
    /** Addresses of private networks too. */
    readonly allowPrivate: boolean
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** Packs that come with the program. */
const OWN_PACKS = join(import.meta.dirname, '../../../../packs')

/** @throws AppError request/invalid that names the variable */
export function readSettings(options: StartOptions, env: Env): Settings {
  const publicUrl = options.publicUrl ?? env['XINYONG_PUBLIC_URL']
  const databaseUrl = options.databaseUrl ?? env['DATABASE_URL']
  const logOrigin = env['XINYONG_LOG_ORIGIN']
  const updateToken = env['XINYONG_UPDATE_TOKEN']
  const smtp = smtpOf(env)
  const oidc = oidcOf(env)
  return {
    host: options.host ?? env['XINYONG_HOST'] ?? '127.0.0.1',
    port: options.port ?? wholeNumber('XINYONG_PORT', env['XINYONG_PORT'], 8080, 65_535),
    dataDir: options.dataDir === undefined ? defaultDataDir() : resolve(options.dataDir),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(publicUrl ? { publicUrl: originOf('XINYONG_PUBLIC_URL', publicUrl) } : {}),
    packsDir: resolve(options.packsDir ?? env['XINYONG_PACKS'] ?? OWN_PACKS),
    demo: options.demo ?? false,
    buildWeb: options.buildWeb ?? true,
    locale: options.locale ?? ((env['LC_ALL'] || env['LANG'] || '').startsWith('zh') ? 'zh' : 'en'),
    connections: wholeNumber('XINYONG_CONNECTIONS', env['XINYONG_CONNECTIONS'], 10, 1000),
    logLevel: levelOf(env['XINYONG_LOG_LEVEL'], options.quiet ?? false),
    ...(logOrigin ? { logOrigin } : {}),
    trustProxy: env['XINYONG_TRUST_PROXY'] === '1',
    signInRate: wholeNumber('XINYONG_SIGN_IN_RATE', env['XINYONG_SIGN_IN_RATE'], 10, 10_000),
    publicRate: wholeNumber('XINYONG_PUBLIC_RATE', env['XINYONG_PUBLIC_RATE'], 1200, 1_000_000),
    corsOrigins: originsOf('XINYONG_CORS_ORIGINS', env['XINYONG_CORS_ORIGINS']),
    ...(updateToken ? { updateToken } : {}),
    ...(smtp ? { smtp } : {}),
    ...(oidc ? { oidc } : {}),
    webhooks: {
      hooks: hooksOf(env['XINYONG_WEBHOOKS']),
      allowPrivate: env['XINYONG_WEBHOOKS_PRIVATE'] === '1',
    },
  }
}

function invalid(field: string, reason: string): AppError {
  return new AppError('request/invalid', { field, reason })
}

function wholeNumber(
  name: string,
  text: string | undefined,
  otherwise: number,
  most: number,
): number {
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw invalid(name, `a whole number from 0 to ${most}, not ${text}`)
  return value
}

function originOf(name: string, text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw invalid(name, 'an http(s) address such as https://register.example.org')
  return new URL(text).origin
}

function originsOf(name: string, text: string | undefined): readonly string[] {
  const given = (text ?? '').split(',').map((one) => one.trim())
  return given.filter((one) => one !== '').map((one) => (one === '*' ? one : originOf(name, one)))
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent']

function levelOf(text: string | undefined, quiet: boolean): string {
  if (text === undefined || text === '') return quiet ? 'warn' : 'info'
  if (!LEVELS.includes(text)) throw invalid('XINYONG_LOG_LEVEL', `one of ${LEVELS.join(', ')}`)
  return text
}

function smtpOf(env: Env): Settings['smtp'] {
  const url = env['SMTP_URL']
  if (!url) return undefined
  if (!URL.canParse(url) || !/^smtps?:/.test(url)) throw invalid('SMTP_URL', 'smtp(s)://…')
  const from = env['SMTP_FROM']
  if (!from) throw invalid('SMTP_FROM', 'needed beside SMTP_URL: who the notices come from')
  return { url, from }
}

const SHORTEST_SECRET = 16

/** `URL|SECRET`, several apart by blanks. */
function hooksOf(text: string | undefined): Settings['webhooks']['hooks'] {
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '')
  return words.map((word) => {
    const [url = '', secret = ''] = word.split('|')
    if (!URL.canParse(url) || !/^https?:/.test(url))
      throw invalid('XINYONG_WEBHOOKS', 'URL|SECRET, several apart by blanks')
    if (secret.length < SHORTEST_SECRET)
      throw invalid('XINYONG_WEBHOOKS', `a secret of at least ${SHORTEST_SECRET} characters`)
    return { url, secret }
  })
}

function oidcOf(env: Env): OidcSettings | undefined {
  const issuer = env['XINYONG_OIDC_ISSUER']
  if (!issuer) return undefined
  if (!URL.canParse(issuer)) throw invalid('XINYONG_OIDC_ISSUER', 'the address of the provider')
  const clientId = env['XINYONG_OIDC_CLIENT_ID']
  if (!clientId) throw invalid('XINYONG_OIDC_CLIENT_ID', 'needed beside XINYONG_OIDC_ISSUER')
  const clientSecret = env['XINYONG_OIDC_CLIENT_SECRET']
  const subjectClaim = subjectClaimOf(env['XINYONG_OIDC_SUBJECT_CLAIM'])
  return {
    issuer,
    clientId,
    ...(clientSecret ? { clientSecret } : {}),
    label: env['XINYONG_OIDC_LABEL'] || new URL(issuer).host,
    scope: env['XINYONG_OIDC_SCOPE'] || 'openid',
    ...(subjectClaim ? { subjectClaim } : {}),
  }
}

function subjectClaimOf(text: string | undefined): OidcSettings['subjectClaim'] {
  if (!text) return undefined
  const [claim, scheme] = text.split('=')
  if (!claim || !scheme)
    throw invalid('XINYONG_OIDC_SUBJECT_CLAIM', 'CLAIM=SCHEME, such as personal_id=cn.resident-id')
  return { claim, scheme }
}
