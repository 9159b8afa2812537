import { AppError } from '@xinyong/contract'
import { plainDate, type PlainDate } from '@xinyong/identity'
import { decide, entryOf, evolve, openCase } from '@xinyong/procedure'
import type { ActBodies, Actor, CaseState, Refusal } from '@xinyong/procedure'
import type { Pack, Rules } from '@xinyong/rulebook'
import type { SourceRecord } from '../entities/entity.ts'
import type { App } from '../ports/app.ts'
import type { CaseAppend, WriteTx } from '../ports/ledger.ts'
import type { MirrorStore } from '../ports/mirrors.ts'
import type { NewSubject } from '../ports/subjects.ts'
import { rulesFor } from '../rules.ts'
import { REMOVED } from './plan.ts'
import { kindOf, subjectOf } from './subject-of.ts'

const BY: Actor = { id: 'system:import', role: 'system' }

type Row = Parameters<MirrorStore['putRecords']>[1][number]

export interface Written {
  readonly append: CaseAppend
  readonly row: Row
  readonly subject?: NewSubject
}

/** Makes the acts of one edition, record by record; writes nothing itself. */
export class EditionWriter {
  readonly pack: Pack
  readonly edition: string
  readonly today: PlainDate
  readonly authority: string
  readonly #app: App
  readonly #rules: Rules

  constructor(app: App, pack: Pack, edition: string) {
    this.#app = app
    this.pack = pack
    this.edition = edition
    this.today = app.clock.today(pack.timezone)
    this.authority = `${pack.authority.name.en} | ${pack.authority.name.zh}`
    this.#rules = rulesFor(pack, this.today)
  }

  /** A record that is new here, or that has come back: a case of its own. */
  add(record: SourceRecord, digest: string): Written | Refusal {
    const subject = this.#subject(this.#app.ids.id(), record)
    const body = this.#body('add', record, subject)
    const identity = { id: this.#app.ids.id(), authority: this.authority }
    const command = { kind: 'mirror' as const, by: BY, body }
    const opening = openCase(this.#rules, identity, command, this.today)
    if (!opening.ok) return opening.refusal
    return this.#written(opening.state, 0, opening.acts, record, digest, subject)
  }

  /** A record that the source states otherwise now. */
  async change(
    tx: WriteTx,
    caseId: string,
    record: SourceRecord,
    digest: string,
  ): Promise<Written | Refusal> {
    const state = await this.#locked(tx, caseId)
    const subject = this.#subject(state.subject, record)
    return this.#later(state, this.#body('change', record, subject), record, digest, subject)
  }

  /** A record that the source no longer holds: the entry ends with it (charter 6). */
  async remove(tx: WriteTx, caseId: string): Promise<Written | Refusal> {
    const state = await this.#locked(tx, caseId)
    const body: ActBodies['mirror'] = {
      change: 'remove',
      edition: this.edition,
      sourceId: state.mirror?.sourceId ?? '',
      ground: state.mirror?.ground ?? '',
      subject: state.subject,
      subjectKind: state.subjectKind,
    }
    return this.#later(state, body, undefined, REMOVED, undefined)
  }

  async #locked(tx: WriteTx, caseId: string): Promise<CaseState> {
    const state = await tx.cases.getForUpdate(caseId)
    if (!state) throw new AppError('case/not-found', { id: caseId })
    return state
  }

  #later(
    state: CaseState,
    body: ActBodies['mirror'],
    record: SourceRecord | undefined,
    digest: string,
    subject: NewSubject | undefined,
  ): Written | Refusal {
    const rules = rulesFor(this.pack, state.governingDate)
    const decision = decide(rules, state, { kind: 'mirror', by: BY, body }, this.today)
    if (!decision.ok) return decision.refusal
    const after = decision.acts.reduce(evolve, state)
    return this.#written(after, state.version, decision.acts, record, digest, subject)
  }

  #subject(id: string, record: SourceRecord): NewSubject {
    return subjectOf(this.#app, id, record, this.pack)
  }

  #body(change: 'add' | 'change', record: SourceRecord, subject: NewSubject): ActBodies['mirror'] {
    const listedOn = record.listedOn === undefined ? undefined : plainDate(record.listedOn)
    return {
      change,
      edition: this.edition,
      sourceId: record.sourceId,
      ground: this.pack.grounds[0]?.id ?? '',
      subject: subject.id,
      subjectKind: kindOf(record.entity, this.pack),
      ...(listedOn === undefined || listedOn > this.today ? {} : { listedOn }),
      // The whole record: what the register shows of it can be told again from the act alone.
      record: { ...record },
    }
  }

  #written(
    state: CaseState,
    expectedVersion: number,
    drafts: CaseAppend['drafts'],
    record: SourceRecord | undefined,
    digest: string,
    subject: NewSubject | undefined,
  ): Written {
    const rules = rulesFor(this.pack, state.governingDate)
    const entry = entryOf(rules, state, this.today)
    const { id: caseId } = state
    const sourceId = state.mirror?.sourceId ?? ''
    return {
      append: { caseId, expectedVersion, drafts, state, entry },
      row: { caseId, subject: state.subject, digest, record, sourceId },
      ...(subject === undefined ? {} : { subject }),
    }
  }
}
