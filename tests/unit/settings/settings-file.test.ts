import { describe, expect, it } from 'vitest';
import { freshPreferences } from '../../../lib/settings/preferences';
import { parseSettings, takeSettings, writeSettings } from '../../../lib/settings/settings-file';

const OWN = {
  ...freshPreferences('0190f5fe-7c00-7a00-8000-000000000001'),
  officer: 'cb.tan-hoi.01',
  unit: 'H80.22',
  sites: ['https://motcua.example.vn'],
};
const asMap = (stored: unknown) => (stored === 'a map' ? 'a map' : undefined);
const file = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeSettings(OWN, [])), ...change });

describe('settings as a file', () => {
  it('come back as they were, without the machine’s own name', () => {
    const text = writeSettings(OWN, ['a map']);
    expect(text).not.toContain(OWN.device);
    expect(parseSettings(text, asMap)).toEqual({
      outcome: 'parsed',
      settings: { officer: OWN.officer, unit: OWN.unit, sites: OWN.sites, maps: ['a map'] },
    });
  });

  it.each([
    ['no JSON', '{"kind"', 'not-json'],
    ['nothing', '', 'not-json'],
    ['null', 'null', 'not-settings'],
    ['a form map', '{"kind":"khai-mot-lan/form-map","version":1}', 'not-settings'],
    ['a later version', file({ version: 2 }), 'wrong-version'],
    ['a name for a code', file({ officer: 'Nguyễn Văn A' }), 'malformed'],
    ['an address with a path', file({ sites: ['https://a.vn/x'] }), 'malformed'],
    ['something added', file({ device: OWN.device }), 'malformed'],
    ['a broken map', file({ maps: ['a map', {}] }), 'map-malformed'],
    ['too much', ' '.repeat(20_000_001), 'too-big'],
  ])('refuses %s whole', (_what, text, problem) => {
    expect(parseSettings(text, asMap)).toEqual({ outcome: 'refused', problem });
  });

  it('keep the machine’s name and its sites, and take codes only where the file names some', () => {
    const taken = takeSettings(OWN, { officer: '', unit: 'H80.23', sites: ['https://b.vn'] });
    expect(taken).toEqual({
      ...OWN,
      unit: 'H80.23',
      sites: ['https://motcua.example.vn', 'https://b.vn'],
    });
  });
});
