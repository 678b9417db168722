import { describe, expect, it } from 'vitest';
import {
  BrokenPreferencesError,
  freshPreferences,
  parsePreferences,
} from '../../../lib/settings/preferences';

const DEVICE = '0190f5fe-7c00-4a00-8000-000000000001';
const fresh = freshPreferences(DEVICE);

describe('preferences', () => {
  it('start without an officer, a unit and a site', () => {
    expect(parsePreferences(fresh)).toEqual({
      version: 1,
      officer: '',
      unit: '',
      device: DEVICE,
      sites: [],
    });
  });

  it.each([
    ['an officer’s code', { officer: 'cb-01' }],
    ['a unit’s code', { unit: 'H53.12.3' }],
    ['a province’s system', { sites: ['https://motcua.example.gov.vn'] }],
    [
      'a system with a port',
      { sites: ['http://localhost:8080', 'https://motcua.example.vn:8443'] },
    ],
  ])('may hold %s', (_name, change) => {
    expect(parsePreferences({ ...fresh, ...change })).toEqual({ ...fresh, ...change });
  });

  it.each<[string, object]>([
    ['a newer version', { version: 2 }],
    ['an extra key', { note: '' }],
    ['an officer’s name, which the journal would refuse', { officer: 'Lê Minh Khôi' }],
    ['a citizen’s number as a unit', { unit: '000095250112' }],
    ['markup', { unit: '<b>xã</b>' }],
    ['a line break', { officer: 'cb-01\n' }],
    ['an address with a path', { sites: ['https://motcua.example.vn/khai-sinh'] }],
    ['an address with a slash at its end', { sites: ['https://motcua.example.vn/'] }],
    ['an address with a name in it', { sites: ['https://cb@motcua.example.vn'] }],
    ['a script instead of an address', { sites: ['javascript:alert(1)'] }],
    ['a file', { sites: ['file:///etc'] }],
    ['words instead of an address', { sites: ['mot cua'] }],
    ['fifty-one addresses', { sites: Array(51).fill('https://a.example.vn') }],
    ['a device that is no UUID', { device: '-'.repeat(36) }],
    ['a device in capitals', { device: DEVICE.toUpperCase() }],
  ])('are broken with %s', (_name, change) => {
    expect(() => parsePreferences({ ...fresh, ...change })).toThrow(BrokenPreferencesError);
  });

  it.each([null, undefined, 'x', 7, []])('are broken when %s is stored', (stored) => {
    expect(() => parsePreferences(stored)).toThrow(BrokenPreferencesError);
  });

  it('do not repeat in the error what was stored', () => {
    const read = () => parsePreferences({ ...fresh, officer: '<CANARY>' });
    expect(read).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('CANARY') }),
    );
  });
});
