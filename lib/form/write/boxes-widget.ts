import type { WriteValue } from '../contract/writing';
import { focusOn, leave, sendChange } from './events';
import type { Tools } from './tools';
import { putText, readBox } from './typing';
import { textOf } from './values';
import { FILLED, notAccepted, type Widget } from './widget';

/** A row of boxes for one character each, such as the twelve of an ID number or the eight of a date. */
export function boxesWidget(boxes: readonly HTMLElement[], tools: Tools): Widget {
  const read = () => boxes.map(readBox);
  const holds = (value: WriteValue) => read().join('') === charactersOf(value);
  const put = (characters: readonly string[]) =>
    tools.ours(() => {
      boxes.forEach((box, index) => {
        const character = characters[index] ?? '';
        if (readBox(box) === character) return;
        focusOn(box, tools);
        putText(box, character);
        sendChange(box);
        leave(box, tools);
      });
    });
  return {
    drives: false,
    isEmpty: () => read().every((text) => text.trim() === ''),
    holds,
    write(value) {
      const characters = charactersOf(value);
      if (characters.length !== boxes.length) return notAccepted('value-does-not-fit');
      const former = read();
      // A page that moves on by itself may put a character into the next box; the second round rights it.
      for (let round = 0; round < 2 && !holds(value); round += 1) put([...characters]);
      if (holds(value)) return FILLED;
      put(former);
      return notAccepted('shown-text-differs');
    },
    remember: () => ({ texts: read() }),
    restore({ texts }) {
      put(texts);
      return read().join('\n') === texts.join('\n');
    },
  };
}

function charactersOf(value: WriteValue): string {
  return textOf(value).replace(/[\s/.-]/g, '');
}
