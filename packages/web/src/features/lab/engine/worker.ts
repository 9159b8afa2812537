import {
  estimate,
  experimentText,
  parsedExperiment,
  planOf,
  readExperiment,
  recordOf,
  rulesForLab,
  screenData,
  vocabulary,
  watchJob,
} from '@xinyong/lab/browser'
import type { ReadExperiment, Sample } from '@xinyong/lab/browser'
import { LabFault } from './lab-fault.ts'
import type { FromWorker, Judged, ToWorker } from './messages.ts'

type Pack = Parameters<typeof rulesForLab>[0]

/** The lab behind the page: nothing it is given leaves this browser. */
let current: ReadExperiment | undefined
const EVERY_MS = 120

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const send = (message: FromWorker): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    send({ id: data.id, kind: 'answer', answer: answerTo(data) })
  } catch (error) {
    send({ id: data.id, kind: 'fault', message: String(error) })
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
      return screenData(recordOf(opened(), question.results))
  }
}

function judge(text: string, packs: Readonly<Record<string, unknown>>): Judged {
  const reading = readExperiment('experiment.yaml', text, (id) => packs[id] as Pack | undefined)
  if (!reading.ok) return reading
  current = reading
  const { runId, experiment } = reading
  return { ok: true, runId, experiment, needs: estimate(reading, 1) }
}

function opened(): ReadExperiment {
  if (current === undefined) throw new LabFault('no experiment has been read')
  return current
}

function runJob(id: number, index: number): unknown {
  const read = opened()
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
