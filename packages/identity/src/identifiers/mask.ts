/**
 * Keeps `first` and `last` characters and stars the rest; the length stays.
 * Where the value is so short that less than half would be hidden, the first ones are given up, then the last.
 */
export const keepEnds = (value: string, first: number, last: number): string => {
  const marks = Array.from(value)
  const hidden = Math.ceil(marks.length / 2)
  const room = marks.length - hidden
  const tail = Math.min(last, room)
  const head = Math.min(first, room - tail)
  return marks
    .map((mark, index) => (index < head || index >= marks.length - tail ? mark : '*'))
    .join('')
}

/** Masks what follows a country tag (`CN:…`) and leaves the tag. */
export const maskTagged = (value: string, last: number): string => {
  const tag = /^[A-Z]{2}:/.exec(value)?.[0] ?? ''
  return tag + keepEnds(value.slice(tag.length), 0, last)
}
