import { residentIdCheckCharacter } from '@xinyong/identity'

/** A resident number of region 000000, which no division has: right in form and nobody's. */
export function residentNumber(birth: string, order: number): string {
  const first = `000000${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  return first + residentIdCheckCharacter(first)
}

/** The same with a check character that does not fit. */
export function withWrongDigit(number: string): string {
  return number.slice(0, -1) + (number.endsWith('5') ? '6' : '5')
}

/** Zhang Shifan of the demonstration, who may not buy an air ticket. */
export const ZHANG = `cn.resident-id:${residentNumber('1984-05-12', 11)}`

/** Chen Shiyong, who has paid and of whom a copy is still to be deleted. */
export const CHEN = `cn.resident-id:${residentNumber('1987-09-08', 51)}`
