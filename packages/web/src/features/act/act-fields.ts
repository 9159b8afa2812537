import type { MessageKey } from '../../i18n/locale.tsx'

/** How a field of an act's body is asked for. */
export interface Field {
  readonly name: string
  readonly as:
    | 'prose'
    | 'line'
    | 'lines'
    | 'day'
    | 'period'
    | 'choice'
    | 'choices'
    | 'yes-no'
    | 'document'
    | 'documents'
    | 'particulars'
  readonly label: MessageKey
  readonly hint?: MessageKey
  readonly optional?: true
  /** Only asked when another field has this value. */
  readonly when?: readonly [name: string, value: string]
}

const reasons: Field = {
  name: 'reasons',
  as: 'prose',
  label: 'field.reasons',
  hint: 'hint.reasons',
}
const document: Field = {
  name: 'document',
  as: 'document',
  label: 'field.document',
  optional: true,
}
const documents: Field = {
  name: 'documents',
  as: 'documents',
  label: 'field.documents',
  optional: true,
}
const petition: Field = { name: 'petition', as: 'choice', label: 'field.petition' }
const choice = (name: string, label: MessageKey): Field => ({ name, as: 'choice', label })
const day = (name: string, label: MessageKey): Field => ({ name, as: 'day', label })

/** What each act asks; the choices of the law come with the case. */
export const actFields: Readonly<Record<string, readonly Field[]>> = {
  propose: [
    choice('ground', 'field.ground'),
    { name: 'facts', as: 'prose', label: 'field.facts', hint: 'hint.facts' },
    { ...day('conductOn', 'field.conduct-on'), optional: true },
    { ...day('conductEndedOn', 'field.conduct-ended-on'), optional: true },
    { ...documents, hint: 'hint.documents' },
    {
      name: 'exclusionsChecked',
      as: 'choices',
      label: 'field.exclusions',
      hint: 'hint.exclusions',
      optional: true,
    },
    { name: 'particulars', as: 'particulars', label: 'field.particulars', optional: true },
  ],
  consent: [{ name: 'granted', as: 'yes-no', label: 'field.consent' }, reasons],
  serve: [
    choice('about', 'field.about'),
    { ...petition, when: ['about', 'ruling'] },
    choice('channel', 'field.channel'),
    { name: 'outcome', as: 'choice', label: 'field.service-outcome', hint: 'hint.service-outcome' },
    day('on', 'field.on'),
    { name: 'proof', as: 'prose', label: 'field.proof', hint: 'hint.proof' },
  ],
  decide: [
    choice('outcome', 'field.decision'),
    reasons,
    document,
    {
      name: 'length',
      as: 'period',
      label: 'field.length',
      hint: 'hint.length',
      optional: true,
      when: ['outcome', 'enter'],
    },
    {
      name: 'prolong',
      as: 'period',
      label: 'field.prolong',
      hint: 'hint.prolong',
      optional: true,
      when: ['outcome', 'enter'],
    },
  ],
  publish: [
    { name: 'channels', as: 'lines', label: 'field.channels', hint: 'hint.channels' },
    day('on', 'field.on'),
  ],
  object: [
    choice('remedy', 'field.remedy'),
    { ...choice('against', 'field.against'), optional: true },
    { ...reasons, hint: 'hint.own-reasons' },
  ],
  apply: [
    choice('remedy', 'field.remedy'),
    { ...choice('activity', 'field.activity'), optional: true },
    { ...reasons, hint: 'hint.own-reasons' },
    documents,
  ],
  rule: [petition, choice('outcome', 'field.ruling'), reasons, document],
  annotate: [{ name: 'text', as: 'prose', label: 'field.statement', hint: 'hint.statement' }],
  suspend: [reasons, document],
  resume: [reasons],
  extend: [
    choice('clock', 'field.clock'),
    { name: 'by', as: 'period', label: 'field.by', hint: 'hint.period' },
    reasons,
  ],
  correct: [{ name: 'particulars', as: 'particulars', label: 'field.particulars' }, reasons],
  exempt: [
    { ...petition, optional: true },
    choice('exemption', 'field.exemption'),
    choice('activity', 'field.activity'),
    day('until', 'field.until'),
    reasons,
  ],
  remove: [
    choice('ground', 'field.removal-ground'),
    day('factOn', 'field.fact-on'),
    reasons,
    document,
  ],
  repair: [{ ...petition, optional: true }, reasons, document],
  compensate: [
    { name: 'claim', as: 'prose', label: 'field.claim' },
    { name: 'harm', as: 'prose', label: 'field.harm', hint: 'hint.harm' },
    day('from', 'field.from'),
    day('to', 'field.to'),
  ],
  withdraw: [reasons],
}
