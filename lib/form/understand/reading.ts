import type { FieldText } from '../contract/field';
import { type Ask, askOf } from './ask';
import { readSense, type Sense } from './sense';
import { matchLabel } from './words';

/** What one text of a field asks. */
export interface Reading {
  readonly ask: Ask;
  readonly sense: Sense;
  readonly text: FieldText;
}

export function readText(text: FieldText): Reading | null {
  const sense = readSense(matchLabel(text.text));
  const ask = askOf(sense);
  return ask === null ? null : { ask, sense, text };
}

export const sameKind = (left: Ask, right: Ask | null): boolean => {
  if (right === null || left.kind !== right.kind) return false;
  if (left.kind === 'datum' && right.kind === 'datum')
    return left.key.split('.')[0] === right.key.split('.')[0];
  return true;
};

export const claimKind = (ask: Ask): string => (ask.kind === 'datum' ? ask.key : ask.kind);
