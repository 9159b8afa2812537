import type { BrowserContext } from 'playwright-core'

/** A refusal by design: the interface answered no, and Chromium notes every such answer on its console. */
const REFUSAL = /Failed to load resource: .* status of 4\d\d /

/** Collects what no page of ours may do: ask another host, break the content security policy, throw, log an error. */
export function watch(context: BrowserContext, origin: string): readonly string[] {
  const findings: string[] = []
  const home = new URL(origin).host
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol === 'data:' || protocol === 'blob:' || host === home) return
    findings.push(`request to another host: ${request.url()}`)
  })
  context.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (response.status() >= 500) findings.push(`${response.status()} for ${pathname}`)
    if (response.status() >= 400 && /^\/(assets|app\/assets)\//.test(pathname))
      findings.push(`${response.status()} for ${pathname}`)
  })
  context.on('console', (message) => {
    if (message.type() !== 'error' || REFUSAL.test(message.text())) return
    findings.push(`console: ${message.text()}`)
  })
  context.on('weberror', (fault) => findings.push(`thrown: ${fault.error().message}`))
  return findings
}
