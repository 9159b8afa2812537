import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, stepKey } from './mix.ts'
import { philox } from './philox.ts'
import { trustTrap } from './trap.ts'

const UNIT = 2 ** -32

function ours(): () => number {
  const { k0, k1 } = stepKey(1, 0, 0)
  let at = 0
  return () => (draw(k0, k1, (at += 1), 7) >>> 0) * UNIT
}

function philoxes(): () => number {
  let block = 0
  let words: readonly number[] = []
  let at = 4
  return () => {
    if (at === 4) {
      words = philox([(block += 1), 0, 0, 0], [7, 7])
      at = 0
    }
    return words[at++]! * UNIT
  }
}

/** Lehmer’s x * 16807 mod 2^31 - 1. */
function lehmer(): () => number {
  let x = 12_345
  return () => {
    x = (x * 16_807) % 2_147_483_647
    return x / 2_147_483_647
  }
}

// XINYONG_LAB_TRAP=1048576 for the full size, where Lehmer lists some two hundred times too many.
const agents = Number(process.env['XINYONG_LAB_TRAP'] ?? 102_400)

test('our generator lists as few honest agents as philox, within three sigma; Lehmer 16807 is caught', () => {
  const steps = agents >= 1_000_000 ? 60 : 24
  const [mine, reference, bad] = [ours(), philoxes(), lehmer()].map((next) =>
    trustTrap(next, agents, steps),
  ) as [ReturnType<typeof trustTrap>, ReturnType<typeof trustTrap>, ReturnType<typeof trustTrap>]
  const sigma = Math.sqrt(mine.falsely + reference.falsely)
  assert.ok(
    Math.abs(mine.falsely - reference.falsely) <= 3 * sigma,
    JSON.stringify({ mine, reference }),
  )
  const listedSigma = Math.sqrt(mine.listed + reference.listed)
  assert.ok(Math.abs(mine.listed - reference.listed) <= 3 * listedSigma)
  const limit = agents >= 1_000_000 ? 50 : 4
  assert.ok(bad.falsely > limit * reference.falsely, JSON.stringify({ bad, reference }))
})
