import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryDraft, JournalEntry } from '../../../lib/journal/entry';
import {
  addRow,
  addToRollup,
  countsFrom,
  EMPTY_ROLLUP,
  type Rollup,
  type RollupCounts,
  type RollupRow,
  rowOf,
} from '../../../lib/journal/rollup';
import { anyDraft, chainOf } from './arbitrary';
import { bareDraft, CITIZEN, draft, freshJournal, row } from './drafts';

const ALL = { from: '2020-01-01', to: '2099-12-31' };
const rollupOf = (entries: readonly JournalEntry[]) => entries.reduce(addToRollup, EMPTY_ROLLUP);

/** The figures a second way: from what every session ended as, without any difference. */
function recompute(rollup: Rollup): Map<string, RollupRow> {
  const rows = new Map<string, RollupRow>();
  for (const part of [...rollup.tallies.values()].flatMap((tally) => tally.parts)) {
    const row = rowOf(part);
    rows.set(row.key, addRow(rows.get(row.key), row));
  }
  return rows;
}

function totalOf(drafts: readonly EntryDraft[]): RollupCounts {
  const rows = [...rollupOf(chainOf(drafts, 1000)).rows.values()];
  return countsFrom((name) => rows.reduce((sum, found) => sum + found[name], 0));
}

describe('figures', () => {
  it('added entry by entry equal figures computed from all entries', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 40 }), (drafts) => {
        const rollup = rollupOf(chainOf(drafts));
        expect(rollup.rows).toEqual(recompute(rollup));
      }),
    );
  });

  it('count every field once, and no figure is negative', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 40 }), (drafts) => {
        for (const found of rollupOf(chainOf(drafts)).rows.values()) {
          const { fields, filled, alreadyRight, kept, offered, left, refused } = found;
          const { notAccepted, noOption, unknown, undone, editedAfter, redeclared } = found;
          const ends = [filled, alreadyRight, kept, offered, left, refused, notAccepted];
          const all = [...ends, noOption, unknown, undone, editedAfter, redeclared];
          expect(all.reduce((sum, count) => sum + count, 0)).toBe(fields);
          expect(
            Math.min(...all, found.dossiers, found.forms, found.lookups),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('keep training apart: training entries change no row of real work', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 40 }), (drafts) => {
        const entries = chainOf(drafts);
        const real = (rollup: Rollup) => [...rollup.rows].filter(([, found]) => !found.training);
        expect(real(rollupOf(entries))).toEqual(
          real(rollupOf(entries.filter((entry) => !entry.training))),
        );
      }),
    );
  });

  it('are what the journal on disk holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyDraft, { maxLength: 6 }), { maxLength: 6 }),
        async (batches) => {
          const journal = await freshJournal();
          for (const batch of batches) await journal.append(batch);
          const rollup = rollupOf(await journal.after(0, 1000));
          const stored = new Map((await journal.rollups(ALL)).map((found) => [found.key, found]));
          expect(stored).toEqual(rollup.rows);
          const tallies = new Map(
            (await journal.dossiers({ ...ALL, limit: 1000 })).map((tally) => [
              tally.session,
              tally,
            ]),
          );
          expect(tallies).toEqual(rollup.tallies);
          journal.close();
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a field of a dossier', () => {
  const fill = (outcome: Parameters<typeof row>[0]) => draft({ rows: [row(outcome)] });
  const undo = bareDraft({ kind: 'undo', rows: [row({ outcome: 'undone' })] });
  const edit = bareDraft({ kind: 'edit', rows: [row({ outcome: 'edited' })] });
  const typed = bareDraft({ kind: 'redeclared', rows: [row({ outcome: 'redeclared' })] });
  it.each([
    ['filled', 'filled', [fill({})]],
    ['filled twice', 'filled', [fill({}), fill({ outcome: 'already-right' })]],
    [
      'filled, then left by the fill of another person',
      'filled',
      [fill({}), fill({ outcome: 'left' })],
    ],
    ['right before any fill', 'alreadyRight', [fill({ outcome: 'already-right' })]],
    ['undone', 'undone', [fill({}), undo]],
    ['undone and filled again', 'filled', [fill({}), undo, fill({})]],
    ['edited after the fill', 'editedAfter', [fill({}), edit]],
    [
      'edited, then kept by the next fill',
      'editedAfter',
      [fill({}), edit, fill({ outcome: 'kept' })],
    ],
    ['left, then typed by hand', 'redeclared', [fill({ outcome: 'left' }), typed]],
    ['typed without any fill', 'redeclared', [typed]],
    ['offered, then chosen', 'filled', [fill({ outcome: 'offered' }), fill({})]],
    ['without an option', 'noOption', [fill({ outcome: 'no-option' })]],
    [
      'of a fill that was cut short',
      'unknown',
      [draft({ kind: 'fill-unknown', outcome: 'unknown', rows: [row({ outcome: 'unknown' })] })],
    ],
  ] as const)('%s counts as %s', (_name, counter, drafts) => {
    const total = totalOf(drafts);
    expect(total).toMatchObject({ fields: 1, dossiers: 1, forms: 1, [counter]: 1 });
  });

  it('of two equal questions counts twice', () => {
    expect(totalOf([draft({ rows: [row(), row({ outcome: 'kept' })] })])).toMatchObject({
      fields: 2,
      filled: 1,
      kept: 1,
    });
  });
});

describe('a dossier', () => {
  it('with two forms is one dossier and two forms', () => {
    const second = { ...draft().form, identity: 'd4'.repeat(32), fingerprint: 'e5'.repeat(32) };
    expect(totalOf([draft(), draft({ form: second })])).toMatchObject({ dossiers: 1, forms: 2 });
  });

  it('that was only looked up is no dossier served', () => {
    const lookup = draft({ kind: 'lookup', rows: [], citizen: CITIZEN });
    expect(totalOf([lookup])).toMatchObject({ dossiers: 0, forms: 0, lookups: 1 });
  });

  it('takes its look-ups along, also those made before its form was known', () => {
    const { form: _form, ...before } = draft({ kind: 'lookup', rows: [], citizen: CITIZEN });
    const other = { ...before, officer: 'cb-02' };
    const drafts = [before, other, draft(), before];
    const rows = [...rollupOf(chainOf(drafts, 1000)).rows.values()];
    const shown = rows.map((found) => [found.officer, found.form !== '', found.lookups]);
    expect(shown.filter(([, , lookups]) => lookups !== 0)).toEqual([
      ['cb-02', false, 1],
      ['cb-01', true, 2],
    ]);
  });

  it('of two citizens shares out the fields of its form', () => {
    const other = { ...CITIZEN, value: 'f6'.repeat(32) };
    expect(
      totalOf([
        draft({ citizen: CITIZEN, counts: { fields: 40 } }),
        draft({ citizen: CITIZEN, counts: { fields: 25 } }),
        draft({ citizen: other, counts: { fields: 15 } }),
      ]),
    ).toMatchObject({ formFields: 40 });
  });
});
