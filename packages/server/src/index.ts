export { startServer } from './main.ts'
export type { RunningServer } from './main.ts'
export type { StartOptions } from './config/settings.ts'
