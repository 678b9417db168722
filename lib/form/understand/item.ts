import type { FieldKey } from '../../citizen/keys';
import type { FieldDescription } from '../contract/field';
import type { FieldKind, Reason } from '../contract/understanding';
import type { Ask } from './ask';
import type { Evidence } from './evidence';
import type { Figure } from './figures';
import type { Surroundings } from './sections';

/** How it was found out whose datum a field asks. */
export type FigureBy =
  | 'label'
  | 'section'
  | 'name'
  | 'row'
  | 'above'
  | 'before'
  | 'subject'
  | 'rest'
  | 'unknown';

/** One field on its way from words to an answer. */
export interface Item {
  readonly index: number;
  readonly field: FieldDescription;
  evidence: Evidence;
  around: Surroundings;
  /** The column the field stands in, where the columns are people and not questions. */
  readonly column: string | undefined;
  ask: Ask | null;
  figure: Figure | null;
  figureBy: FigureBy;
  /** Figures that are possible when `figure` is null. */
  possible: Figure[];
  /** Tells two people of one figure apart: the section or row they stand in. */
  instance: string;
  key: FieldKey | null;
  /** Other keys that the words allow. */
  alternatives: FieldKey[];
  /** Only an offer: no first choice is honest. */
  offerOnly: boolean;
  kind: FieldKind;
  reasons: Reason[];
}
