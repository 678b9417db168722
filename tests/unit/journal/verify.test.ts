import fc from 'fast-check';
import { openDB } from 'idb';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { GENESIS_HASH, hashEntry } from '../../../lib/journal/chain';
import { checkLink } from '../../../lib/journal/chain-check';
import type { ChainHead, JournalSchema, StoredEntry } from '../../../lib/journal/database';
import { dayOf } from '../../../lib/journal/day';
import type { JournalEntry } from '../../../lib/journal/entry';
import { JournalBrokenError } from '../../../lib/journal/errors';
import { anyDraft, chainOf } from './arbitrary';
import { bareDraft, draft, freshJournal, row } from './drafts';

const stored = (entry: JournalEntry): StoredEntry => ({ day: dayOf(entry.at), entry });

/** Whether a whole log is sound, given the end that is known elsewhere and a beginning known to be sound. */
function isSound(
  entries: readonly JournalEntry[],
  end: ChainHead,
  beginning: ChainHead = { seq: 0, hash: GENESIS_HASH },
): boolean {
  let at = beginning;
  for (const one of entries.slice(beginning.seq)) {
    const link = checkLink(at, stored(one));
    if (link.outcome === 'broken') return false;
    at = { seq: link.entry.seq, hash: link.entry.hash };
  }
  return at.seq === end.seq && at.hash === end.hash;
}

/** Links entries from `from` on anew, as somebody would who knows the whole format. */
function relink(entries: readonly JournalEntry[], from: number): JournalEntry[] {
  let previous = entries[from - 1]?.hash ?? GENESIS_HASH;
  return entries.map((entry, index) => {
    if (index < from) return entry;
    const moved = { ...entry, seq: index + 1, previousHash: previous };
    previous = hashEntry(previous, moved);
    return { ...moved, hash: previous };
  });
}

const LENGTH = 1000;
const RUNS = 1000;
/** Linking anew costs a hash per entry. */
const RELINK_RUNS = 40;
type Tamper = (entries: JournalEntry[], at: number, other: number) => JournalEntry[];

const TAMPERINGS: Readonly<Record<string, Tamper>> = {
  'edits an officer': (entries, at) =>
    entries.map((entry, index) =>
      index === at ? { ...entry, officer: entry.officer === 'cb-01' ? 'cb-02' : 'cb-01' } : entry,
    ),
  'edits how the citizen was known': (entries, at) =>
    entries.map((entry, index) =>
      index === at
        ? { ...entry, basis: entry.basis === 'card-scanned' ? 'vneid-shown' : 'card-scanned' }
        : entry,
    ),
  'edits what differed and why': (entries, at) =>
    entries.map((entry, index) =>
      index === at
        ? {
            ...entry,
            identity: {
              differs: ['number'],
              decision:
                entry.identity?.decision === 'seen-to-agree' ? 'papers-explain' : 'seen-to-agree',
            },
          }
        : entry,
    ),
  'edits the purpose': (entries, at) =>
    entries.map((entry, index) =>
      index === at
        ? { ...entry, purpose: entry.purpose === 'dossier' ? 'correction' : 'dossier' }
        : entry,
    ),
  'takes the purpose away': (entries, at) => {
    const place = entries.findIndex(({ purpose }, index) => index >= at && purpose !== undefined);
    const { purpose: _purpose, ...rest } = entries[Math.max(place, 0)] as JournalEntry;
    return entries.with(
      Math.max(place, 0),
      place < 0 ? { ...rest, training: !rest.training } : rest,
    );
  },
  'edits and hashes anew': (entries, at) =>
    entries.map((entry, index) => {
      if (index !== at) return entry;
      const edited = { ...entry, training: !entry.training };
      return { ...edited, hash: hashEntry(entry.previousHash, edited) };
    }),
  'edits a row': (entries, at) =>
    entries.map((entry, index) =>
      index === at ? { ...entry, rows: [...entry.rows, row()] } : entry,
    ),
  'rewrites a link': (entries, at, other) =>
    entries.with(at, {
      ...(entries[at] as JournalEntry),
      previousHash: (entries[other] as JournalEntry).hash,
    }),
  'adds a place that is not hashed': (entries, at) =>
    entries.map((entry, index) => (index === at ? { ...entry, note: 'x' } : entry)),
  drops: (entries, at) => entries.toSpliced(at, 1),
  'drops and links anew': (entries, at) => relink(entries.toSpliced(at, 1), at),
  swaps: (entries, at, other) =>
    entries.with(at, entries[other] as JournalEntry).with(other, entries[at] as JournalEntry),
  'swaps and links anew': (entries, at, other) =>
    relink(
      entries.with(at, entries[other] as JournalEntry).with(other, entries[at] as JournalEntry),
      Math.min(at, other),
    ),
  'cuts off the end': (entries, at) => entries.slice(0, at),
  'cuts off the beginning': (entries, at) => entries.slice(at + 1),
  repeats: (entries, at) => entries.toSpliced(at, 0, entries[at] as JournalEntry),
};

describe('a chain', () => {
  let chain: JournalEntry[] = [];
  let foreign: JournalEntry[] = [];
  beforeAll(() => {
    const drafts = fc.sample(anyDraft, { numRuns: LENGTH, seed: 7 });
    chain = chainOf(drafts);
    foreign = chainOf(drafts);
  });

  /** The beginning that a tampering left alone was found sound once, and is not walked again. */
  function isSoundChange(changed: readonly JournalEntry[]): boolean {
    const first = changed.findIndex((entry, index) => entry !== chain[index]);
    const kept = chain[(first < 0 ? changed.length : first) - 1];
    return isSound(changed, chain.at(-1) as JournalEntry, kept);
  }

  it('as it was written is sound', () => {
    expect(isSound(chain, chain.at(-1) as JournalEntry)).toBe(true);
  });

  it.each(Object.entries(TAMPERINGS))('is never sound when somebody %s', (name, tamper) => {
    const place = fc.integer({ min: 0, max: LENGTH - 1 });
    fc.assert(
      fc.property(place, place, (at, other) => {
        fc.pre(at !== other && at !== other + 1);
        const changed = tamper([...chain], at, other);
        expect(isSoundChange(changed)).toBe(false);
      }),
      { numRuns: name.includes('links anew') ? RELINK_RUNS : RUNS },
    );
  });

  it('is never sound with a piece of another installation in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LENGTH - 1 }),
        fc.integer({ min: 1, max: LENGTH }),
        (from, count) => {
          const piece = foreign.slice(from, from + count);
          expect(isSoundChange(chain.toSpliced(from, piece.length, ...piece))).toBe(false);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('is never sound when an entry is filed under another day', () => {
    const first = { ...stored(chain[0] as JournalEntry), day: '2026-03-05' };
    expect(checkLink({ seq: 0, hash: GENESIS_HASH }, first)).toMatchObject({
      fault: 'day-changed',
    });
  });
});

async function journalOf(count: number) {
  const name = `journal-${uuidv7()}`;
  const journal = await freshJournal(name);
  await journal.append(Array.from({ length: count }, () => draft()));
  const raw = await openDB<JournalSchema>(name);
  return { journal, raw };
}

const HEAD = { seq: 4, hash: 'ab'.repeat(32) };

describe('checking the journal on disk', () => {
  it('finds an empty journal and a sound one intact', async () => {
    const { journal } = await journalOf(0);
    expect(await journal.verify()).toEqual({
      outcome: 'intact',
      checked: 0,
      head: { seq: 0, hash: GENESIS_HASH },
    });
    await journal.append([draft(), bareDraft()]);
    expect(await journal.verify()).toMatchObject({ outcome: 'intact', checked: 2 });
  });

  it('says how far it is and can be stopped', async () => {
    const { journal } = await journalOf(1200);
    const onProgress = vi.fn();
    expect(await journal.verify({ onProgress })).toMatchObject({ outcome: 'intact' });
    expect(onProgress.mock.calls.map(([progress]) => progress)).toEqual([
      { checked: 500, total: 1200 },
      { checked: 1000, total: 1200 },
      { checked: 1200, total: 1200 },
    ]);
    const control = new AbortController();
    const stopped = await journal.verify({
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    expect(stopped).toEqual({ outcome: 'cancelled', checked: 500 });
  });

  it('takes up where the last whole check ended', async () => {
    const { journal, raw } = await journalOf(3);
    await journal.verify();
    await journal.append([draft()]);
    expect(await journal.verify({ since: 'last-check' })).toMatchObject({ checked: 1 });
    await raw.delete('entries', 4);
    expect(await journal.verify({ since: 'last-check' })).toMatchObject({ outcome: 'broken' });
  });

  type Raw = Awaited<ReturnType<typeof journalOf>>['raw'];
  it.each<[string, number, string, (raw: Raw) => Promise<unknown>]>([
    ['a dropped entry', 3, 'entry-missing', (raw) => raw.delete('entries', 3)],
    ['a cut end', 5, 'head-differs', (raw) => raw.delete('entries', 5)],
    ['a head set back', 5, 'head-differs', (raw) => raw.put('meta', HEAD, 'head')],
    [
      'an edited entry',
      2,
      'entry-changed',
      async (raw) => {
        const found = (await raw.get('entries', 2)) as StoredEntry;
        await raw.put('entries', { ...found, entry: { ...found.entry, officer: 'cb-02' } });
      },
    ],
    [
      'a value written beside an entry',
      2,
      'entry-malformed',
      async (raw) => {
        const found = (await raw.get('entries', 2)) as StoredEntry;
        const entry = { ...found.entry, note: 'x' };
        await raw.put('entries', { ...found, entry });
      },
    ],
    [
      'polished figures',
      5,
      'figures-differ',
      async (raw) => {
        const [found] = await raw.getAll('rollups');
        if (found) await raw.put('rollups', { ...found, filled: found.filled + 1 });
      },
    ],
    [
      'a polished dossier',
      5,
      'figures-differ',
      async (raw) => {
        const [found] = await raw.getAll('tallies');
        if (found) await raw.put('tallies', { ...found, dossier: 'HS-2026-000999' });
      },
    ],
    ['a dropped dossier', 5, 'figures-differ', (raw) => raw.clear('tallies')],
    ['wiped figures', 5, 'figures-differ', (raw) => raw.clear('rollups')],
  ])('finds %s', async (_name, seq, fault, tamper) => {
    const { journal, raw } = await journalOf(5);
    await tamper(raw);
    expect(await journal.verify()).toEqual({ outcome: 'broken', seq, fault });
  });

  it('finds entries, head and figures cut off together when it knows an earlier end', async () => {
    const { journal, raw } = await journalOf(3);
    const anchor = (await journal.head()) ?? HEAD;
    const [first] = await journal.after(0, 1);
    await raw.clear('rollups');
    await raw.delete('entries', IDBKeyRange.lowerBound(2));
    const other = await journalOf(1);
    const [figures] = await other.raw.getAll('rollups');
    if (figures) await raw.put('rollups', figures);
    const [tally] = await other.raw.getAll('tallies');
    if (tally) await raw.put('tallies', tally);
    await raw.put('meta', { seq: 1, hash: first?.hash ?? '' }, 'head');
    expect(await journal.verify({ anchor })).toMatchObject({ fault: 'anchor-missing' });
    expect(await journal.verify()).toMatchObject({ outcome: 'intact' });
  });

  it('does not continue a chain whose end was cut off or changed', async () => {
    for (const tamper of [
      (raw: Raw) => raw.delete('entries', 3),
      (raw: Raw) => raw.put('meta', HEAD, 'head'),
      (raw: Raw) => raw.delete('meta', 'head'),
    ]) {
      const { journal, raw } = await journalOf(3);
      await tamper(raw);
      await expect(journal.append([draft()])).rejects.toBeInstanceOf(JournalBrokenError);
    }
  });
});
