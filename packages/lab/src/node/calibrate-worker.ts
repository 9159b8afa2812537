import { parentPort, workerData } from 'node:worker_threads'
import type { ReadCalibration } from '../calibration/read-calibration.ts'
import { tryPoint } from '../calibration/try-point.ts'
import type { Point } from '../design/points.ts'

/** A thread that tries points of a calibration, one at a time. */
const read = workerData as ReadCalibration

parentPort?.on('message', (point: Point) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(tryPoint(read, point))
})
