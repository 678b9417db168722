import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../../demo/server.mjs';

let demo;

before(async () => {
  demo = await startDemo();
});

after(() => demo.close());

/** Sends a path as it is written; fetch would tidy the dots away. */
function statusOf(path) {
  const { hostname, port } = new URL(demo.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

function post(body, type = 'application/json') {
  return fetch(`${demo.url}/api/submissions`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
}

const GOOD = {
  procedure: '1.001193',
  dossier: 'H80.22-261123-0006',
  applicant: 'Lê Văn Mẫu',
  fields: { HoVaTenC: 'Lê Văn Mẫu' },
  blocks: { applicant: { HoVaTenC: 'Lê Văn Mẫu' } },
  rows: [{ block: 'I', key: 'HoVaTenC', label: 'Họ tên', text: 'Lê Văn Mẫu' }],
};

describe('the demonstration server', () => {
  for (const path of [
    '/',
    '/thu-tuc/khai-sinh',
    '/thu-tuc/ct01',
    '/thu-tuc/ket-hon',
    '/thu-tuc/khuyet-tat',
  ]) {
    it(`serves ${path} without inline scripts, under a strict policy`, async () => {
      const response = await fetch(demo.url + path);
      const html = await response.text();
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-security-policy'), /script-src 'self'(;|$)/);
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|\son\w+=|style=/);
      assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//);
    });
  }

  for (const path of [
    '/assets/../server.mjs',
    '/assets/..%2fserver.mjs',
    '/assets/..%2f..%2fpackage.json',
    '/assets/..%2felements%2findex.js',
    '/elements/x/..%2f..%2fsite%2fsite.css',
    '/elements/..%5csite%5csite.css',
    '/elements/..%5c..%5cserver.mjs',
    '/elements//etc/passwd',
    '/elements/%00.js',
    '/elements/%E0%A4%A.js',
    '/assets/',
    '/elements',
    '/server/areas.mjs',
    '/nowhere',
  ]) {
    it(`does not serve ${path}`, async () => {
      assert.equal(await statusOf(path), 404);
    });
  }

  it('serves the files that the pages name', async () => {
    for (const path of ['/assets/site.css', '/assets/emblem.svg', '/elements/index.js']) {
      assert.equal(await statusOf(path), 200, path);
    }
  });

  it('lists 34 provinces, 96 communes of Tây Ninh, none of an unknown province', async () => {
    const list = async (path) => (await fetch(demo.url + path)).json();
    assert.equal((await list('/api/provinces')).length, 34);
    const communes = await list('/api/communes?province=80');
    assert.equal(communes.length, 96);
    assert.deepEqual(communes[8], { code: '25525', name: 'Xã Tân Hội' });
    assert.deepEqual(await list('/api/communes?province=72'), []);
  });

  it('answers late when asked to', async () => {
    const started = performance.now();
    await fetch(`${demo.url}/api/communes?province=80&delay=150`);
    assert.ok(performance.now() - started >= 149);
  });

  it('keeps a submission and lists it', async () => {
    const response = await post(JSON.stringify(GOOD));
    assert.equal(response.status, 201);
    const { receivedAt, ...kept } = await response.json();
    assert.deepEqual(kept, GOOD);
    assert.ok(!Number.isNaN(Date.parse(receivedAt)));
    const listed = await (await fetch(`${demo.url}/api/submissions`)).json();
    assert.deepEqual(listed, demo.submissions());
    assert.equal(listed.at(-1).dossier, GOOD.dossier);
  });

  for (const [what, body, type, status] of [
    ['text that is no JSON', '{', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['rows that are no texts', JSON.stringify({ ...GOOD, rows: [{ key: 1 }] }), undefined, 400],
    ['a missing dossier', JSON.stringify({ ...GOOD, dossier: undefined }), undefined, 400],
    ['a form that is not JSON', 'a=1', 'text/plain', 415],
    ['more than 256 kB', JSON.stringify({ x: 'x'.repeat(300_000) }), undefined, 413],
  ]) {
    it(`refuses ${what}`, async () => {
      const before = demo.submissions().length;
      assert.equal((await post(body, type)).status, status);
      assert.equal(demo.submissions().length, before);
    });
  }

  it('refuses other methods', async () => {
    assert.equal((await fetch(demo.url, { method: 'DELETE' })).status, 405);
  });
});
