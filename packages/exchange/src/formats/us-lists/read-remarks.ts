import { applyFeature } from './apply-feature.ts'
import { documentTail } from './document-tail.ts'
import { featureAtStart } from './find-feature.ts'
import type { RecordDraft } from './record-draft.ts'

/** Reads a remarks cell part by part. What no property can hold stays word for word in the notes. */
export function readRemarks(draft: RecordDraft, remarks: string): void {
  const parts = remarks.split(';').map((part) => part.trim())
  parts.forEach((part, index) => {
    const last = index === parts.length - 1
    const words = last ? part.replace(/\.$/, '') : part
    if (words !== '' && !readPart(draft, words)) draft.note(part)
  })
}

function readPart(draft: RecordDraft, part: string): boolean {
  const words = part.replace(/^alt(?:\.|ernate)?\s+(?!Title)/i, '')
  const name = /^([afnd])\.[kb]\.a\.\s*'(.*?)'?$/i.exec(words)
  if (name !== null) {
    draft.entity.add(name[1]?.toLowerCase() === 'f' ? 'previousName' : 'weakAlias', name[2])
    return true
  }
  if (draft.entity.values('position').includes(words)) return true
  const bare = /^\(?(Linked To: .*?)\)?$/.exec(words)
  const found = featureAtStart(bare?.[1] ?? words)
  if (found === undefined) return readBare(draft, words)
  const { feature, label, rest } = found
  const document = documentTail(rest)
  // Executive orders and the like are provisions word for word; the label is part of what they say.
  const value = feature.as === 'provision' ? words : rest
  return applyFeature(
    draft,
    feature,
    document === undefined ? { label, value } : { label, value, document },
  )
}

/** Addresses of the net without a label in front. */
function readBare(draft: RecordDraft, words: string): boolean {
  if (draft.kind === 'vessel' || draft.kind === 'aircraft') return false
  const site = /^(?:https?:\/\/|www\.)\S+(?= \(website\)$|$)/i.exec(words)
  const mail = /^(?:e-?mail:?\s*)?(\S+@\S+\.\S+?)(?: \(email\))?$/i.exec(words)
  if (mail !== null) draft.entity.add('email', mail[1])
  else if (site !== null)
    draft.entity.add('website', /^http/i.test(site[0]) ? site[0] : `http://${site[0]}`)
  return mail !== null || site !== null
}
