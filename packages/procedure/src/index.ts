export type * from './acts/model.ts'
export type * from './state/model.ts'
