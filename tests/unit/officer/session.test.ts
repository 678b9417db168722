// @vitest-environment node

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './desk';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.logIn();
});
afterEach(() => desk.close());

const get = async () => desk.credentials().get();
/** Past the life of an access token, within the session's. */
const later = () => {
  desk.clock.ahead += 300_000;
};
const tokenCalls = () => desk.asked.filter((line) => line.endsWith('/token')).length;

describe('a session', () => {
  it('speaks for its officer, and asks the provider nothing while its token is good', async () => {
    desk.asked.length = 0;
    expect(await get()).toMatchObject({ officer: 'can-bo.01', unit: 'xa-tan-hoi.1' });
    expect(desk.asked).toEqual([]);
  });

  it('whose access token ended is renewed with a new refresh token, for the same key', async () => {
    const before = { ...desk.held.session };
    const first = await get();
    later();
    const second = await get();
    expect(second).toMatchObject({ officer: 'can-bo.01' });
    expect(second).toHaveProperty(
      'keyThumbprint',
      (first as { keyThumbprint: string }).keyThumbprint,
    );
    expect(desk.held.session?.accessToken).not.toBe(before.accessToken);
    expect(desk.held.session?.refreshToken).not.toBe(before.refreshToken);
    expect((await get()) === null).toBe(false);
  });

  it('whose used refresh token comes back ends, for whoever holds a newer one as well', async () => {
    const stolen = desk.held.session;
    const pair = desk.held.pair;
    later();
    await get();
    const renewed = desk.held.session;
    later();
    desk.held.session = stolen;
    expect(await get()).toBeNull();
    expect(desk.held).toEqual({ session: null, pair: null });
    Object.assign(desk.held, { session: renewed, pair });
    expect(await get()).toBeNull();
    expect(desk.held).toEqual({ session: null, pair: null });
  });

  it('whose refresh token is stolen without its key cannot be renewed', async () => {
    const stolen = desk.held.session;
    await desk.logIn();
    desk.held.session = stolen;
    later();
    expect(await get()).toBeNull();
  });

  it('is kept while the provider cannot be reached, and renewed when it is back', async () => {
    const { fetch: ordinary } = desk.network;
    later();
    desk.network.fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await get()).toBe('unreachable');
    expect(desk.held.session).not.toBeNull();
    desk.network.fetch = ordinary;
    expect(await get()).toMatchObject({ officer: 'can-bo.01' });
  });

  it('whose token the gateway refused is not used again, but renewed', async () => {
    const credentials = await get();
    if (credentials === null || credentials === 'unreachable') throw new Error('not logged in');
    await credentials.refused();
    const calls = tokenCalls();
    expect(await get()).toMatchObject({ officer: 'can-bo.01' });
    expect(tokenCalls()).toBeGreaterThan(calls);
  });

  it('of another provider or client is nobody’s', async () => {
    const { session } = desk.held;
    if (!session) throw new Error('not logged in');
    desk.held.session = { ...session, issuer: 'https://khac.example.vn' };
    expect(await get()).toBeNull();
    desk.held.session = { ...session, clientId: 'khac' };
    expect(await get()).toBeNull();
  });
});

describe('log-out', () => {
  it('forgets token and key, and ends the session at the provider', async () => {
    const { session, pair } = desk.held;
    await desk.credentials().logOut();
    expect(desk.held).toEqual({ session: null, pair: null });
    Object.assign(desk.held, { session, pair });
    later();
    expect(await get()).toBeNull();
  });

  it('forgets them as well where the provider cannot be told', async () => {
    desk.network.fetch = () => Promise.reject(new TypeError('fetch failed'));
    await desk.credentials().logOut();
    expect(desk.held).toEqual({ session: null, pair: null });
  });
});
