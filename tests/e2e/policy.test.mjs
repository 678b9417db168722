import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { launchWithExtension } from '../../tools/browser/chromium.mjs';
import { launchFirefox } from '../../tools/browser/firefox.mjs';
import { PATIENCE_MS, waitFor } from '../../tools/browser/patience.mjs';
import { ROOT } from '../../tools/prepare.mjs';

/**
 * A build for one province as `npm run build` makes it, and policies as administrators install them: real files
 * at the places where the browsers look, for an extension id that nobody else has, removed at the end.
 */
const ADD_ON = 'khai-mot-lan-thu-chinh-sach@khaimotlan.invalid';
const CHROMIUM_POLICY = `/etc/chromium/policies/managed/khai-mot-lan-thu-${process.pid}.json`;
const FIREFOX_POLICY = '/usr/lib/firefox-esr/distribution/policies.json';

let folder;
let province;
let extensionId;
before(
  async () => {
    folder = await mkdtemp(join(tmpdir(), 'kml-province-build-'));
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = publicKey.export({ type: 'spki', format: 'der' });
    extensionId = idOf(key);
    const sample = JSON.parse(await readFile(join(ROOT, 'docs/policy/province.json'), 'utf8'));
    province = { ...sample, extensionKey: key.toString('base64'), geckoId: ADD_ON };
    const file = join(folder, 'province.json');
    await writeFile(file, JSON.stringify(province));
    const env = { ...process.env, KML_PROVINCE: file, KML_OUT_DIR: join(folder, 'out') };
    for (const browser of ['chrome', 'firefox'])
      await promisify(execFile)('npx', ['wxt', 'build', '-b', browser], { cwd: ROOT, env });
  },
  { timeout: 400_000 },
);
after(() => rm(folder, { recursive: true, force: true }));

const built = (browser) => join(folder, 'out', `${browser}-mv3`);
const manifestOf = async (browser) =>
  JSON.parse(await readFile(join(built(browser), 'manifest.json'), 'utf8'));

/** The first half of the key's hash, in letters from a on. */
function idOf(key) {
  const hex = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** What an administrator prescribes beside the province's own policy. */
const prescribed = () => ({
  ...province.policy,
  sites: ['https://motcua.tinh.example.vn', 'https://ho-so.tinh.example.vn'],
  units: [{ code: 'xa-tan-hoi.2', label: 'Bộ phận Một cửa thứ hai' }],
  purposes: [
    { code: 'dossier', label: 'Giải quyết hồ sơ' },
    { code: 'correction', label: 'Đề nghị điều chỉnh dữ liệu' },
  ],
  idleMinutes: 7,
});

/** Puts a file where only an administrator may, and takes it away again with the folders made for it. */
async function installed(file, content, work) {
  const made = [];
  for (let at = dirname(file); !existsSync(at); at = dirname(at)) made.push(at);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
    if (made.length > 0) await rm(made.at(-1), { recursive: true, force: true });
  }
}

function mayWrite(file) {
  let at = dirname(file);
  while (!existsSync(at)) at = dirname(at);
  try {
    accessSync(at, constants.W_OK);
    return !existsSync(file);
  } catch {
    return false;
  }
}

/** The policy as the options page shows it, row by row, or the faults that it names. */
async function shownPolicy(page) {
  await page.waitForSelector('[data-policy="policy"], [data-policy="broken"]', {
    timeout: PATIENCE_MS,
  });
  return page.evaluate(() => ({
    kind: document.querySelector('[data-policy]').dataset.policy,
    rows: Object.fromEntries(
      [...document.querySelectorAll('[data-policy] tr')].map((row) => [
        row.querySelector('th').textContent,
        row.querySelector('td').textContent,
      ]),
    ),
    faults: [...document.querySelectorAll('[data-policy="broken"] code')].map(
      (node) => node.textContent,
    ),
    editable: document.querySelectorAll('[data-policy] input, [data-policy] select').length,
  }));
}

async function inChromium(work) {
  const kit = await launchWithExtension({ extensionDir: built('chrome') });
  try {
    assert.equal(kit.extensionId, extensionId);
    const page = await kit.browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    return await work(page, kit);
  } finally {
    await kit.close();
  }
}

const hostsOf = (origins) => origins.map((origin) => `${origin}/*`);

test('a build for a province has its hosts as fixed permissions and speaks to its own services alone', async () => {
  for (const browser of ['chrome', 'firefox']) {
    const manifest = await manifestOf(browser);
    assert.deepEqual(manifest.host_permissions.sort(), hostsOf(province.hosts).sort());
    const [, connect] = /connect-src ([^;]+)/.exec(
      manifest.content_security_policy.extension_pages,
    );
    assert.equal(
      connect,
      "'self' https://cong-tra-cuu.tinh.example.vn https://dang-nhap.tinh.example.vn",
    );
  }
  assert.equal((await manifestOf('chrome')).key, province.extensionKey);
  assert.equal((await manifestOf('firefox')).browser_specific_settings.gecko.id, ADD_ON);
});

test('in Chromium nobody is asked for those hosts, and the province’s policy holds', async () => {
  await inChromium(async (page) => {
    const granted = await page.evaluate(
      (origins) => chrome.permissions.contains({ origins }),
      hostsOf(province.hosts),
    );
    assert.equal(granted, true);
    const { kind, rows } = await shownPolicy(page);
    assert.equal(kind, 'policy');
    assert.equal(rows['Địa chỉ cổng'], 'https://cong-tra-cuu.tinh.example.vn');
    assert.equal(rows['Tự khóa khi vắng mặt'], '10 phút');
  });
});

test('in Chromium a policy file of the administrator wins over the build, and is shown read-only', async (t) => {
  if (!mayWrite(CHROMIUM_POLICY)) return t.skip('needs an administrator’s rights');
  const content = { '3rdparty': { extensions: { [extensionId]: prescribed() } } };
  await installed(CHROMIUM_POLICY, content, () =>
    inChromium(async (page) => {
      const { kind, rows, editable } = await waitFor(async () => {
        const shown = await shownPolicy(page);
        return shown.rows['Tự khóa khi vắng mặt'] === '7 phút' && shown;
      }, 'the administrator’s policy');
      assert.equal(kind, 'policy');
      assert.equal(rows['Đơn vị'], 'Bộ phận Một cửa thứ hai (xa-tan-hoi.2)');
      assert.match(rows['Hệ thống được phép'], /ho-so\.tinh\.example\.vn/);
      assert.equal(editable, 0);
      assert.match(
        rows['Mục đích khai thác'],
        /Giải quyết hồ sơ \(dossier\); Đề nghị điều chỉnh dữ liệu \(correction\)/,
      );
    }),
  );
  assert.equal(existsSync(CHROMIUM_POLICY), false);
});

test('in Chromium a policy that cannot be read closes the look-up instead of falling back', async (t) => {
  if (!mayWrite(CHROMIUM_POLICY)) return t.skip('needs an administrator’s rights');
  const broken = { ...prescribed(), sites: ['khong-phai-dia-chi'] };
  const content = { '3rdparty': { extensions: { [extensionId]: broken } } };
  await installed(CHROMIUM_POLICY, content, () =>
    inChromium(async (page) => {
      const { faults } = await waitFor(async () => {
        const shown = await shownPolicy(page);
        return shown.kind === 'broken' && shown;
      }, 'a broken policy');
      assert.deepEqual(faults, ['sites.0: no web origin']);
    }),
  );
});

async function inFirefox(env, work) {
  const kit = await launchFirefox(built('firefox'), { addOn: ADD_ON, env });
  try {
    const page = await kit.browser.newPage();
    await page.goto(kit.own('options.html'), { waitUntil: [] });
    return await work(page);
  } finally {
    await kit.close();
  }
}

const untilSeven = (page) =>
  waitFor(async () => {
    const shown = await shownPolicy(page);
    return shown.rows['Tự khóa khi vắng mặt'] === '7 phút' && shown;
  }, 'the administrator’s policy');

test('in Firefox a native manifest for managed storage wins over the build', async () => {
  const home = join(folder, 'home');
  for (const place of ['.mozilla', '.config/mozilla'])
    await mkdir(join(home, place, 'managed-storage'), { recursive: true });
  const manifest = { name: ADD_ON, description: 'chính sách', type: 'storage', data: prescribed() };
  for (const place of ['.mozilla', '.config/mozilla'])
    await writeFile(
      join(home, place, 'managed-storage', `${ADD_ON}.json`),
      JSON.stringify(manifest),
    );
  await inFirefox({ HOME: home }, async (page) => {
    const { rows } = await untilSeven(page);
    assert.equal(rows['Đơn vị'], 'Bộ phận Một cửa thứ hai (xa-tan-hoi.2)');
    const granted = await page.evaluate(
      (origins) => browser.permissions.contains({ origins }),
      hostsOf(province.hosts),
    );
    assert.equal(granted, true);
  });
});

test('in Firefox a policies.json of the administrator wins over the build', async (t) => {
  if (!existsSync(dirname(dirname(FIREFOX_POLICY))) || !mayWrite(FIREFOX_POLICY))
    return t.skip('needs an administrator’s rights, and Debian’s Firefox');
  const content = { policies: { '3rdparty': { Extensions: { [ADD_ON]: prescribed() } } } };
  await installed(FIREFOX_POLICY, content, () =>
    inFirefox({}, async (page) => {
      const { rows } = await untilSeven(page);
      assert.equal(rows['Đơn vị'], 'Bộ phận Một cửa thứ hai (xa-tan-hoi.2)');
    }),
  );
  assert.equal(existsSync(FIREFOX_POLICY), false);
});
