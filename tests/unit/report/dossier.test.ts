import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToRollup, EMPTY_ROLLUP } from '../../../lib/journal/rollup';
import { dossierLines, fieldLines } from '../../../lib/report/dossier';
import { anyDraft, chainOf } from '../journal/arbitrary';
import { bareDraft, draft, row } from '../journal/drafts';

const rollupOf = (drafts: Parameters<typeof chainOf>[0]) =>
  chainOf(drafts).reduce(addToRollup, EMPTY_ROLLUP);

describe('the fields of a dossier', () => {
  it('are shown in their last state with its reason and time', () => {
    const entries = chainOf([
      draft({
        rows: [
          row(),
          row({ key: 'ethnicity', decision: 'leave', outcome: 'left', reason: 'not-in-record' }),
        ],
      }),
      bareDraft({ kind: 'edit', rows: [row({ outcome: 'edited', reason: 'cause-unknown' })] }),
    ]);
    expect(fieldLines(entries.toReversed())).toMatchObject([
      { key: 'fullName', state: 'edited', reason: 'cause-unknown', at: entries[1]?.at },
      { key: 'ethnicity', state: 'left', reason: 'not-in-record', at: entries[0]?.at },
    ]);
  });

  it('are as many, and as many filled, as the figures count', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 30 }), (drafts) => {
        const same = drafts.map((one) => ({
          ...one,
          session: 'P-00000-00001',
          officer: 'cb-01',
          unit: 'H53.12.3',
          procedure: '1.001193',
          training: false,
        }));
        const lines = fieldLines(chainOf(same));
        const [dossier] = dossierLines([...rollupOf(same).tallies.values()], 'real');
        expect(lines).toHaveLength(dossier?.counts.fields ?? 0);
        expect(lines.filter(({ state }) => state === 'filled')).toHaveLength(
          dossier?.counts.filled ?? 0,
        );
      }),
    );
  });
});

describe('the dossiers of a period', () => {
  const training = draft({ session: 'P-00000-00001', training: true });
  const lookedUp = bareDraft({ session: 'P-00000-00002', kind: 'session-end' });
  const linked = bareDraft({ kind: 'link-dossier', dossier: 'HS-2026-000123' });
  const tallies = [...rollupOf([draft(), linked, training, lookedUp]).tallies.values()];

  it('have worked on a form and carry their number once it is linked', () => {
    expect(dossierLines(tallies, 'real')).toMatchObject([
      { dossier: 'HS-2026-000123', procedures: ['1.001193'], counts: { fields: 1 } },
    ]);
  });

  it('of training are shown apart', () => {
    expect(dossierLines(tallies, 'training')).toMatchObject([{ session: 'P-00000-00001' }]);
  });
});
