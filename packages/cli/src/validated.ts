import { AppError } from '@xinyong/contract'

/** A schema of the contract, as far as the command needs it. */
interface Schema<T> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false
        readonly error: {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[]
            readonly message: string
          }[]
        }
      }
}

/** The options as the contract wants them. @throws AppError request/invalid that names the option */
export function validated<T>(schema: Schema<T>, options: Readonly<Record<string, unknown>>): T {
  const given = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = String(issue?.path[0] ?? '')
  const field = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  throw new AppError('request/invalid', { field, reason: issue?.message ?? '' })
}
