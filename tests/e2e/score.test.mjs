import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../tools/prepare.mjs';

/**
 * The collected forms stand beside the project, not in it. Form → fields read rightly when the table was
 * last raised; a form may gain, none may lose, and none may ask a wrong person or fill a decoy.
 */
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const EXPECTED = JSON.parse(readFileSync(new URL('score.expected.json', import.meta.url), 'utf8'));
const LINE = /^(\S+\.html): (\d+)\/\d+ right, .* wrong person (\d+), decoys (\d+)$/;

function score() {
  const { stdout, stderr, status } = spawnSync('node', [join(ROOT, 'tools', 'score.mjs'), CORPUS], {
    encoding: 'utf8',
    cwd: ROOT,
    timeout: 240_000,
  });
  assert.equal(status, 0, stderr);
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const found = LINE.exec(line);
      if (found === null) return [];
      const [file = '', ...numbers] = found.slice(1);
      const [right, wrongPerson, decoys] = numbers.map(Number);
      return [[file, { right, wrongPerson, decoys }]];
    }),
  );
}

const missing = !existsSync(join(CORPUS, 'truth.jsonl'));

describe('collected forms', () => {
  it('are understood at least as well as before', {
    skip: missing && 'left out: the collected forms (../shared/corpus) are not here',
  }, () => {
    const scored = score();
    for (const [file, right] of Object.entries(EXPECTED)) {
      const now = scored.get(file);
      assert.ok(now !== undefined, `${file} was not scored`);
      assert.ok(now.right >= right, `${file}: ${now.right} right, formerly ${right}`);
      assert.equal(now.wrongPerson, 0, `${file}: wrong person`);
      assert.equal(now.decoys, 0, `${file}: decoys`);
    }
  });
});
