// @vitest-environment node
import { describe } from 'vitest';
import { openPglite } from '../../../../server/journal/pglite';
import { describeJournalServer } from './suite';

describe('the journal server on the embedded store', () => {
  describeJournalServer(() => openPglite());
});
