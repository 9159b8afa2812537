// No syllable of Mandarin, in pinyin or in Wade–Giles, goes on so after its initial.
const NO_SYLLABLES =
  /[bdfjkmpqwxy](?![aeiou])|l(?![aeiouvy])|t(?![aeiousz])|[cz](?![aeiouh])|s(?![aeiouhsz])|(?<![ln])v/

/** False only where a Latin word cannot be Mandarin syllables, told without splitting it: so most words are told. */
export const maySpellMandarin = (latin: string): boolean =>
  latin.length > 1 && !NO_SYLLABLES.test(latin)
