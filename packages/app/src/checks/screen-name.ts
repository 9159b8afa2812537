import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { screen } from '../screenings/screen.ts'

export const screenName: Handler<'screenName'> = async (app, principal, input) => {
  authorise(principal, 'screenName')
  return screen(app, principal, input)
}
