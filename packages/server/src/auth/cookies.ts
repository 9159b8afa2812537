import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const SESSION = 'xinyong_session'
const OIDC = 'xinyong_oidc'

const base = (secure: boolean) => ({ httpOnly: true, sameSite: 'Lax', secure, path: '/' }) as const

export function sessionToken(c: Context): string | undefined {
  return getCookie(c, SESSION)
}

export function setSessionCookie(
  c: Context,
  token: string,
  expiresAt: string,
  secure: boolean,
): void {
  setCookie(c, SESSION, token, { ...base(secure), expires: new Date(expiresAt) })
}

export function dropSessionCookie(c: Context, secure: boolean): void {
  deleteCookie(c, SESSION, base(secure))
}

/** Binds a sign-in at another site to the browser that began it. */
export function setOidcCookie(c: Context, value: string, secure: boolean): void {
  setCookie(c, OIDC, value, { ...base(secure), maxAge: 600, path: '/auth/oidc' })
}

export function takeOidcCookie(c: Context, secure: boolean): string | undefined {
  const value = getCookie(c, OIDC)
  deleteCookie(c, OIDC, { ...base(secure), path: '/auth/oidc' })
  return value
}
