import { contract } from '../contract.ts'
import type { PathMap } from './client.ts'

export const paths = Object.fromEntries(
  Object.entries(contract).map(([name, { method, path }]) => [name, [method, path]]),
) as unknown as PathMap
