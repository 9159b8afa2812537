import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Every figure the program gives about itself. Labels are closed vocabularies, so that series stay few. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    requests: new Histogram({
      name: 'xinyong_http_request_seconds',
      help: 'Time to answer, by operation or page and status',
      labelNames: ['route', 'status'],
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    checks: new Counter({
      name: 'xinyong_checks_total',
      help: 'Checks answered, by decision',
      labelNames: ['decision'],
      registers,
    }),
    acts: new Counter({
      name: 'xinyong_acts_total',
      help: 'Acts recorded, by kind and scheme',
      labelNames: ['kind', 'pack'],
      registers,
    }),
    refusals: new Counter({
      name: 'xinyong_refusals_total',
      help: 'Acts the law did not allow, by rule',
      labelNames: ['rule'],
      registers,
    }),
    signIns: new Counter({
      name: 'xinyong_sign_ins_total',
      help: 'Sign-ins, by method and whether they succeeded',
      labelNames: ['method', 'ok'],
      registers,
    }),
    throttled: new Counter({
      name: 'xinyong_throttled_total',
      help: 'Requests refused by a rate limit, by which',
      labelNames: ['limit'],
      registers,
    }),
    faults: new Counter({
      name: 'xinyong_faults_total',
      help: 'Unexpected faults, by where',
      labelNames: ['where'],
      registers,
    }),
    jobsWaiting: new Gauge({
      name: 'xinyong_jobs_waiting',
      help: 'Jobs that are due and not done',
      registers,
    }),
    jobsOldest: new Gauge({
      name: 'xinyong_jobs_oldest_seconds',
      help: 'How long the oldest due job has waited',
      registers,
    }),
    logLag: new Gauge({
      name: 'xinyong_log_lag_acts',
      help: 'Acts that are not in the published log yet',
      registers,
    }),
    standingLag: new Gauge({
      name: 'xinyong_standing_lag_acts',
      help: 'Acts that checks in memory do not consider yet',
      registers,
    }),
  }
}

export type Metrics = ReturnType<typeof createMetrics>
