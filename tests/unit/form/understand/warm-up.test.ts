import { describe, expect, it } from 'vitest';
import { understandForm } from '../../../../lib/form/understand';
import { SAMPLE, warmUp } from '../../../../lib/form/understand/warm-up';

describe('the sample that the worker warms up with', () => {
  const answers = understandForm(SAMPLE);

  it('is understood as forms are: most fields have an answer, and each of its people is told apart', () => {
    const given = answers.flatMap(({ first }) => first ?? []);
    expect(given.length).toBeGreaterThan(SAMPLE.fields.length * 0.6);
    expect(new Set(given.map(({ person }) => person)).size).toBeGreaterThanOrEqual(3);
    expect(answers.some(({ kind }) => kind === 'declaration')).toBe(true);
  });

  it('leaves what is understood afterwards as it was', async () => {
    await warmUp(() => Promise.resolve());
    expect(understandForm(SAMPLE)).toEqual(answers);
  });
});
