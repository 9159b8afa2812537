import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Id } from '../shapes.ts'
import { ConsentKind, ConsentShown } from './shapes.ts'

export const myConsents = endpoint({
  method: 'GET',
  path: '/api/v1/subjects/me/consents',
  door: 'account',
  summary: 'The subject’s consents, in force and withdrawn, and what may be consented to',
  output: z.object({
    items: z.array(ConsentShown),
    offered: z.array(
      z.object({
        scheme: z.object({ id: z.string(), title: ConsentShown.shape.text }),
        kind: ConsentKind,
        text: ConsentShown.shape.text,
      }),
    ),
  }),
  errors: ['subject/not-linked'],
})
export const giveConsent = endpoint({
  method: 'POST',
  path: '/api/v1/subjects/me/consents',
  door: 'account',
  summary: 'Consent to be scored by one scheme; never asked for together with anything else',
  body: z.object({
    scheme: Id,
    kind: ConsentKind,
    /** The subject ticked it; nothing is ticked beforehand. */
    agreed: z.literal(true),
  }),
  output: ConsentShown,
  status: 201,
  errors: ['subject/not-linked', 'register/not-found', 'pack/not-activatable', 'act/refused'],
})
export const withdrawConsent = endpoint({
  method: 'DELETE',
  path: '/api/v1/subjects/me/consents/{id}',
  door: 'account',
  summary: 'Withdraw a consent in one step: the score, its facts and its history are deleted',
  params: z.object({ id: Id }),
  output: ConsentShown,
  errors: ['subject/not-linked', 'consent/not-found'],
})
