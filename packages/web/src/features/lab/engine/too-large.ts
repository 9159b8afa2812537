import type { Estimate } from '@xinyong/lab/browser'

export interface Limits {
  /** Memory that the worlds of all threads may take together. */
  readonly gigabytes: number
  readonly hours: number
}

export interface TooLarge extends Limits {
  readonly what: 'memory' | 'time'
  /** Line of the file to change. */
  readonly line: number
}

const HOURS = 2

/** What a page may take: half of the machine's memory as far as the browser tells it, and never more than 4 GB. */
export function limitsHere(): Limits {
  const { deviceMemory = 4 } = navigator as { readonly deviceMemory?: number }
  return { gigabytes: Math.min(4, deviceMemory / 2), hours: HOURS }
}

/** Why a run would not fit, with what it needs; undefined where it fits. Told before anything is started. */
export function tooLargeHere(
  { bytes, seconds }: Pick<Estimate, 'bytes' | 'seconds'>,
  limits: Limits,
  text: string,
): TooLarge | undefined {
  const needs = { gigabytes: bytes / 2 ** 30, hours: seconds / 3600, line: lineOf(text) }
  if (needs.gigabytes > limits.gigabytes) return { what: 'memory', ...needs }
  if (needs.hours > limits.hours) return { what: 'time', ...needs }
  return undefined
}

/** Where the file gives the number of people, which both kinds of cost grow with. */
const lineOf = (text: string): number =>
  text.split('\n').findIndex((line) => /^\s+agents:/.test(line)) + 1
