import type { Mailer } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { createTransport } from 'nodemailer'
import type { Settings } from '../config/settings.ts'

const SECOND = 1000

/** Hands notices to the operator's SMTP server. Without one, sending is an error that says so, never a silent drop. */
export function createMailer(smtp: Settings['smtp']): Mailer & { close(): void } {
  if (!smtp) {
    return {
      configured: false,
      send: () => Promise.reject(new AppError('mail/not-configured')),
      close: () => {},
    }
  }
  const transport = createTransport(smtp.url, {
    from: smtp.from,
  })
  return {
    configured: true,
    async send({ to, subject, text, html }) {
      try {
        const sent = await within(
          30 * SECOND,
          transport.sendMail({ to, subject, text, ...(html === undefined ? {} : { html }) }),
        )
        return { accepted: sent.accepted.length > 0, reference: sent.messageId }
      } catch (error) {
        const code = (error as { readonly code?: unknown }).code
        // The server's own words may repeat the address.
        throw new AppError(
          'mail/failed',
          { reason: typeof code === 'string' ? code : 'unknown' },
          undefined,
          { cause: error },
        )
      }
    },
    close: () => transport.close(),
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AppError('mail/failed', { reason: 'timeout' })),
      milliseconds,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
