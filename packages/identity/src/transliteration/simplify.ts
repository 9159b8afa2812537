import { Converter } from 'opencc-js/t2cn'

const HAN = /\p{Script=Han}/u
type Convert = (text: string) => string
let convert: Convert | undefined

/** Traditional Chinese writing to simplified. The conversion tables are built on the first name that has Han letters. */
export const simplify = (text: string): string => {
  if (!HAN.test(text)) return text
  const converter: Convert = convert ?? Converter({ from: 't', to: 'cn' })
  convert = converter
  return converter(text)
}
