import { endpoint } from '../http/endpoint.ts'
import { Purpose, ScreeningQuery } from '../screenings/query.ts'
import { ScreeningAnswer } from '../screenings/shapes.ts'

export const screenName = endpoint({
  method: 'POST',
  path: '/api/v1/screenings',
  door: 'account-or-key',
  summary: 'Find who on the registers may be meant by a name; each match explained field by field',
  body: ScreeningQuery.extend({ purpose: Purpose }),
  output: ScreeningAnswer,
  errors: ['check/purpose-not-allowed', 'register/not-found', 'screening/not-ready'],
})
