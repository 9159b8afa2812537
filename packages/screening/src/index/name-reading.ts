import { prepareName } from '../names/prepare-name.ts'
import type { PreparedName } from '../prepared-name.ts'
import { spellingsOf } from './dictionary.ts'
import { hashText } from './hash.ts'
import { joinedName } from './packed-word.ts'
import { wordKeys } from './word-keys.ts'

/** Names of many scripts and forms: a change of how names are read hardly spares all of them. */
const PROBES: readonly (readonly [string, PreparedName['kind']])[] = [
  ['Dr. Mohammed bin Rashid Al-Qasimi', 'person'],
  ['Müller-Lüdenscheidt, Jürgen Jr.', 'person'],
  ["Seán O'Brien", 'person'],
  ['Владимир Иванович Щербаков', 'person'],
  ['Γεώργιος Παπαδόπουλος', 'person'],
  ['عبد الرحمن بن محمد', 'person'],
  ['יעקב כהן', 'person'],
  ['김정은', 'person'],
  ['ウィリアム・スミス', 'person'],
  ['歐陽修', 'person'],
  ['弗兰克·罗伯特', 'person'],
  ['Hsuan-ching Tsai', 'person'],
  ['3rd Orient Shipping & Trading Co., Ltd.', 'organisation'],
  ['深圳市腾讯计算机系统有限公司', 'organisation'],
  ['ООО «Ромашка-2»', 'organisation'],
  ['Grupo Méxicano de Energía S.A. de C.V.', 'organisation'],
]
const SEED = 17

let reading: number | undefined

const readAll = (): number => {
  const told: unknown[] = []
  for (const [text, kind] of PROBES) {
    const { words, script } = prepareName(text, kind)
    const joined = joinedName(words)
    told.push(script, joined)
    for (const { text: word, latin, role } of joined === undefined
      ? words
      : [...words, { ...joined, role: '' }])
      told.push(word, latin, role, wordKeys(word, latin, spellingsOf(word, latin)))
  }
  return hashText(JSON.stringify(told), SEED)
}

/**
 * Tells one way of reading names and making keys from another, by what they make of a handful of names: a snapshot
 * written by a program that read them otherwise would not be found by the names asked for today.
 */
export const nameReading = (): number => (reading ??= readAll())
