// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { BadConfigError, parseConfig } from '../../../server/config';

const config = {
  listen: { port: 8443 },
  publicUrl: 'https://cong.example.vn',
  identity: { issuer: 'https://dangnhap.example.vn', clients: ['khai-mot-lan'] },
  signingKeyFile: 'k/signing.jwk.json',
  pseudonymKeyFile: 'k/pseudonym.key',
  logFolder: 'log',
  licences: [{ unit: '*', procedures: ['1.001193'] }],
  purposes: ['dossier'],
  upstream: { kind: 'synthetic', populationFile: 'p.json' },
};

describe('the settings', () => {
  it('have safe defaults', () => {
    expect(parseConfig(config)).toMatchObject({
      listen: { host: '127.0.0.1' },
      extensionOrigins: [],
      limits: { perMinute: 20, perDay: 600, wrongPerNumberPerHour: 5, wrongPerOfficerPerHour: 30 },
    });
  });

  it.each([
    ['an open address without TLS', { listen: { host: '0.0.0.0', port: 80 } }],
    [
      'TLS under an http name',
      {
        listen: { port: 443, tls: { certFile: 'c', keyFile: 'k' } },
        publicUrl: 'http://127.0.0.1',
      },
    ],
    [
      'an http issuer elsewhere',
      { identity: { issuer: 'http://dangnhap.example.vn', clients: ['a'] } },
    ],
    [
      'an http upstream elsewhere',
      {
        upstream: {
          kind: '037',
          wire: 'soap',
          url: 'http://truc.example.vn/037',
          login: { kind: 'none' },
        },
      },
    ],
    ['a name that only begins like this machine', { publicUrl: 'http://127.0.0.1.example.vn' }],
    ['a public address with a path', { publicUrl: 'https://cong.example.vn/x' }],
    ['a page as an extension', { extensionOrigins: ['https://dichvucong.example.vn'] }],
    ['every procedure', { licences: [{ unit: '*', procedures: ['*'] }] }],
    ['no licence', { licences: [] }],
    ['no purpose', { purposes: [] }],
    ['a broken pattern', { dossierPattern: '(' }],
    ['a name that is not known', { lisences: [] }],
    [
      'a secret among the settings',
      {
        upstream: {
          kind: '037',
          wire: 'json',
          url: 'https://a.example.vn',
          login: { kind: 'lgsp', token: 'abc' },
        },
      },
    ],
  ])('are refused with %s', (_what, changes) => {
    expect(() => parseConfig({ ...config, ...changes })).toThrow(BadConfigError);
  });

  it('are refused without repeating what stands in them', () => {
    const secret = 'rat-bi-mat';
    expect(() => parseConfig({ ...config, publicUrl: secret, purposes: [secret] })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    );
  });
});
