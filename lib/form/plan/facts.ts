import type { CodeLists } from '../../citizen/code-lists';
import type { Units } from '../../citizen/units';

/** The look-ups that planning needs beside the record: units of both lists, and the code lists. */
export interface PlanFacts {
  readonly units: Units;
  readonly codeLists: CodeLists;
}
