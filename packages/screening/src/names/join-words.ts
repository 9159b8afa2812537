import type { Word } from '../prepared-name.ts'
import { countFree, isNaming, take } from './alignment.ts'
import type { State } from './alignment.ts'
import { joinedText } from './find-form.ts'
import { linked, mayBeginAlike, wordCost } from './word-cost.ts'

export const MOST_JOINED = 4
export const MOST_LETTERS_MORE = 3
/** Joined words must agree closely before single ones are tried, loosely after. */
export const JOIN_NEAR = 0.1
export const JOIN_FARTHEST = 0.25

// Runs found too far in the first round, by the number of the alignment: they are not measured again in the second.
const RUNS = 4 * 64 * 64
const tooFar = { left: new Uint32Array(RUNS), right: new Uint32Array(RUNS) }
const LAST_ALIGNMENT = 2 ** 32 - 1
let alignment = 0

// `abdul rahman` is `abdulrahman`, `guo fan` is `guofan`: neighbours of one side against one word of the other.
const takeJoined = (
  apart: readonly Word[],
  whole: readonly Word[],
  state: State,
  flipped: boolean,
  farthest: number,
  organisation: boolean,
): void => {
  const [usedApart, usedWhole] = flipped
    ? [state.usedRight, state.usedLeft]
    : [state.usedLeft, state.usedRight]
  const far = flipped ? tooFar.right : tooFar.left
  for (let to = 0; to < whole.length; to += 1) {
    const word = whole[to] as Word
    if (usedWhole[to] === 1 || !isNaming(word.role) || word.latin.length < 3) continue
    for (let at = 0; at + 1 < apart.length && usedWhole[to] !== 1; at += 1) {
      // An abjad does not write the vowel a word may begin with; of Korean ones there are many spellings.
      const mayBegin =
        state.scripts === 'abjad' ||
        state.scripts === 'korean' ||
        mayBeginAlike(apart[at]?.latin ?? '', word.latin)
      if (usedApart[at] === 1 || !mayBegin) continue
      let length = apart[at]?.latin.length ?? 0
      for (let count = 2; count <= MOST_JOINED && at + count <= apart.length; count += 1) {
        if (usedApart[at + count - 1] === 1) break
        length += apart[at + count - 1]?.latin.length ?? 0
        if (length > word.latin.length + MOST_LETTERS_MORE) break
        if (length < word.latin.length - MOST_LETTERS_MORE) continue
        const run = (((to << 6) | at) << 2) | (count - 1)
        if (far[run] === alignment) continue
        const latin = joinedText(apart, at, count, true)
        const text = joinedText(apart, at, count, false)
        const same = text === word.text || latin === word.latin
        let cost = same ? 0 : 1
        if (cost === 1)
          cost = wordCost(
            { text, latin, role: word.role === 'family' ? 'plain' : word.role, weight: 0 },
            word,
            state.scripts,
            organisation,
          )
        if (cost > JOIN_FARTHEST) far[run] = alignment
        if (cost > farthest) continue
        const [one, other] = flipped ? [to, at] : [at, to]
        take(state, {
          left: one,
          leftCount: flipped ? 1 : count,
          right: other,
          rightCount: flipped ? count : 1,
          how: 'joined',
          cost,
          edits: same ? 0 : linked.edits,
          mandarin: same ? state.scripts === 'mandarin' : linked.mandarin,
        })
        break
      }
    }
  }
}

/** Before each alignment: what was too far in the last says nothing. */
export const forgetJoins = (): void => {
  if (alignment === LAST_ALIGNMENT) {
    tooFar.left.fill(0)
    tooFar.right.fill(0)
    alignment = 0
  }
  alignment += 1
}

/** Pairs neighbours of either name with single words of the other, as near as `farthest`. */
export const joinWords = (
  a: readonly Word[],
  b: readonly Word[],
  state: State,
  farthest: number,
  organisation: boolean,
): void => {
  const left = countFree(state.usedLeft, a.length)
  const right = countFree(state.usedRight, b.length)
  if (left > 1 && right > 0) takeJoined(a, b, state, false, farthest, organisation)
  if (right > 1 && left > 0) takeJoined(b, a, state, true, farthest, organisation)
}
