import { toLatin } from '@xinyong/identity'

// Family names as Korean passports and newspapers spell them, the usual spelling first. General knowledge, by hand.
const FAMILY: ReadonlyMap<string, string> = new Map(
  (
    '김 kim 이 lee 리 ri 박 park 최 choi 정 jong 강 kang 조 cho 윤 yun 장 jang 임 im 림 rim 한 han 오 o 서 so 신 sin 권 kwon ' +
    '황 hwang 안 an 송 song 류 ryu 유 yu 홍 hong 전 jon 고 ko 문 mun 손 son 양 yang 배 pae 백 paek 허 ho 남 nam 심 sim 노 no ' +
    '로 ro 하 ha 곽 kwak 성 song 차 cha 주 ju 우 u 구 ku 민 min 진 jin 나 na 라 ra 지 ji 엄 om 변 pyon 채 chae 원 won 천 chon ' +
    '방 pang 공 kong 현 hyon 함 ham 여 yo 추 chu 도 to 소 so 석 sok 선 son 설 sol 마 ma 길 kil 연 yon 위 wi 표 pyo 명 myong ' +
    '기 ki 반 pan 왕 wang 금 kum 옥 ok 육 yuk 인 in 맹 maeng 제 je 모 mo 탁 tak 국 kuk 어 o 은 un 편 pyon'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? ''])
      return pairs
    }, []),
)
const COMPOUND = new Set(['남궁', '황보', '제갈', '선우', '독고', '사공', '서문'])
const HANGUL = /^\p{Script=Hangul}{2,5}$/u

// Two systems spell the same vowels: `jeong-eun` is `jong-un` in the other.
const evenOut = (latin: string): string =>
  latin
    .toLowerCase()
    .replaceAll('eo', 'o')
    .replaceAll('eu', 'u')
    .replace(/[^a-z]/g, '')

/** Latin reading of Hangul, spelled the plainer way. */
export const readHangul = (hangul: string): string => evenOut(toLatin(hangul))

/** Family and given name of a Korean name written without a gap, with their readings; undefined for anything else. */
export const readKoreanName = (
  full: string,
): { readonly family: string; readonly given: string; readonly reading: string } | undefined => {
  if (!HANGUL.test(full)) return undefined
  const size = COMPOUND.has(full.slice(0, 2)) && full.length > 2 ? 2 : 1
  const family = full.slice(0, size)
  const reading = size === 2 ? readHangul(family) : FAMILY.get(family)
  return reading === undefined ? undefined : { family, given: full.slice(size), reading }
}
