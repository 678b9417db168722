/** The first choice for one control of a field, or null for an offer without one. */
export function firstFor(understanding, part) {
  if (understanding === undefined || understanding.first === null) return null;
  const { first, partKeys } = understanding;
  return {
    key: partKeys[part] ?? first.key,
    person: first.person,
    ordinal: first.ordinal,
    confidence: first.confidence,
  };
}

/** One line of the answers file per truth field that is answered or offered. */
export function answerLine(selector, understanding, part) {
  if (understanding === undefined) return null;
  const first = firstFor(understanding, part);
  if (first !== null)
    return {
      selector,
      person: first.person,
      ordinal: first.ordinal,
      key: first.key,
      confidence: first.confidence,
      first: true,
    };
  const [offer] = understanding.others;
  if (offer === undefined) return null;
  return {
    selector,
    person: offer.person,
    ordinal: offer.ordinal,
    key: offer.key,
    confidence: offer.confidence,
    first: false,
  };
}

/** Reads the tool's arguments; null when there is no folder. */
export function parseArguments(list) {
  let folder = null;
  let answers = null;
  for (let at = 0; at < list.length; at += 1) {
    if (list[at] === '--answers') answers = list[++at] ?? null;
    else folder ??= list[at];
  }
  return folder === null ? null : { folder, answers };
}
