import type { ScanResult } from '../citizen/card';
import { line, type ReadinessLine } from './line';

/** How the text came into the box; taken from events, holds nothing of the text. */
export interface ScanTiming {
  /** Characters that arrived. */
  readonly characters: number;
  /** From the first to the last of them, ms. */
  readonly tookMs: number;
  readonly end: 'enter' | 'tab' | 'none';
  /** Presses of Backspace, composed or replaced text: an input method was at work. */
  readonly corrections: number;
}

/** Slower than this, a hand typed it. */
const SCANNER_PER_SECOND = 15;

/**
 * What a trial scan says of the scanner. `trainingName`: the name of the training citizen with this number, as
 * the printed card has it; with it "undamaged" is certain, otherwise only no damage is seen.
 */
export function scanLine(
  scan: ScanResult,
  { characters, tookMs, end, corrections }: ScanTiming,
  trainingName: string | undefined,
): ReadinessLine {
  const perSecond = Math.round(((characters - 1) * 1000) / Math.max(tookMs, 1));
  const told = [String(characters), String(perSecond), end];
  if (scan.outcome === 'unreadable' && scan.reason === 'keyboard-layout')
    return line('scanner', 'todo', 'scan-layout', told);
  if (corrections > 0) return line('scanner', 'todo', 'scan-input-method', told);
  if (perSecond < SCANNER_PER_SECOND) return line('scanner', 'unknown', 'scan-typed', told);
  if (scan.outcome === 'unreadable') {
    const damaged = scan.reason === 'mojibake' || scan.reason === 'broken-card';
    return damaged
      ? line('scanner', 'todo', 'scan-damaged', told)
      : line('scanner', 'unknown', 'scan-not-a-card', [...told, scan.reason]);
  }
  if (scan.outcome === 'card' && isDamaged(scan, trainingName))
    return line('scanner', 'todo', 'scan-damaged', told);
  if (end === 'none') return line('scanner', 'todo', 'scan-no-end', told);
  if (scan.outcome !== 'card') return line('scanner', 'unknown', 'scan-not-a-card', told);
  const proof = trainingName === undefined ? 'unproven' : 'exact';
  return line('scanner', 'good', 'scan-good', [...told, proof]);
}

function isDamaged(
  card: Extract<ScanResult, { outcome: 'card' }>,
  trainingName: string | undefined,
): boolean {
  if (card.damage !== undefined) return true;
  return (
    trainingName !== undefined && card.fullName.normalize('NFC') !== trainingName.normalize('NFC')
  );
}
