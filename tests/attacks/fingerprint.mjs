/** Watches itself from the first moment on, as a page would that looks for extensions. */
function pageScript() {
  const seen = { mutations: 0, events: 0 };
  new MutationObserver((records) => {
    seen.mutations += records.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const watched = ['message', 'focusin', 'input', 'change', 'scroll', 'selectionchange', 'error'];
  addEventListener('load', () => {
    seen.mutations = 0;
    const note = ({ target }) => {
      if (target !== document) seen.events += 1;
    };
    for (const type of watched) addEventListener(type, note, true);
  });
  const describe = (owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner)).map(([name, { value, get, set }]) =>
      [
        name,
        typeof value === 'function' ? String(value).length : typeof value,
        `${get}${set}`,
      ].join(),
    );
  globalThis.probe = () => ({
    seen: { ...seen },
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    chrome: JSON.stringify(Object.keys(globalThis.chrome ?? {})),
    document: Object.getOwnPropertyNames(document).sort(),
    prototypes: [
      HTMLInputElement,
      HTMLElement,
      Element,
      Node,
      Document,
      EventTarget,
      Object,
      Array,
      Promise,
    ].flatMap(({ prototype }) => describe(prototype)),
    symbols: Object.getOwnPropertySymbols(globalThis).map(String),
    markup: document.documentElement.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    resources: performance.getEntriesByType('resource').length,
    marks: performance.getEntriesByType('mark').length,
    frames: frames.length,
    active: document.activeElement.tagName,
    scroll: [scrollX, scrollY],
    styles: [...document.querySelectorAll('input')].map((input) =>
      [...getComputedStyle(input)].map((name) => getComputedStyle(input)[name]).join(),
    ),
  });
  /** For every address: that it cannot be had, and how long that took (ms). */
  globalThis.tryAddresses = async (addresses) => {
    const answers = [];
    for (const address of addresses) {
      const started = performance.now();
      const had = await fetch(address).then(
        () => true,
        () => false,
      );
      answers.push({ had, ms: performance.now() - started });
    }
    return answers;
  };
}

export const FINGERPRINT_PAGES = {
  '/fingerprint': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tờ khai</title>
<script>(${pageScript})()</script><h1>Tờ khai</h1><form><fieldset><legend>Người nộp hồ sơ</legend>
<p><label for="a">Họ và tên</label> <input id="a" name="hoTen"></p>
<p><label for="b">Số định danh cá nhân</label> <input id="b" name="soDinhDanh"></p>
</fieldset></form></html>`,
};
