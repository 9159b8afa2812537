/*
 * One number for each purpose a word is drawn for. Adding a purpose takes a new number and shifts nothing else; two
 * purposes with one number would be silently tied together, and a test looks for that.
 */
export const SLOT = {
  // Once in a run, with the key of step -1.
  character: 1,
  locality: 2,
  connected: 3,
  name: 4,
  wealth: 5,
  consent: 7,
  // Debts take every 64th from here on, by the step of the order.
  debt: 8,
  // Of every step.
  rotation: 10,
  blocks: 11,
  pairing: 12,
  meet: 20,
  lookUp: 21,
  honour: 22,
  observe: 23,
  imitate: 24,
  collude: 25,
  chance: 30,
  tempt: 31,
  found: 32,
  shock: 33,
  order: 34,
  report: 40,
  open: 41,
  shield: 42,
  arrive: 43,
  object: 44,
  superior: 45,
  appeal: 46,
  uphold: 47,
  debtor: 50,
  creditor: 51,
  need: 60,
  activity: 61,
  refuse: 62,
  hear: 70,
  leave: 71,
  whitewash: 72,
  farm: 73,
} as const
