import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, Id, Limit, Prose, page } from '../shapes.ts'
import { AgreementShown, AgreementTerms } from './shapes.ts'

const params = z.object({ id: Id })
const step = z.object({ expectedVersion: z.number().int().min(1), reasons: Prose })
const errors = ['agreement/not-found', 'agreement/conflict', 'act/refused']

export const listAgreements = endpoint({
  method: 'GET',
  path: '/api/v1/agreements',
  door: 'public',
  summary: 'Exchange agreements: who may send what to whom, for which purpose, until when',
  query: z.object({
    state: z.enum(['proposed', 'in-force', 'suspended', 'ended', 'expired']).optional(),
    cursor: Cursor,
    limit: Limit,
  }),
  output: page(AgreementShown),
})
export const getAgreement = endpoint({
  method: 'GET',
  path: '/api/v1/agreements/{id}',
  door: 'public',
  summary: 'One exchange agreement with its steps and what is still to be deleted',
  params,
  output: AgreementShown,
  errors: ['agreement/not-found'],
})
export const proposeAgreement = endpoint({
  method: 'POST',
  path: '/api/v1/agreements',
  door: 'account',
  summary: 'Propose an exchange agreement; it has no effect until another person approves it',
  body: AgreementTerms,
  output: AgreementShown,
  status: 201,
  errors: ['register/not-found', 'check/unknown-activity', 'act/refused'],
})
export const approveAgreement = endpoint({
  method: 'POST',
  path: '/api/v1/agreements/{id}/approval',
  door: 'account',
  summary: 'Approve a proposed agreement: another person than the one who proposed it',
  params,
  body: step,
  output: AgreementShown,
  errors,
})
export const suspendAgreement = endpoint({
  method: 'POST',
  path: '/api/v1/agreements/{id}/suspension',
  door: 'account',
  summary: 'Suspend an agreement: nothing is answered or given under it until it is resumed',
  params,
  body: step,
  output: AgreementShown,
  errors,
})
export const resumeAgreement = endpoint({
  method: 'POST',
  path: '/api/v1/agreements/{id}/resumption',
  door: 'account',
  summary: 'Resume a suspended agreement: another person than the one who suspended it',
  params,
  body: step,
  output: AgreementShown,
  errors,
})
export const endAgreement = endpoint({
  method: 'POST',
  path: '/api/v1/agreements/{id}/end',
  door: 'account',
  summary: 'End an agreement for good: every replica given under it must be deleted',
  params,
  body: step,
  output: AgreementShown,
  errors,
})
