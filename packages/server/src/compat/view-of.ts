import type { ScreeningView } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import type { Site } from '../site.ts'

/** @throws AppError screening/not-ready where this process screens nothing */
export function viewOf(site: Site): ScreeningView {
  if (site.app.screening === undefined) throw new AppError('screening/not-ready')
  return site.app.screening
}
