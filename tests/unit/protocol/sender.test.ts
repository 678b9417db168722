import { describe, expect, it } from 'vitest';
import { classifySender, type OwnFacts, type SenderFacts } from '../../../lib/protocol/sender';

const ORIGIN = 'chrome-extension://kmlkmlkmlkmlkmlk';
const RELEASE: OwnFacts = { id: 'kmlkmlkmlkmlkmlk', origin: ORIGIN, panelMayBeTab: false };
const TEST_BUILD: OwnFacts = { ...RELEASE, panelMayBeTab: true };
const FIREFOX: OwnFacts = {
  id: 'khai-mot-lan@khaimotlan.invalid',
  origin: 'moz-extension://6f1b0d3c-0000-4000-8000-000000000000',
  panelMayBeTab: false,
};

const panel: SenderFacts = {
  id: RELEASE.id,
  url: `${ORIGIN}/sidepanel.html`,
  origin: ORIGIN,
  inTab: false,
};
const document: SenderFacts = {
  id: RELEASE.id,
  url: 'https://motcua.example.vn/khai-sinh?x=1',
  origin: 'https://motcua.example.vn',
  frameId: 0,
  inTab: true,
};

describe('the sender of a message', () => {
  it.each<[string, SenderFacts, OwnFacts, string]>([
    ['the panel in the browser’s frame', panel, RELEASE, 'panel'],
    ['the panel with a query', { ...panel, url: `${panel.url}?window=3` }, RELEASE, 'panel'],
    ['the panel in a tab of a release', { ...panel, inTab: true, frameId: 0 }, RELEASE, 'own-page'],
    [
      'the panel in a tab of a test build',
      { ...panel, inTab: true, frameId: 0 },
      TEST_BUILD,
      'panel',
    ],
    [
      'Firefox’ sidebar',
      { id: FIREFOX.id, url: `${FIREFOX.origin}/sidepanel.html`, inTab: false },
      FIREFOX,
      'panel',
    ],
    [
      'the dashboard',
      { ...panel, url: `${ORIGIN}/dashboard.html`, inTab: true },
      RELEASE,
      'own-page',
    ],
    [
      'the dashboard of a test build',
      { ...panel, url: `${ORIGIN}/dashboard.html`, inTab: true },
      TEST_BUILD,
      'own-page',
    ],
    [
      'a page whose path ends like the panel’s',
      { ...panel, url: `${ORIGIN}/x/sidepanel.html` },
      RELEASE,
      'own-page',
    ],
    ['the top document of a tab', document, RELEASE, 'document'],
    [
      'a document whose origin the browser does not say',
      { ...document, origin: undefined },
      RELEASE,
      'document',
    ],
    ['a frame of another site', { ...document, frameId: 7 }, RELEASE, 'document'],
    ['a sandboxed frame', { ...document, frameId: 7, origin: 'null' }, RELEASE, 'foreign'],
    ['a document without a frame number', { ...document, frameId: undefined }, RELEASE, 'foreign'],
    ['a sandboxed document', { ...document, origin: 'null' }, RELEASE, 'foreign'],
    ['a document outside of any tab', { ...document, inTab: false }, RELEASE, 'foreign'],
    [
      'a page that calls itself the panel',
      { ...document, url: 'https://motcua.example.vn/sidepanel.html' },
      RELEASE,
      'document',
    ],
    [
      'a host that begins like the extension’s',
      { ...panel, url: `${ORIGIN}.example.vn/sidepanel.html` },
      RELEASE,
      'foreign',
    ],
    ['another extension', { ...panel, id: 'someoneelse' }, RELEASE, 'foreign'],
    ['another extension’s document script', { ...document, id: 'someoneelse' }, RELEASE, 'foreign'],
    ['a sender without an id', { ...panel, id: undefined }, RELEASE, 'foreign'],
    ['a sender without an address', { ...panel, url: undefined }, RELEASE, 'foreign'],
    ['a sender whose address is none', { ...panel, url: '' }, RELEASE, 'foreign'],
  ])('knows %s', (_name, sender, own, expected) => {
    expect(classifySender(sender, own)).toBe(expected);
  });
});
