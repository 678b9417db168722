import { describe, expect, it } from 'vitest';
import { asOfficer, callerOf } from '../../../lib/browser/officer-credentials';
import type { CredentialSource, Credentials } from '../../../lib/officer/credentials';

const asked: string[] = [];
const officer: Credentials = {
  officer: 'can-bo.01',
  unit: 'xa-tan-hoi.1',
  clientId: 'khai-mot-lan',
  keyThumbprint: 'k',
  get: async (url) => {
    asked.push(`GET ${url.pathname}`);
    return new Response();
  },
  post: async (url, body) => {
    asked.push(`POST ${url.pathname} ${body}`);
    return new Response();
  },
  postBearer: async () => new Response(),
  refused: async () => undefined,
};
const source = (answer: Awaited<ReturnType<CredentialSource['get']>>): CredentialSource => ({
  get: async () => answer,
  logOut: async () => undefined,
});

describe('a call in the officer’s name', () => {
  it('is made for whoever is logged in', async () => {
    expect(await asOfficer(source(officer), async (known) => known.officer)).toBe('can-bo.01');
    const call = callerOf(source(officer));
    const signal = new AbortController().signal;
    await call('GET', new URL('https://cong.example.vn/v1/figures'), undefined, signal);
    await call('POST', new URL('https://cong.example.vn/v1/journal/entries'), '{}', signal);
    expect(asked).toEqual(['GET /v1/figures', 'POST /v1/journal/entries {}']);
  });

  it.each([
    ['nobody is logged in', source(null)],
    ['nobody can log in', null],
  ])('is not made where %s', async (_, credentials) => {
    expect(await asOfficer(credentials, async () => 'asked')).toBeNull();
  });

  it('fails as fetch does where the session cannot be renewed now', async () => {
    await expect(asOfficer(source('unreachable'), async () => 'asked')).rejects.toThrow(TypeError);
  });
});
