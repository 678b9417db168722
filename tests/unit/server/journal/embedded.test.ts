// @vitest-environment node
import { describe } from 'vitest';
import { openPglite } from '../../../../server/journal/pglite';
import { describeJournalServer } from './suite';
import { describeTree } from './tree-suite';
import { describeUpgrade } from './upgrade-suite';

describe('the journal server on PGlite', () => {
  describeJournalServer(() => openPglite());
  describeTree(() => openPglite());
});

describe('a store of version 1 on PGlite', () => {
  describeUpgrade(() => openPglite());
});
