import type { Context } from 'hono'
import { publicOrigin } from '../../http/public-origin.ts'
import type { Site } from '../../site.ts'

export const BASE = '/compat/reconcile'
export const VERSIONS = ['0.2', '1.0-draft'] as const
export type Version = (typeof VERSIONS)[number]

/** Questions of one batch, and rows of one extension. */
export const BATCH_SIZE = 50

/** The address of the service a request was sent to, with the version its path names, if any. */
export function endpointOf(site: Site, c: Context): string {
  const dataset = encodeURIComponent(c.req.param('dataset') ?? '')
  const version = pathVersion(c)
  return `${publicOrigin(site)}${BASE}/${dataset}${version === undefined ? '' : `/${version}`}`
}

function pathVersion(c: Context): Version | undefined {
  const part = c.req.path.slice(BASE.length).split('/')[2]
  return VERSIONS.find((version) => version === part)
}

const named = (text: string | undefined): Version | undefined => {
  const version = text === '1.0' ? '1.0-draft' : text
  return VERSIONS.find((one) => one === version)
}

/**
 * The version a manifest is asked for in: by the path, by `version`, or by a parameter of the media type
 * (`Accept: application/json; version=1.0-draft`). Clients that say nothing are older than the question.
 */
export function versionOf(c: Context): Version {
  const parameter = /;\s*version="?([\w.-]+)"?/.exec(c.req.header('accept') ?? '')?.[1]
  return pathVersion(c) ?? named(c.req.query('version')) ?? named(parameter) ?? '0.2'
}

/** The key as it stood in the address: handed on in addresses the client will ask next. */
export function keySuffix(c: Context): string {
  const key = c.req.query('api_key')
  return key === undefined || c.req.header('authorization') !== undefined
    ? ''
    : `api_key=${encodeURIComponent(key)}`
}
