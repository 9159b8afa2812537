export { decideCases } from './rules/case-kernel.ts'
export { explainCase } from './rules/explain-case.ts'
export { compileList } from './rules/list-program.ts'
export type { ListProgram } from './rules/list-program.ts'
