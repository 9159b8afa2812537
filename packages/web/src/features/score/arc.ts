export interface Point {
  readonly x: number
  readonly y: number
}

/** How far along a range a value lies, 0 to 1. */
export function share(value: number, min: number, max: number): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0
}

/** A point of the upper half circle: 0 is its left end, 1 its right end. */
export function onArc(at: number, centre: Point, radius: number): Point {
  const angle = Math.PI * (1 - at)
  return {
    x: centre.x + radius * Math.cos(angle),
    y: centre.y - radius * Math.sin(angle),
  }
}

/** The path of a piece of the upper half circle. */
export function arcPath(from: number, to: number, centre: Point, radius: number): string {
  const [a, b] = [onArc(from, centre, radius), onArc(to, centre, radius)]
  return `M ${a.x.toFixed(2)} ${a.y.toFixed(2)} A ${radius} ${radius} 0 0 1 ${b.x.toFixed(2)} ${b.y.toFixed(2)}`
}
