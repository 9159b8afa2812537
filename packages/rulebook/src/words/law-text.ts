import type { Text } from '@xinyong/identity'
import type { Citation, Pack } from '../pack/model.ts'

// A list of articles as the packs write it: `Art. 6`, `Art. 6(2)` (an item of a list), `Arts. 5-10`, `Arts. 24 and 33`.
const articles = /^Arts?\. (\d+)(?:\((\d+)\)|(?:-| to )(\d+)| and (\d+))?$/

/** The place in Chinese legal style where it is articles alone; any other place stays as it is written, after a space. */
const placeZh = (place: string): string => {
  const [whole, article, item, last, second] = articles.exec(place) ?? []
  if (whole === undefined) return place === '' ? '' : ` ${place}`
  if (item !== undefined) return `第${article}条第${item}项`
  if (last !== undefined) return `第${article}至${last}条`
  return second === undefined ? `第${article}条` : `第${article}条和第${second}条`
}

/** A citation in words: title and number of the source, then the place in it. */
export const lawText = (sources: Pack['sources'], law: Citation): Text => {
  const [key = '', ...place] = law.split(' ')
  const source = sources[key]
  const where = place.join(' ')
  if (source === undefined) return { en: law, zh: law }
  return {
    en: [`${source.title.en} (${source.citation})`, where].filter(Boolean).join(', '),
    zh: `${source.title.zh}（${source.citation}）${placeZh(where)}`,
  }
}
