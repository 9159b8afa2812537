import type { Site } from '../site.ts'

/** Where people reach us, without a slash at the end. */
export function publicOrigin(site: Pick<Site, 'settings'>): string {
  return site.settings.publicUrl ?? `http://localhost:${site.settings.port}`
}

/** Cookies go over https only where we are reached by it. */
export function isSecure(site: Pick<Site, 'settings'>): boolean {
  return publicOrigin(site).startsWith('https:')
}
