import { expect, it } from 'vitest';
import { z } from 'zod';
import { policySchema } from '../../../lib/settings/policy';

/** What Chrome's managed_schema knows of JSON Schema; anything more keeps the extension from loading. */
const KNOWN = ['type', 'enum', 'properties', 'items'] as const;

interface Node {
  readonly [name: string]: unknown;
  readonly const?: unknown;
}

function forChrome(node: Node): Node {
  const kept: Record<string, unknown> = {};
  for (const name of KNOWN) if (node[name] !== undefined) kept[name] = node[name];
  if (node.const !== undefined) kept['enum'] = [node.const];
  // A choice between shapes of text has no type of its own, and Chrome asks for one everywhere.
  kept['type'] ??= 'string';
  if (kept['properties'])
    kept['properties'] = Object.fromEntries(
      Object.entries(kept['properties'] as Record<string, Node>).map(([key, value]) => [
        key,
        forChrome(value),
      ]),
    );
  if (kept['items']) kept['items'] = forChrome(kept['items'] as Node);
  return kept;
}

it('is the schema of the policy in the words that Chrome knows', async () => {
  const schema = z.toJSONSchema(policySchema(false), { io: 'input' }) as Node;
  const text = `${JSON.stringify(forChrome(schema), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../public/managed-schema.json');
});
