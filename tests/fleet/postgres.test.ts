// @vitest-environment node
import { describe } from 'vitest';
import { openPostgres } from '../../server/journal/postgres';
import { startPostgres } from '../../tools/fleet/postgres.mjs';
import { describeJournalServer } from '../unit/server/journal/suite';
import { describeTree } from '../unit/server/journal/tree-suite';
import { describeUpgrade } from '../unit/server/journal/upgrade-suite';

async function openServer() {
  const server = await startPostgres();
  const database = openPostgres(server.url);
  return {
    ...database,
    close: async () => {
      await database.close();
      await server.stop();
    },
  };
}

describe('the journal server on PostgreSQL', () => {
  describeJournalServer(openServer);
  describeTree(openServer);
});

describe('a store of version 1 on PostgreSQL', () => {
  describeUpgrade(openServer);
});
