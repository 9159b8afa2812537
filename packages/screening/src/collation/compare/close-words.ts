/** Whether two words are one letter apart (or two neighbours swapped), or one is the initial of the other. */
export const closeWords = (a: string, b: string): boolean => {
  const short = Math.min(a.length, b.length)
  if (short === 1) return a[0] === b[0] && !/\d/.test(a[0]!)
  if (short < 4 || Math.abs(a.length - b.length) > 1 || /\d/.test(a)) return false
  let at = 0
  while (at < short && a[at] === b[at]) at += 1
  let end = 0
  while (end < short - at && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [restA, restB] = [a.length - at - end, b.length - at - end]
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[at] === b[at + 1] && a[at + 1] === b[at]
}
