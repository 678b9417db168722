import { startsPerson } from './asking';
import type { FormContext } from './context';
import { type Figure, roleOf, SUBJECT } from './figures';
import type { Item } from './item';

/**
 * Who is meant where a form about somebody else names all its other people: in a birth registration whose
 * requester, father and mother are named, or on a birth certificate, which nobody requests, the one name
 * that says no more is the child's; in a death registration whose requester is named, the dead one's.
 * Null where that does not follow.
 */
export function restOf(items: readonly Item[], context: FormContext): Figure | null {
  if (!context.declaresBirth && !context.declaresDeath) return null;
  const named = new Set<string>();
  let unnamed = 0;
  let asksDeath = false;
  for (const { ask, evidence, around, field } of items) {
    const figure = evidence.figure ?? around.figure;
    asksDeath ||= DEATH.test(evidence.words);
    if (figure !== null) named.add(roleOf(figure));
    if (figure !== null || ask === null || ask.kind === 'other') continue;
    if (evidence.nameFigure !== null) continue;
    if (field.repeat !== undefined || around.crowd) return null;
    if (startsPerson(ask)) unnamed += 1;
  }
  if (unnamed !== 1) return null;
  const isRequested = named.has(roleOf(SUBJECT));
  if (!context.declaresBirth)
    return isRequested && asksDeath && !named.has('deceased') ? 'deceased' : null;
  const isFamily = named.has('father') && named.has('mother') && !named.has('child');
  return isFamily && (context.isCertificate || isRequested) ? 'child' : null;
}

const DEATH = /\b(?:chet|tu vong|qua doi|bao tu|ngay mat|noi mat)\b/;
