import { pause } from '../../browser/patience.mjs';

/** A page of the extension with the benchmark's functions in it. */
export async function openPage({ browser, extensionId }, script) {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(script);
  return page;
}

/** Runs long work in the page and asks for its end in short calls, which no protocol limit ends. */
export async function runLong(page, call, everyMs = 500) {
  await page.evaluate(
    `globalThis.kmlEnd = undefined; void (${call}).then((value) => { globalThis.kmlEnd = { value }; }, (fault) => { globalThis.kmlEnd = { fault: String(fault) }; })`,
  );
  for (;;) {
    const end = await page.evaluate('globalThis.kmlEnd');
    if (end?.fault) throw new Error(end.fault);
    if (end) return end.value;
    await pause(everyMs);
  }
}
