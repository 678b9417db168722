// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReconciliation } from '../../../server/commands/reconcile';
import type { Reconciliation } from '../../../server/reconcile/reconcile';
import { type GatewayUnderTest, openGateway, problemOf, writeFileIn } from './kit';

let gateway: GatewayUnderTest;
beforeEach(async () => {
  gateway = await openGateway();
});
afterEach(() => gateway.close());

const purpose = (dossier: string, procedure = '1.001193') => ({
  code: 'dossier',
  procedure,
  dossier,
});
const lookUp = (dossier: string, procedure?: string) =>
  gateway.post('/v1/lookups', gateway.body({ purpose: purpose(dossier, procedure) }));
const report = (dossier: string, more: object = {}) => ({
  dossier,
  unit: 'xa-tan-hoi.1',
  procedure: '1.001193',
  receivedAt: new Date(gateway.clock.now).toISOString(),
  ...more,
});
const send = (...reports: object[]) => gateway.post('/v1/dossiers', { reports });
const RANGE = '/v1/reconciliation?from=2026-11-20&to=2026-11-30';
const reconcile = async () => (await (await gateway.get(RANGE)).json()) as Reconciliation;

describe('reconciliation', () => {
  it('lists look-ups without a dossier and dossiers without a look-up, and nothing else', async () => {
    await lookUp('HS-2026-1');
    await lookUp('P-0A1B2-C3D4E');
    await lookUp('P-ZZZZZ-ZZZZZ');
    await lookUp('HS-2026-4', '2.000986');
    await gateway.post(
      '/v1/lookups',
      gateway.body({ idNumber: '000000000000', purpose: purpose('HS-2026-9') }),
    );
    await send(
      report('HS-2026-1'),
      report('HS-2026-2', { session: 'P-0A1B2-C3D4E' }),
      report('HS-2026-3'),
      report('HS-2026-4'),
    );
    const found = await reconcile();
    expect(found).toMatchObject({ lookUps: 4, dossiers: 4, unfinished: 0, truncated: false });
    expect(found.looseLookUps.map(({ purpose: { dossier }, reason }) => [dossier, reason])).toEqual(
      [
        ['P-ZZZZZ-ZZZZZ', 'no-dossier'],
        ['HS-2026-4', 'other-procedure'],
      ],
    );
    expect(found.unseenDossiers.map(({ dossier }) => dossier)).toEqual(['HS-2026-3']);
    expect(JSON.stringify(found)).not.toContain('000095250112');
  });

  it('counts a dossier that is reported twice once', async () => {
    await send(report('HS-2026-1'));
    await send(report('HS-2026-1'));
    expect(await reconcile()).toMatchObject({ dossiers: 1 });
  });

  it('matches over the edge of the range, within a week', async () => {
    gateway.clock.now = Date.parse('2026-11-29T23:00:00Z');
    await lookUp('HS-2026-1');
    gateway.clock.now += 3 * 3_600_000;
    await send(report('HS-2026-1'));
    expect(await reconcile()).toMatchObject({ lookUps: 1, dossiers: 0, looseLookUps: [] });
  });

  it('takes the dossiers of the procedure system from a file, beside a running gateway', async () => {
    await lookUp('HS-2026-1');
    await lookUp('HS-2026-2');
    const dossiers = await writeFileIn(
      gateway.folder,
      'dossiers.jsonl',
      `${JSON.stringify(report('HS-2026-1'))}\n${JSON.stringify(report('HS-2026-7'))}\n`,
    );
    const found = await runReconciliation(`${gateway.folder}/log`, {
      from: '2026-11-20',
      to: '2026-11-30',
      dossiers,
    });
    expect(found.looseLookUps.map(({ purpose: { dossier } }) => dossier)).toEqual(['HS-2026-2']);
    expect(found.unseenDossiers.map(({ dossier }) => dossier)).toEqual(['HS-2026-7']);
  });

  it.each([
    ['without the scope', RANGE, { scope: 'citizen:lookup' }, 'scope-missing'],
    [
      'of a unit that is not the officer’s',
      `${RANGE}&unit=xa-tan-dong.1`,
      {},
      'unit-not-permitted',
    ],
    ['of a year', '/v1/reconciliation?from=2026-01-01&to=2026-12-31', {}, 'malformed-request'],
    ['backwards', '/v1/reconciliation?from=2026-11-02&to=2026-11-01', {}, 'malformed-request'],
    ['by a citizen’s number', `${RANGE}&citizen=000095250112`, {}, 'malformed-request'],
  ])('is refused %s', async (_what, path, claims, name) => {
    expect(await problemOf(await gateway.get(path, claims))).toBe(name);
  });

  it.each([
    ['of another unit', { unit: 'xa-tan-dong.1' }, {}, 'unit-not-permitted'],
    ['without the scope', {}, { scope: 'citizen:lookup' }, 'scope-missing'],
    ['with a citizen’s number for a name', { dossier: '000095250112' }, {}, 'malformed-request'],
  ])('takes no dossier %s', async (_what, more, claims, name) => {
    const response = await gateway.post(
      '/v1/dossiers',
      { reports: [report('HS-1', more)] },
      {},
      claims,
    );
    expect(await problemOf(response)).toBe(name);
  });

  it('is itself written down', async () => {
    await reconcile();
    expect((await gateway.entries()).at(-1)?.event).toEqual({
      kind: 'reconciled',
      officer: 'can-bo.01',
      unit: 'xa-tan-hoi.1',
    });
  });
});
