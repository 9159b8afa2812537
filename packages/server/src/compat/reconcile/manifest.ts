import type { Text } from '@xinyong/identity'
import type { Context } from 'hono'
import { localeOf } from '../../http/locale.ts'
import { publicOrigin } from '../../http/public-origin.ts'
import type { Site } from '../../site.ts'
import { labelOf, listed } from '../entities/schema.ts'
import { scopeOf } from '../scope.ts'
import { viewOf } from '../view-of.ts'
import { BATCH_SIZE, endpointOf, keySuffix, versionOf, VERSIONS, type Version } from './endpoint.ts'

const PREVIEW = { width: 420, height: 320 }
const everything: Text = { en: 'Every register of this server', zh: '本服务器的全部登记' }
const settings = {
  limit: { en: 'Values at most; 0 for all', zh: '最多返回的值数；0 为全部' },
  render: { en: 'Codes, or words for people', zh: '代码或可读文字' },
  readable: { en: 'Words', zh: '文字' },
  raw: { en: 'Codes', zh: '代码' },
}

interface Described {
  readonly name: string
  readonly endpoint: string
  readonly origin: string
  /** `?api_key=…` or nothing. */
  readonly key: string
  readonly serviceVersion: string
  readonly say: (text: Text) => string
}

const common = ({ name, origin, serviceVersion }: Described) => ({
  versions: VERSIONS,
  name,
  documentation: `${origin}/en/api`,
  serviceVersion,
  batchSize: BATCH_SIZE,
  authentication: { type: 'apiKey', name: 'Authorization', in: 'header' },
  defaultTypes: listed.map((id) => ({ id, name: labelOf(id) })),
})

function manifestOf02(given: Described): object {
  const { endpoint, key, say, origin } = given
  const service = (path: string) => ({ service_url: endpoint, service_path: `${path}${key}` })
  const separator = key === '' ? '?' : `${key}&`
  return {
    ...common(given),
    identifierSpace: `${origin}/compat/yente/entities/`,
    schemaSpace: 'https://followthemoney.tech/explorer/schemata/',
    view: { url: `${endpoint}/view?id={{id}}` },
    preview: { url: `${endpoint}/preview${separator}id={{id}}`, ...PREVIEW },
    suggest: {
      entity: service('/suggest/entity'),
      type: service('/suggest/type'),
      property: service('/suggest/property'),
    },
    extend: {
      propose_properties: service('/extend/property'),
      property_settings: [
        {
          name: 'limit',
          label: 'Limit',
          type: 'number',
          default: 0,
          help_text: say(settings.limit),
        },
        {
          name: 'render',
          label: 'Rendering',
          type: 'select',
          default: 'caption',
          help_text: say(settings.render),
          choices: [
            { value: 'caption', name: say(settings.readable) },
            { value: 'raw', name: say(settings.raw) },
          ],
        },
      ],
    },
  }
}

function manifestOf10(given: Described, lang: string): object {
  const { endpoint, say } = given
  return {
    ...common(given),
    lang,
    dir: 'ltr',
    view: { url: `${endpoint}/view?id={id}` },
    preview: PREVIEW,
    suggest: { entity: true, property: true, type: true },
    extend: {
      proposeProperties: true,
      propertySettings: [
        { id: 'limit', name: 'Limit', type: 'number', default: 0, helpText: say(settings.limit) },
        {
          id: 'render',
          name: 'Rendering',
          type: 'select',
          default: 'caption',
          helpText: say(settings.render),
          choices: [
            { value: 'caption', name: say(settings.readable) },
            { value: 'raw', name: say(settings.raw) },
          ],
        },
      ],
    },
    standardizedScore: true,
  }
}

/** `GET` of the endpoint: what the service can do, in the version asked for. */
export function manifest(site: Site, c: Context): Response {
  const locale = localeOf(c)
  const [register] = scopeOf(site, c.req.param('dataset') ?? '') ?? []
  const title =
    viewOf(site)
      .catalogue()
      .find(({ id }) => id === register)?.title ?? everything
  const key = keySuffix(c)
  const given: Described = {
    name: `${title[locale]} (Xinyong)`,
    endpoint: endpointOf(site, c),
    origin: publicOrigin(site),
    key: key === '' ? '' : `?${key}`,
    serviceVersion: site.version,
    say: (text) => text[locale],
  }
  const version: Version = versionOf(c)
  c.header('vary', 'accept, accept-language', { append: true })
  c.header('content-language', locale)
  return c.json(version === '0.2' ? manifestOf02(given) : manifestOf10(given, locale))
}
