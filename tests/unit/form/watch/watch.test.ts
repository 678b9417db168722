import { afterEach, expect, it } from 'vitest';
import { createWatch, type WatchReport } from '../../../../lib/form/watch';

const NOTHING = {
  form: { title: '', headings: [], fields: [], papers: [] },
  elements: new Map(),
};

afterEach(() => {
  document.body.innerHTML = '';
});

/** Events of a script are never trusted; a person's are tried in a browser by tests/pages. */
it('reports nothing that a script does', () => {
  document.body.innerHTML = '<form><input name="x"><button>Nộp</button></form>';
  const reports: WatchReport[] = [];
  const watch = createWatch({
    root: document,
    read: () => NOTHING,
    filled: [],
    held: [],
    report: (report) => reports.push(report),
    debounceMs: 0,
  });
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
  document.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  watch.stop();
  expect(reports).toEqual([]);
});
