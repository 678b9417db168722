import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runMany, summarise } from '../pages/random-runs.mjs';

const RUNS = 40;

test(`loses, doubles and misplaces nothing on ${RUNS} forms that misbehave at random`, async () => {
  const runs = await runMany(RUNS);
  const faulty = runs.filter(({ faults }) => faults.length > 0);
  assert.deepEqual(
    faulty.map(({ seed, faults }) => ({ seed, faults })),
    [],
  );
  const { fields, outcomes } = summarise(runs);
  assert.ok(outcomes.filled > fields * 0.85, JSON.stringify(outcomes));
});
