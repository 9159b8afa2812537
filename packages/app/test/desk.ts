import { createCollationDesk, type RemoteDesk } from '../src/index.ts'

/** The desk as the server has it, without its thread. */
export function desk(): RemoteDesk {
  const own = createCollationDesk() as unknown as Record<string, (...given: unknown[]) => unknown>
  return Object.fromEntries(
    Object.entries(own).map(([name, call]) => [
      name,
      async (...given: unknown[]) => call(...given),
    ]),
  ) as unknown as RemoteDesk
}
