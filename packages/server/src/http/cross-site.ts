/**
 * Whether a request that changes something may have been sent by another site's page with the reader's cookie.
 * Requests with an API key carry their own proof and are not asked.
 */
export function isCrossSite(headers: Headers, publicOrigin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  const origin = headers.get('origin')
  if (origin === null) return false
  if (origin === publicOrigin) return false
  const host = headers.get('host')
  return host === null || !URL.canParse(origin) || new URL(origin).host !== host
}
