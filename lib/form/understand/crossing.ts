import { claimKind, type Reading } from './reading';

export const isOfTable = ({ text }: Reading): boolean =>
  text.from === 'cell-above' || text.from === 'cell-left';

/** Asks something no record holds, or something else in words that are not all known. */
export const asksElse = ({ ask, sense }: Reading, full: Reading): boolean =>
  ask.kind === 'other' ||
  (sense.unknown > 0 && ask.kind !== 'person' && claimKind(ask) !== claimKind(full.ask));

/** A table whose rows are addresses and whose columns are their divisions, or the other way round. */
export function crossOf(clear: readonly Reading[]): Reading | undefined {
  const [left, above] = (['cell-left', 'cell-above'] as const).map((from) =>
    clear.find(({ text }) => text.from === from),
  );
  if (left?.ask.kind !== 'address' || above?.ask.kind !== 'address') return undefined;
  const [topic, unit] = left.ask.unit === null ? [left, above] : [above, left];
  if (topic.ask.kind !== 'address' || unit.ask.kind !== 'address') return undefined;
  if (topic.ask.unit !== null || unit.ask.unit === null || unit.ask.topics.length > 0)
    return undefined;
  return {
    ask: { ...unit.ask, topics: topic.ask.topics, away: topic.ask.away || unit.ask.away },
    sense: topic.sense,
    text: { from: 'cell-above', text: `${topic.text.text} ${unit.text.text}` },
  };
}
