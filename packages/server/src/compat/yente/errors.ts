import { errorText } from '@xinyong/app'
import { errorCatalogue } from '@xinyong/contract'
import { localeOf } from '../../http/locale.ts'
import { errorHeaders, type ErrorShape } from '../compat-route.ts'

/** `{"detail"}`, as its clients read it. */
export const yenteError: ErrorShape = (c, error) => {
  errorHeaders(c, error)
  const { status } = errorCatalogue[error.code]
  return c.json({ detail: errorText(error)[localeOf(c)] }, status as 400)
}
