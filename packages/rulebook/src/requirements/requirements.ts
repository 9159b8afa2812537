import { requirementsChina } from './china.ts'
import { requirementsElsewhere } from './elsewhere.ts'
import type { Requirement } from './model.ts'

/** Laws that limit such systems, each with the named checks that apply it. A test walks it: a check or a test that is gone fails. */
export const requirements: readonly Requirement[] = [...requirementsElsewhere, ...requirementsChina]
