import { errorText } from '@xinyong/app'
import { errorCatalogue } from '@xinyong/contract'
import { localeOf } from '../../http/locale.ts'
import { errorHeaders, type ErrorShape } from '../compat-route.ts'

/** The specification leaves the body open; clients show `message`, older ones `detail`. */
export const reconcileError: ErrorShape = (c, error) => {
  errorHeaders(c, error)
  const message = errorText(error)[localeOf(c)]
  // The specification's own status for a batch beyond the size the manifest states.
  const status = error.code === 'request/too-many' ? 413 : errorCatalogue[error.code].status
  return c.json({ status: 'error', code: error.code, message, detail: message }, status as 400)
}
