/** A drawing area in pixels with the values at its edges. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly xTitle: string
  readonly yTitle: string
}

const LEFT = 52
const BOTTOM = 40
const TOP = 8
const RIGHT = 10

export function placeX({ width, x }: Frame, value: number): number {
  return LEFT + ((value - x[0]) / (x[1] - x[0] || 1)) * (width - LEFT - RIGHT)
}

export function placeY({ height, y }: Frame, value: number): number {
  return height - BOTTOM - ((value - y[0]) / (y[1] - y[0] || 1)) * (height - BOTTOM - TOP)
}

/** An SVG with axes, ticks and titles around `body`; `label` is what a screen reader says. */
export function svg(frame: Frame, label: string, body: string): string {
  const { width, height, xTitle, yTitle } = frame
  const across = ticks(frame.x).map((value) => {
    const at = round(placeX(frame, value))
    return `<line x1="${at}" y1="${TOP}" x2="${at}" y2="${height - BOTTOM}" class="grid"/><text x="${at}" y="${height - BOTTOM + 15}" text-anchor="middle">${shown(value)}</text>`
  })
  const up = ticks(frame.y).map((value) => {
    const at = round(placeY(frame, value))
    return `<line x1="${LEFT}" y1="${at}" x2="${width - RIGHT}" y2="${at}" class="grid"/><text x="${LEFT - 6}" y="${at + 4}" text-anchor="end">${shown(value)}</text>`
  })
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(label)}">${across.join('')}${up.join('')}${body}<text x="${(LEFT + width - RIGHT) / 2}" y="${height - 6}" text-anchor="middle">${escape(xTitle)}</text><text x="14" y="${(height - BOTTOM) / 2}" text-anchor="middle" transform="rotate(-90 14 ${(height - BOTTOM) / 2})">${escape(yTitle)}</text></svg>`
}

export function path(
  frame: Frame,
  points: readonly (readonly [number, number])[],
  style: string,
): string {
  const steps = points.map(
    ([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(placeX(frame, x))} ${round(placeY(frame, y))}`,
  )
  return `<path d="${steps.join('')}" class="${style}"/>`
}

export function bar(frame: Frame, from: number, to: number, value: number, style: string): string {
  const [a, b] = [placeX(frame, from), placeX(frame, to)]
  const [zero, top] = [placeY(frame, Math.max(0, frame.y[0])), placeY(frame, value)]
  return `<rect x="${round(a)}" y="${round(Math.min(zero, top))}" width="${round(Math.max(0, b - a))}" height="${round(Math.abs(zero - top))}" class="${style}"/>`
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Four to eight round values across a range. */
export function ticks([from, to]: readonly [number, number]): readonly number[] {
  const span = to - from
  if (!(span > 0)) return [from]
  const rough = 10 ** Math.floor(Math.log10(span / 4))
  const step = [1, 2, 5, 10].map((m) => m * rough).find((one) => span / one <= 7) ?? rough * 10
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step)
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)))
}
