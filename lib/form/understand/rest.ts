import type { FormContext } from './context';
import { type Figure, roleOf, SUBJECT } from './figures';
import type { Item } from './item';

/**
 * Who is meant where a form about somebody else names all its other people: in a birth registration whose
 * requester, father and mother are named, or on a birth certificate, which nobody requests, the one name
 * that says no more is the child's. Null where that does not follow.
 */
export function restOf(items: readonly Item[], context: FormContext): Figure | null {
  if (!context.declaresBirth) return null;
  const named = new Set<string>();
  let unnamed = 0;
  for (const { ask, evidence, around, field } of items) {
    if (ask === null || ask.kind === 'other') continue;
    const figure = evidence.figure ?? around.figure;
    if (figure !== null) named.add(roleOf(figure));
    else if (evidence.nameFigure !== null) continue;
    else if (field.repeat !== undefined || around.crowd) return null;
    else if (isName(ask)) unnamed += 1;
  }
  if (unnamed !== 1 || named.has('child') || !named.has('father') || !named.has('mother'))
    return null;
  return context.isCertificate || named.has(roleOf(SUBJECT)) ? 'child' : null;
}

const isName = (ask: NonNullable<Item['ask']>): boolean =>
  ask.kind === 'person' ||
  (ask.kind === 'name' && (ask.part === 'fullName' || ask.part === 'surname'));
