import { AppError, CheckRequest, type OutputOf } from '@xinyong/contract'
import { errorText } from '../errors.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import { check } from './check-subject.ts'

type Answer = OutputOf<'checkSubjects'>['answers'][number]

const AT_ONCE = 500

function problem(error: AppError): Answer {
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

/** A bad item is answered with its problem; a fault of ours ends the batch. */
async function answerOne(app: App, principal: Principal, item: unknown): Promise<Answer> {
  const asked = CheckRequest.safeParse(item)
  if (!asked.success) {
    const [issue] = asked.error.issues
    const field = issue?.path.join('.') ?? ''
    return problem(new AppError('request/invalid', { field, reason: issue?.message ?? '' }))
  }
  try {
    return await check(app, principal, asked.data)
  } catch (error) {
    if (error instanceof AppError) return problem(error)
    throw error
  }
}

export const checkSubjects: Handler<'checkSubjects'> = async (app, principal, input) => {
  authorise(principal, 'checkSubjects')
  const answers: Answer[] = []
  for (let at = 0; at < input.checks.length; at += AT_ONCE) {
    const items = input.checks.slice(at, at + AT_ONCE)
    answers.push(...(await Promise.all(items.map((item) => answerOne(app, principal, item)))))
  }
  return { answers }
}
