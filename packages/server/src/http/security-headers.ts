/** No script of others, no inline code, no framing, no other host. */
const policy = (style: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

export const pageHeaders: Readonly<Record<string, string>> = {
  ...common,
  'content-security-policy': policy("'self'"),
}

/** The workbench's components make style elements at run time: those that carry the response's nonce are let in. */
export const workbenchHeaders = (nonce: string): Readonly<Record<string, string>> => ({
  ...common,
  'content-security-policy': policy(`'self' 'nonce-${nonce}'`),
})
