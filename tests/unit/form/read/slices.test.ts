import { describe, expect, it } from 'vitest';
import { readForm, readFormInSlices } from '../../../../lib/form/read';
import { nextTask } from '../../../../lib/form/slices';
import { understandForm, understandInSlices } from '../../../../lib/form/understand';
import { pageOf } from './page';

/** Long enough to be read in more than one slice. */
const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<div><label for="f${at}">Họ và tên</label><input id="f${at}"></div>`,
  ).join('');

function counted(after: (pauses: number) => void = () => undefined) {
  const pause = {
    count: 0,
    async next(): Promise<void> {
      pause.count += 1;
      after(pause.count);
      await nextTask();
    },
  };
  return pause;
}

describe('reading in slices', () => {
  it('says the same as reading at once, and pauses on the way', async () => {
    const page = pageOf(rows(400));
    const pause = counted();
    const { form } = await readFormInSlices(page, pause.next);
    expect(pause.count).toBeGreaterThan(0);
    expect(form).toEqual(readForm(page).form);
  });

  it('starts anew when the page changes in a pause', async () => {
    const page = pageOf(rows(400));
    const pause = counted((pauses) => {
      if (pauses === 1) page.querySelector('label')?.replaceChildren('Quê quán');
    });
    const { form } = await readFormInSlices(page, pause.next);
    expect(form.fields[0]?.texts[0]?.text).toBe('Quê quán');
    expect(form).toEqual(readForm(page).form);
  });

  it('reads in one go a page that changes in every pause', async () => {
    const page = pageOf(rows(400));
    const pause = counted((pauses) => {
      page.querySelector('label')?.replaceChildren(`Ô ${pauses}`);
    });
    const { form } = await readFormInSlices(page, pause.next);
    expect(form.fields[0]?.texts[0]?.text).toBe(`Ô ${pause.count}`);
    expect(form.fields).toHaveLength(400);
  });

  it('does not pause on a page that one slice can hold', async () => {
    const pause = counted();
    await readFormInSlices(pageOf(rows(1)), pause.next);
    expect(pause.count).toBe(0);
  });
});

describe('understanding in slices', () => {
  it('gives the answers of understanding at once', async () => {
    const { form } = readForm(pageOf(rows(400)));
    expect(await understandInSlices(form, nextTask)).toEqual(understandForm(form));
  });
});
