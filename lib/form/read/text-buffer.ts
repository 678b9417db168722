import { type Box, commonBox, type Segment, type SegmentKind } from './boxes';
import { createTraits, isBlank, speaks } from './traits';

/** What the surroundings say about a text: passed down while walking. */
export interface Mood {
  readonly kind: SegmentKind;
  readonly rank: number;
  readonly target: string;
  readonly hidden: boolean;
  /** Text here is not for reading (buttons, pop-ups); controls still are. */
  readonly silent: boolean;
}

export const PLAIN: Mood = { kind: 'text', rank: 8, target: '', hidden: false, silent: false };

/** Gathers the text nodes of one line or block until something ends it. */
export interface TextBuffer {
  add(text: string, box: Box, mood: Mood, strong: boolean): void;
  /** Ends the run; `breaks` when a line or block ends here. */
  flush(breaks: boolean): void;
  /** A control stands here. */
  passControl(): void;
}

export function createTextBuffer(segments: Segment[], controls: readonly unknown[]): TextBuffer {
  const traitsOf = createTraits();
  let words = '';
  let box: Box | null = null;
  let mood: Mood = PLAIN;
  let strong = true;
  let broken = true;

  const flush = (breaks: boolean): void => {
    const traits = box === null || mood.silent ? null : traitsOf(words);
    if (box !== null && traits !== null && !traits.mute) {
      const titled = strong && mood.kind === 'text';
      segments.push({
        text: traits.text,
        traits,
        box,
        kind: titled ? 'heading' : mood.kind,
        rank: titled ? 7 : mood.rank,
        target: mood.target,
        before: controls.length,
        broken,
        hidden: mood.hidden,
        link: null,
        isChoice: false,
      });
    }
    words = '';
    box = null;
    strong = true;
    if (breaks) broken = true;
  };

  return {
    add(text, at, current, isStrong) {
      if (words !== '' && (current.kind !== mood.kind || current.hidden !== mood.hidden))
        flush(false);
      if (isBlank(text)) {
        if (words !== '') words += ' ';
        return;
      }
      words += text;
      box = box === null ? at : commonBox(box, at);
      mood = current;
      // A star or bracket beside a bold word does not make the line less bold.
      if (strong && !isStrong && speaks(text)) strong = false;
    },
    flush,
    passControl() {
      flush(false);
      broken = false;
    },
  };
}
