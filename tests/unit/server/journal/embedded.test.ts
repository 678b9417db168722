// @vitest-environment node
import { describe } from 'vitest';
import { openPglite } from '../../../../server/journal/pglite';
import { describeJournalServer } from './suite';
import { describeTree } from './tree-suite';

describe('the journal server on PGlite', () => {
  describeJournalServer(() => openPglite());
  describeTree(() => openPglite());
});
