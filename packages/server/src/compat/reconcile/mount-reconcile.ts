import { AppError } from '@xinyong/contract'
import type { Context, Hono } from 'hono'
import { BODY_LIMIT, readJson, readText } from '../../http/read-body.ts'
import type { Site } from '../../site.ts'
import { askerOf, type Asker } from '../asker.ts'
import { keyRoute, openRoute, type Surface } from '../compat-route.ts'
import { of02, of10 } from './conditions.ts'
import { BASE, VERSIONS } from './endpoint.ts'
import { reconcileError } from './errors.ts'
import { extend, extensionOf02, extensionOf10, proposeProperties } from './extend.ts'
import { manifest } from './manifest.ts'
import { preview, view } from './preview.ts'
import { readBatch02, readBatch10, readExtension } from './read-batch.ts'
import { reconcile } from './reconcile.ts'
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.ts'

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('request/not-json')
  }
}

async function batch02(site: Site, c: Context, asker: Asker, given: unknown): Promise<Response> {
  const batch = readBatch02(given)
  const names = Object.keys(batch)
  const found = await reconcile(site, c, asker, Object.values(batch).map(of02))
  c.header('x-batch-size', String(names.length))
  return c.json(
    Object.fromEntries(
      names.map((name, at) => [
        name,
        { result: found[at]!.map((one) => ({ ...one, features: one.features.map(bare) })) },
      ]),
    ),
  )
}

const bare = ({ id, value }: { readonly id: string; readonly value: number | boolean }) => ({
  id,
  value,
})

async function batch10(site: Site, c: Context, asker: Asker, given: unknown): Promise<Response> {
  const found = await reconcile(site, c, asker, readBatch10(given).map(of10))
  c.header('x-batch-size', String(found.length))
  return c.json({ results: found.map((candidates) => ({ candidates })) })
}

type Given = { readonly queries?: string | undefined; readonly extend?: string | undefined }

/** Version 0.2 sends its questions as parameters of a form or of the address. */
async function asked02(site: Site, c: Context, asker: Asker, given: Given): Promise<Response> {
  if (given.extend !== undefined)
    return c.json(extensionOf02(await extend(site, asker, readExtension(json(given.extend)))))
  if (given.queries !== undefined) return batch02(site, c, asker, json(given.queries))
  throw new AppError('request/invalid', {
    field: 'queries',
    reason: 'is missing, and so is extend',
    reasonZh: '缺失，且亦无 extend',
  })
}

const isList = (value: unknown, field: string): boolean =>
  Array.isArray((value as Readonly<Record<string, unknown>> | null)?.[field])

/** A POST to the endpoint itself: a form of version 0.2, or JSON of either, told apart by its shape. */
async function posted(site: Site, c: Context, asker: Asker): Promise<Response> {
  if (!(c.req.header('content-type') ?? '').includes('json')) {
    const form = new URLSearchParams(await readText(c.req.raw, BODY_LIMIT))
    const of = (name: string) => form.get(name) ?? undefined
    return asked02(site, c, asker, { queries: of('queries'), extend: of('extend') })
  }
  const body = await readJson(c.req.raw, BODY_LIMIT)
  if (isList(body, 'queries')) return batch10(site, c, asker, body)
  if (isList(body, 'ids')) return extended10(site, c, asker, body)
  const within = (body as Readonly<Record<string, unknown>> | null)?.['queries']
  return batch02(site, c, asker, typeof within === 'object' ? within : body)
}

async function extended10(site: Site, c: Context, asker: Asker, given: unknown): Promise<Response> {
  return c.json(extensionOf10(await extend(site, asker, readExtension(given))))
}

/** OpenRefine's reconciliation, versions 0.2 and 1.0-draft, of one register or of all. */
export function mountReconcile(hono: Hono, site: Site): void {
  const surface: Surface = {
    hono,
    site,
    name: 'reconcile',
    shape: reconcileError,
    keyInAddress: true,
  }
  for (const at of ['', ...VERSIONS.map((version) => `/${version}`)]) {
    const root = `${BASE}/:dataset${at}`
    openRoute(surface, 'GET', root, async (c) => {
      const given = { queries: c.req.query('queries'), extend: c.req.query('extend') }
      if (given.queries === undefined && given.extend === undefined) return manifest(site, c)
      return asked02(site, c, await askerOf(site, c, { fromQuery: true }), given)
    })
    keyRoute(surface, 'POST', root, (c, asker) => posted(site, c, asker))
    keyRoute(surface, 'POST', `${root}/reconcile`, async (c, asker) =>
      batch10(site, c, asker, await readJson(c.req.raw, BODY_LIMIT)),
    )
    keyRoute(surface, 'POST', `${root}/extend`, async (c, asker) =>
      extended10(site, c, asker, await readJson(c.req.raw, BODY_LIMIT)),
    )
    for (const path of ['extend/propose', 'extend/property'])
      openRoute(surface, 'GET', `${root}/${path}`, proposeProperties)
    keyRoute(surface, 'GET', `${root}/suggest/entity`, (c, asker) =>
      suggestEntities(site, c, asker),
    )
    openRoute(surface, 'GET', `${root}/suggest/type`, suggestTypes)
    openRoute(surface, 'GET', `${root}/suggest/property`, suggestProperties)
    keyRoute(surface, 'GET', `${root}/preview`, (c, asker) => preview(site, c, asker))
    openRoute(surface, 'GET', `${root}/view`, (c) => view(site, c))
  }
}
