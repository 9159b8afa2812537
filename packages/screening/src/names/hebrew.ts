// Consonants as names use them: ב is b rather than v, ו and י are mostly vowels.
const LETTERS: ReadonlyMap<string, string> = new Map(
  'ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s פ p ף p צ ts ץ ts ק k ר r ש sh ת t א a ע a'
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? ''])
      return pairs
    }, []),
)

/** Consonants of a Hebrew word in Latin letters; vowels it does not write are not guessed. */
export const readHebrew = (word: string): string =>
  Array.from(word, (letter) => LETTERS.get(letter) ?? '').join('')
