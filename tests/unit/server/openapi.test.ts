// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLEET_PATHS } from '../../../lib/fleet/contract';
import { GATEWAY_PATHS } from '../../../lib/registry/gateway-contract';
import { describeGateway, problemRows } from '../../../server/openapi';

const DOCS = join(import.meta.dirname, '../../../docs');

describe('the published contract', () => {
  it('is what the schemas say (npm run openapi)', () => {
    const published: unknown = JSON.parse(readFileSync(join(DOCS, 'gateway.openapi.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(describeGateway())));
  });

  it('lists every problem in the guide', () => {
    const guide = readFileSync(join(DOCS, 'gateway.md'), 'utf8');
    for (const row of problemRows()) expect(guide).toContain(row);
  });

  it('describes every path', () => {
    const { paths } = describeGateway() as { paths: object };
    const known = [...Object.values(GATEWAY_PATHS), ...Object.values(FLEET_PATHS)];
    expect(Object.keys(paths).sort()).toEqual(known.sort());
  });
});
