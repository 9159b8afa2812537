/**
 * No script of others, no inline code, no framing, no other host. The workbench may set styles on elements as its
 * components do; nothing else differs.
 */
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

export const workbenchHeaders: Readonly<Record<string, string>> = {
  ...common,
  'content-security-policy': policy("'self' 'unsafe-inline'"),
}
