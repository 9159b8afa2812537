/*
 * The door to the engine itself, for benchmarks, validation cases and whoever builds another world on it: state, random
 * numbers, phases, population, compiled policies. Experiments need none of it.
 */
export { runSteps } from './engine/run.ts'
export { readPack } from './node/read-pack.ts'
export { readerOf } from './outcomes/outcomes.ts'
export { patchPack } from './rules/patch.ts'
export type { Patch } from './rules/patch.ts'
export { overlay } from './state/layout.ts'
export { prefecture } from './world/groups.ts'
export { worldLayout } from './world/layout.ts'
export { settingsOf } from './world/parameters.ts'
export type { Feature } from './world/parameters.ts'
export { compilePolicy } from './world/policy.ts'
export { populate } from './world/populate.ts'
export { namesFor, resolve } from './world/sim.ts'
export { restore, snapshotOf } from './state/snapshot.ts'
export { models } from './models/all-models.ts'
export { valuesOf } from './models/values-of.ts'
export { plainSelect } from './random/select.ts'
export { vectorSelect } from './random/select-wasm.ts'
export { moduleOf, op, seq } from './random/wasm-writer.ts'
export type { Code } from './random/wasm-writer.ts'
