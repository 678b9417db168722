import { afterEach, describe, expect, it } from 'vitest';
import type { FieldDescription } from '../../../../lib/form/contract/field';
import type { FormReading } from '../../../../lib/form/contract/reading';
import { createLocator } from '../../../../lib/form/write/locate';

/** Every paragraph is a field; its label and its control's name are what it says of itself; twins are numbered. */
function readParagraphs(root: Document): FormReading {
  const seen = new Map<string, number>();
  const elements = new Map();
  const fields = [...root.querySelectorAll('p')].map((container, at): FieldDescription => {
    const control = container.querySelector('input') as HTMLElement;
    const label = container.querySelector('label')?.textContent ?? '';
    const name = control.getAttribute('name') ?? '';
    const words = `${label} ${container.querySelector('em')?.textContent ?? ''}`.trim();
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    elements.set(`f${at}`, { id: `f${at}`, controls: [control], container });
    return {
      id: `f${at}`,
      signature: count === 1 ? words : `${words}:${count}`,
      control: 'text',
      texts: [{ from: 'label', text: label }],
      sections: [],
      parts: [
        {
          part: 'whole',
          tag: 'input',
          type: 'text',
          name,
          domId: '',
          autocomplete: '',
          maxLength: 0,
        },
      ],
      options: [],
      optionCount: 0,
      readOnly: false,
      disabled: false,
      visible: true,
      required: false,
      empty: true,
    };
  });
  return { form: { title: '', headings: [], fields, papers: [] }, elements };
}

const row = (label: string, name = 'x') => `<p><label>${label}</label><input name="${name}"></p>`;

function show(...rows: readonly string[]) {
  document.body.innerHTML = `<form>${rows.join('')}</form>`;
  return createLocator(document, readParagraphs);
}

const outcomeOf = (located: ReturnType<ReturnType<typeof show>['locate']>) =>
  located.outcome === 'found' ? located.place.controls[0] : located.reason;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a field is found', () => {
  it('by its id while its signature is unchanged', () => {
    const locator = show(row('Họ tên'), row('Số định danh'));
    const found = outcomeOf(locator.locate({ fieldId: 'f1', signature: 'Số định danh' }));
    expect(found).toBe(document.querySelectorAll('input')[1]);
  });

  it('by its signature when its id has moved', () => {
    const locator = show(row('Quan hệ'), row('Họ tên'));
    const found = outcomeOf(locator.locate({ fieldId: 'f0', signature: 'Họ tên' }));
    expect(found).toBe(document.querySelectorAll('input')[1]);
  });

  it('again in a rebuilt block, twins in their order', () => {
    const locator = show(row('Họ tên'), row('Họ tên'));
    const ref = { fieldId: 'f1', signature: 'Họ tên:2' };
    locator.locate(ref);
    document.body.innerHTML = `<form>${row('Họ tên')}${row('Họ tên')}</form>`;
    expect(outcomeOf(locator.locate(ref))).toBe(document.querySelectorAll('input')[1]);
  });

  it('by its element when a twin before it went away', () => {
    const locator = show(row('Họ tên'), row('Họ tên'));
    const ref = { fieldId: 'f1', signature: 'Họ tên:2' };
    const second = outcomeOf(locator.locate(ref));
    document.querySelector('p')?.remove();
    expect(outcomeOf(locator.locate(ref))).toBe(second);
  });

  it('although a message came beside it', () => {
    const locator = show(row('Họ tên', 'hoTen'));
    const ref = { fieldId: 'f0', signature: 'Họ tên' };
    const before = outcomeOf(locator.locate(ref));
    document.querySelector('p')?.insertAdjacentHTML('beforeend', '<em>Bắt buộc</em>');
    expect(outcomeOf(locator.locate(ref))).toBe(before);
  });
});

describe('a field is refused', () => {
  it('when nothing says any more what it said', () => {
    const locator = show(row('Họ tên'));
    expect(outcomeOf(locator.locate({ fieldId: 'f9', signature: 'Số định danh' }))).toBe(
      'field-gone',
    );
  });

  it('when it says something else now', () => {
    const locator = show(row('Họ tên cha'));
    expect(outcomeOf(locator.locate({ fieldId: 'f0', signature: 'Họ tên mẹ' }))).toBe(
      'field-changed',
    );
  });

  it('when its label is exchanged during the run', () => {
    const locator = show(row('Họ tên cha'), row('Họ tên mẹ'));
    const ref = { fieldId: 'f0', signature: 'Họ tên cha' };
    locator.locate(ref);
    for (const label of document.querySelectorAll('label')) {
      label.textContent = label.textContent === 'Họ tên cha' ? 'Ghi chú' : 'Họ tên mẹ';
    }
    expect(outcomeOf(locator.locate(ref))).toBe('field-changed');
  });

  it.each([
    ['when a row before its twin went away', 1, 'field-changed'],
    ['when a row was added among its twins', 3, 'field-changed'],
  ])('%s', (_, rows, reason) => {
    const locator = show(...Array.from({ length: rows }, () => row('Họ tên thành viên')));
    const meant = { fieldId: 'f0', signature: 'Họ tên thành viên', twins: 2 };
    expect(outcomeOf(locator.locate(meant))).toBe(reason);
  });

  it('when equal rows were drawn anew since the review, in the same number', () => {
    show(row('Họ tên thành viên'), row('Họ tên thành viên'));
    const reviewed = new Map(
      [...document.querySelectorAll('input')].map((control, at) => [`f${at}`, control]),
    );
    const meant = { fieldId: 'f1', signature: 'Họ tên thành viên:2', twins: 2 };
    const kept = createLocator(document, readParagraphs, reviewed);
    expect(outcomeOf(kept.locate(meant))).toBe(reviewed.get('f1'));
    show(row('Họ tên thành viên'), row('Họ tên thành viên'));
    const anew = createLocator(document, readParagraphs, reviewed);
    expect(outcomeOf(anew.locate(meant))).toBe('field-changed');
  });

  it('not when equal rows have only changed places since the review', () => {
    show(row('Họ tên thành viên'), row('Họ tên thành viên'));
    const reviewed = new Map(
      [...document.querySelectorAll('input')].map((control, at) => [`f${at}`, control]),
    );
    const [first] = document.querySelectorAll('p');
    first?.parentElement?.append(first);
    const locator = createLocator(document, readParagraphs, reviewed);
    const meant = { fieldId: 'f0', signature: 'Họ tên thành viên', twins: 2 };
    expect(outcomeOf(locator.locate(meant))).toBe(reviewed.get('f0'));
  });

  it('when twins stand where one of them was meant and ids have moved', () => {
    const locator = show(row('Quan hệ'), row('Họ tên'), row('Họ tên'));
    expect(outcomeOf(locator.locate({ fieldId: 'f0', signature: 'Họ tên' }))).toBe(
      'field-ambiguous',
    );
  });
});

it('follows a label to another element when a page reuses its elements for other questions', () => {
  const locator = show(row('Họ tên cha'), row('Họ tên mẹ'));
  const ref = { fieldId: 'f0', signature: 'Họ tên cha' };
  locator.locate(ref);
  const [first, second] = document.querySelectorAll('label');
  if (first) first.textContent = 'Họ tên mẹ';
  if (second) second.textContent = 'Họ tên cha';
  expect(outcomeOf(locator.locate(ref))).toBe(document.querySelectorAll('input')[1]);
});
