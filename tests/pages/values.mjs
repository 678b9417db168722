/** Values to write; they belong to nobody. */
export const text = (value) => ({ kind: 'text', text: value });
export const choice = (...labels) => ({ kind: 'choice', codes: [], labels });
export const coded = (codes, ...labels) => ({ kind: 'choice', codes, labels });
export const date = (year, month, day) => ({ kind: 'date', date: { year, month, day } });
