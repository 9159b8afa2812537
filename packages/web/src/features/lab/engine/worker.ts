import {
  edgeRun,
  estimate,
  experimentText,
  openReportFiles,
  parsedExperiment,
  planOf,
  readExperiment,
  recordOf,
  rulesForLab,
  screenData,
  screening,
  turningOf,
  vocabulary,
  watchJob,
} from '@xinyong/lab/browser'
import type { ReadExperiment, Sample } from '@xinyong/lab/browser'
import { LabFault } from './lab-fault.ts'
import type { Finished, FromWorker, Judged, ToWorker } from './messages.ts'
import { threadsHere } from './threads.ts'

type Pack = Parameters<typeof rulesForLab>[0]

/** The lab behind the page: nothing it is given leaves this browser. */
let current: ReadExperiment | undefined
/** The part of it that jobs are taken from. */
let stage: ReadExperiment | undefined
const EVERY_MS = 120

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const send = (message: FromWorker): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data
  const fail = (error: unknown): void => send({ id, kind: 'fault', message: String(error) })
  try {
    const answer = answerTo(data)
    if (answer instanceof Promise)
      answer.then((found: unknown) => send({ id, kind: 'answer', answer: found }), fail)
    else send({ id, kind: 'answer', answer })
  } catch (error) {
    fail(error)
  }
})

function answerTo(question: ToWorker): unknown {
  switch (question.kind) {
    case 'words':
      return vocabulary
    case 'parse':
      return parsedExperiment(question.text)
    case 'write':
      return experimentText(question.experiment)
    case 'read':
      return judge(question.text, question.packs)
    case 'rules':
      return rulesForLab(question.pack as Pack, question.on)
    case 'job':
      return runJob(question.id, question.index)
    case 'report':
      return screenData(recordFrom(question))
    case 'files':
      return openReportFiles().then((files) => files(recordFrom(question), question.locale))
    case 'stage': {
      const whole = opened()
      const { stage: part, screened } = question
      stage =
        part === 'own' ? whole : part === 'screen' ? screening(whole) : edgeRun(whole, screened)
      return { jobs: planOf(stage.experiment).jobs.length }
    }
  }
}

function judge(text: string, packs: Readonly<Record<string, unknown>>): Judged {
  const reading = readExperiment('experiment.yaml', text, (id) => packs[id] as Pack | undefined)
  if (!reading.ok) return reading
  current = reading
  stage = reading
  const { runId, experiment } = reading
  return { ok: true, runId, experiment, needs: estimate(reading, threadsHere()) }
}

function opened(): ReadExperiment {
  if (current === undefined) throw new LabFault('no experiment has been read')
  return current
}

function recordFrom({ results, screened, edges }: Partial<Finished> & Pick<Finished, 'results'>) {
  const whole = opened()
  if (screened === undefined || edges === undefined) return recordOf(whole, results)
  return recordOf(whole, results, turningOf(edgeRun(whole, screened), edges))
}

function runJob(id: number, index: number): unknown {
  const read = stage ?? opened()
  const job = planOf(read.experiment).jobs[index]
  if (job === undefined) throw new LabFault(`there is no job ${index}`)
  let steps = 0
  let samples: Sample[] = []
  let told = performance.now()
  const tell = (): void => {
    send({ id, kind: 'tick', tick: { agentSteps: steps, samples } })
    steps = 0
    samples = []
    told = performance.now()
  }
  const result = watchJob(read, job, (sample, agentSteps) => {
    steps += agentSteps
    if (sample !== undefined) samples.push(sample)
    if (performance.now() - told >= EVERY_MS) tell()
  })
  tell()
  return result
}
