import type { PartialDate } from '../../citizen/record';
import type { WriteValue } from '../contract/writing';
import { comboboxWidget } from './combobox-widget';
import { isSelect, isTextBox } from './dom';
import { type Place, partOf } from './place';
import { selectWidget } from './select-widget';
import { isEmptyBox, restoreBox } from './text-widget';
import type { Tools } from './tools';
import { readBox, TEXT_WAYS, typeInto } from './typing';
import { type Attempt, FILLED, notAccepted, type Widget } from './widget';

type PartName = 'day' | 'month' | 'year';

/** A date in three controls, or two, or one: each gets its number; what is unknown is left as it stands. */
export function partsWidget(place: Place, tools: Tools): Widget {
  const parts = place.controls.flatMap((control, index) => {
    const name = place.field.parts[index]?.part;
    if (name !== 'day' && name !== 'month' && name !== 'year') return [];
    return [{ name, widget: partWidget(place, control, index, tools) }];
  });
  const asked = (value: WriteValue) =>
    value.kind === 'date'
      ? parts.map(({ name, widget }) => ({ widget, number: value.date[name] }))
      : undefined;
  return {
    drives: parts.some(({ widget }) => widget.drives),
    isEmpty: () => parts.every(({ widget }) => widget.isEmpty()),
    holds: (value) =>
      asked(value)?.every(({ widget, number }) =>
        number === undefined ? widget.isEmpty() : widget.holds(numberValue(number)),
      ) ?? false,
    async write(value, from): Promise<Attempt> {
      if (value.kind !== 'date' || !fits(parts, value.date)) {
        return notAccepted('value-does-not-fit');
      }
      const undo: (() => boolean | Promise<boolean>)[] = [];
      for (const { widget, number } of asked(value) ?? []) {
        if (number === undefined || widget.holds(numberValue(number))) continue;
        const memory = widget.remember();
        undo.push(() => widget.restore(memory));
        const attempt = await widget.write(numberValue(number), from);
        if (attempt.outcome === 'filled') continue;
        for (const restore of undo) await restore();
        return attempt;
      }
      return FILLED;
    },
    remember: () => ({ texts: [], parts: parts.map(({ widget }) => widget.remember()) }),
    async restore({ parts: memories = [] }) {
      let done = true;
      for (const [index, { widget }] of parts.entries()) {
        const memory = memories[index];
        done = (!memory || (await widget.restore(memory))) && done;
      }
      return done;
    },
  };
}

/** A known month or day must have its control: a date is not cut short. */
function fits(parts: readonly { readonly name: PartName }[], date: PartialDate): boolean {
  const names = new Set(parts.map(({ name }) => name));
  return (['day', 'month', 'year'] as const).every((name) => names.has(name) || !date[name]);
}

function numberValue(number: number): WriteValue {
  const padded = String(number).padStart(2, '0');
  const texts = [...new Set([padded, String(number)])];
  const named = number <= 12 ? texts.map((text) => `Tháng ${text}`) : [];
  const years = number > 31 ? [`Năm ${number}`] : texts.map((text) => `Ngày ${text}`);
  return { kind: 'choice', codes: texts, labels: [...texts, ...named, ...years] };
}

function partWidget(place: Place, control: HTMLElement, index: number, tools: Tools): Widget {
  if (isSelect(control)) return selectWidget(control, tools);
  const isBox = isTextBox(control) || control.isContentEditable;
  const part = partOf(place, index);
  if (!isBox && part) return comboboxWidget(part, tools, []);
  const shows = (value: WriteValue) =>
    value.kind === 'choice' && Number(readBox(control)) === Number(value.labels[0]);
  return {
    drives: false,
    isEmpty: () => isEmptyBox(control) || !/\d/.test(readBox(control)),
    holds: (value) => readBox(control).trim() !== '' && shows(value),
    write(value, from) {
      if (value.kind !== 'choice') return notAccepted('value-does-not-fit');
      const typed = typeInto(control, value.labels[0] ?? '', tools, {
        ways: TEXT_WAYS,
        from,
        shows: () => shows(value),
      });
      return typed.outcome === 'lost'
        ? notAccepted(typed.reason)
        : { outcome: 'filled', way: typed.way };
    },
    remember: () => ({ texts: [readBox(control)] }),
    restore: ({ texts }) => restoreBox(control, texts[0] ?? '', tools),
  };
}
