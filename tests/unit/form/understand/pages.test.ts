import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../lib/form/read';
import { understandForm } from '../../../../lib/form/understand';

/**
 * Whole pages of our own making. `data-truth` on a control is what it asks: `father.fullName`,
 * `member#2.sex`, nothing for fields that no record answers; `?` before it allows an open answer.
 */
const FOLDER = path.join(import.meta.dirname, 'pages');

function openPage(file: string): Document {
  return new DOMParser().parseFromString(
    readFileSync(path.join(FOLDER, file), 'utf8'),
    'text/html',
  );
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.htm')))('%s', (file) => {
  it('is understood as marked', () => {
    const { form, elements } = readForm(openPage(file));
    const answers = understandForm(form);
    const said: string[] = [];
    const wanted: string[] = [];
    form.fields.forEach((field, at) => {
      const controls = elements.get(field.id)?.controls ?? [];
      const mark = controls
        .map((control) => control.getAttribute('data-truth'))
        .find((text) => text !== null);
      if (mark === undefined || mark === null) return;
      const first = answers[at]?.first;
      const ordinal = first && first.ordinal > 1 ? `#${first.ordinal}` : '';
      const answer = first ? `${first.person}${ordinal}.${first.key}` : '';
      const truth = mark.replace(/^\?/, '').replace('#1.', '.');
      const words = field.texts[0]?.text ?? field.id;
      said.push(`${words} → ${answer}`);
      wanted.push(`${words} → ${mark.startsWith('?') && answer === '' ? '' : truth}`);
    });
    expect(said).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(5);
  });
});
