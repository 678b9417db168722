import { describe, expect, it } from 'vitest';
import { keepFrom } from '../../../lib/report/period';

describe('the first day kept', () => {
  it.each([
    ['2026-03-15T00:00:00.000Z', 12, '2025-03-01'],
    ['2026-01-31T18:00:00.000Z', 1, '2026-01-01'],
    ['2026-01-02T00:00:00.000Z', 24, '2024-01-01'],
  ])('at %s with %i months is %s', (now, months, day) => {
    expect(keepFrom(new Date(now), months)).toBe(day);
  });
});
