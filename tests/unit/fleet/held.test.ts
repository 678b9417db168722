import { describe, expect, it } from 'vitest';
import { heldBy } from '../../../lib/fleet/held';
import { freshOutbox } from '../../../lib/fleet/outbox';
import { OUTBOX_STATUSES } from '../../../lib/fleet/outbox-state';
import { GENESIS_HASH } from '../../../lib/journal/chain';

const SERVER = 'https://cong.example.vn';
const sent = { seq: 7, hash: 'a1'.repeat(32) };
const NOTHING = { seq: 0, hash: GENESIS_HASH };

describe('what the unit’s server safely holds', () => {
  it.each(OUTBOX_STATUSES.filter((status) => status !== 'forked'))(
    'is what it took last, also when the outbox is %s',
    (status) => {
      expect(heldBy(SERVER, { ...freshOutbox(SERVER), sent, status })).toEqual(sent);
    },
  );

  it('is nothing before the first batch, of another server, and of another history', () => {
    const state = { ...freshOutbox(SERVER), sent };
    expect(heldBy(SERVER, null)).toEqual(NOTHING);
    expect(heldBy('https://khac.example.vn', state)).toEqual(NOTHING);
    expect(heldBy(SERVER, { ...state, status: 'forked' })).toEqual(NOTHING);
  });
});
