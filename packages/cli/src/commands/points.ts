import { Command } from 'commander'
import type { Host, Status } from '../host.ts'
import { pointsRunCommand } from './points/run.ts'

/** `xinyong points`: what a points scheme makes of events. */
export function pointsCommand(host: Host, done: (status: Status) => void): Command {
  return new Command('points')
    .description(host.say({ en: 'points schemes', zh: '积分制度' }))
    .addCommand(pointsRunCommand(host, done))
}
