import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CLOBBER, HONEST_NAMES, POLLUTION } from '../attacks/clobber.mjs';
import { father, holdsCanary, openDesk } from '../attacks/desk.mjs';
import { FRAME_KINDS } from '../attacks/frames.mjs';
import { ORDINARY_NAMES, pathsOf, ROLES, TECHNIQUES, WHOLE_PAGE } from '../attacks/hidden.mjs';
import { serveAttacks } from '../attacks/server.mjs';
import { startKit } from './kit.mjs';

const MOST = Object.keys(TECHNIQUES).length + Object.keys(WHOLE_PAGE).length;

let kit;
let site;
let desk;
before(async () => {
  site = await serveAttacks();
  kit = await startKit();
  kit.demo.url = site.url;
  desk = await openDesk(kit);
});
after(async () => {
  await kit?.stop();
  site?.close();
});

/** The techniques whose row holds the citizen's number after those pages were filled. */
async function filledOn(start, names) {
  const taken = new Set();
  for (const path of pathsOf(start)) {
    await desk.fill(path, ROLES);
    for (const { row, value } of await desk.values()) if (value !== '') taken.add(Number(row));
  }
  return names.filter((_, index) => taken.has(index));
}

test('fills no field that cannot be seen, and every one that can', async (t) => {
  const shown = ROLES.map(({ person }) => person);
  assert.deepEqual(await filledOn('/shown', shown), shown, 'without a trick every row is filled');
  const taken = await filledOn('/hidden', Object.keys(TECHNIQUES));
  for (const [index, name] of Object.keys(WHOLE_PAGE).entries()) {
    await desk.fill(`/whole/${index}`);
    if ((await desk.values()).some(({ value }) => holdsCanary(value))) taken.push(name);
  }
  t.diagnostic(`filled although unseen: ${taken.length} of ${MOST}: ${taken.join('; ')}`);
  assert.deepEqual(taken, []);
  const ordinary = await filledOn('/ordinary', ORDINARY_NAMES);
  assert.deepEqual(ordinary, ORDINARY_NAMES, 'no false refusal');
});

/** What was decided about the honest fields, and what stands in them afterwards. */
async function decisionsOn(path) {
  const state = await desk.fill(path);
  const fields = new Map(state.open?.form.fields.map((field) => [field.id, field]));
  const rows = (state.result?.rows ?? []).flatMap(({ fieldId, key, person, decision, reason }) => {
    const name = fields.get(fieldId).parts[0].name;
    const outcome = state.result.outcomes.find((found) => found.fieldId === fieldId)?.outcome;
    return HONEST_NAMES.includes(name) ? [{ name, key, person, decision, reason, outcome }] : [];
  });
  const values = (await desk.values()).flatMap(({ honest, value }) => (honest ? [value] : []));
  return { notice: state.notice, rows, values };
}

test('decides on clobbered and polluted pages as on the clean one', async (t) => {
  const clean = await decisionsOn('/clobber/clean');
  assert.equal(clean.rows.length, HONEST_NAMES.length);
  assert.deepEqual(clean.values.slice(0, 2), [father.name, father.id]);
  const wrong = [];
  const paths = [
    ...Object.keys(CLOBBER).map((name) => `/clobber/${name}`),
    '/clobber/window',
    ...Object.keys(POLLUTION).map((_, index) => `/pollution/${index}`),
  ];
  for (const path of paths) {
    const got = await decisionsOn(path).catch((fault) => String(fault));
    try {
      assert.deepEqual(got, clean);
    } catch {
      wrong.push(path);
      const outcomes = got.rows?.map(({ outcome }) => outcome) ?? [String(got)];
      assert.ok(
        outcomes.every((outcome) => outcome === 'refused'),
        `${path}: ${outcomes}`,
      );
    }
  }
  t.diagnostic(`${paths.length} pages, decided otherwise: ${wrong.join(' ') || 'none'}`);
  assert.deepEqual(wrong, []);
});

test('fills nothing outside what the review showed, and a sandboxed frame never', async (t) => {
  const wrong = [];
  for (const [kind, { mayFill }] of Object.entries(FRAME_KINDS)) {
    await desk.fill(`/frame/${kind}`);
    const values = await desk.values();
    const filled = values.filter(({ value }) => holdsCanary(value)).length;
    t.diagnostic(`${kind}: ${filled}`);
    if (filled !== (mayFill ? 2 : 0)) wrong.push(kind);
    if (mayFill) continue;
    await desk.fill(`/both/${kind}`);
    const beside = (await desk.values()).filter(({ value }) => holdsCanary(value)).length;
    if (beside !== 2) wrong.push(`${kind}, beside the form in the page: ${beside}`);
  }
  assert.deepEqual(wrong, []);
});
