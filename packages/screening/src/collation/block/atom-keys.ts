/** Row to the key numbers of an atom; empty where it has none. */
export type AtomKeys = (row: number) => readonly number[]
