import { AppError, ScreeningQuery, type OutputOf } from '@xinyong/contract'
import { errorText } from '../errors.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { partyOf } from '../policies/party.ts'
import type { App } from '../ports/app.ts'
import type { ScreeningAsked } from '../ports/review.ts'
import { optionsOf } from './ask.ts'
import { answerAll, logLooks, refusePurpose } from './screen.ts'

type Answer = OutputOf<'screenMany'>['answers'][number]
type Problem = Extract<Answer, { readonly problem: unknown }>

function problem(error: AppError): Problem {
  const text = errorText(error)
  const { field } = error.params
  return {
    problem: {
      code: error.code,
      title: text.en,
      detail: text.zh,
      ...(field === undefined ? {} : { field: String(field) }),
    },
  }
}

/** A question ready to be asked, or what is wrong with it. */
function readQuestion(app: App, item: unknown): ScreeningAsked | Problem {
  const asked = ScreeningQuery.safeParse(item)
  if (!asked.success) {
    const [issue] = asked.error.issues
    const field = issue?.path.join('.') ?? ''
    return problem(new AppError('request/invalid', { field, reason: issue?.message ?? '' }))
  }
  try {
    optionsOf(app, asked.data, app.clock.today('Etc/UTC'))
    return asked.data
  } catch (error) {
    if (error instanceof AppError) return problem(error)
    throw error
  }
}

/** Many at once, all against one state of the lists. */
export const screenMany: Handler<'screenMany'> = async (app, principal, input) => {
  authorise(principal, 'screenMany')
  refusePurpose(principal, input.purpose)
  const read = input.screenings.map((item) => readQuestion(app, item))
  const asked = read.filter((one): one is ScreeningAsked => !('problem' in one))
  const moment = { at: app.clock.now(), on: app.clock.today('Etc/UTC') }
  const answers = await answerAll(app, partyOf(principal), asked, moment)
  await logLooks(app, principal, input.purpose, answers)
  let next = 0
  return { answers: read.map((one) => ('problem' in one ? one : answers[next++]!)) }
}
