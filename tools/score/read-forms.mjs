import puppeteer from 'puppeteer-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * In the page: reads the form with the product's own reader and says for each selector which field
 * (its number) and which part of it the selected elements belong to.
 */
function readInPage(selectors) {
  const { form, elements } = globalThis.formReader.readForm(document);
  const list = form.fields.map((field) => elements.get(field.id));
  const within = (element, test) =>
    list.findIndex((entry) => entry !== undefined && test(entry, element));
  const locate = (selector) => {
    let found = [];
    try {
      found = [...document.querySelectorAll(selector)];
    } catch {
      return null;
    }
    for (const element of found) {
      // Never read: a field beside it in one box does not answer for it.
      if (element.type === 'password') continue;
      let field = within(element, (entry) => entry.controls.includes(element));
      if (field < 0)
        field = within(element, (entry) =>
          entry.controls.some((c) => c.contains(element) || element.contains(c)),
        );
      if (field < 0) field = within(element, (entry) => entry.container.contains(element));
      if (field < 0) continue;
      const controls = list[field].controls;
      const part = Math.max(
        0,
        controls.findIndex((c) => c === element || c.contains(element) || element.contains(c)),
      );
      return { field, part };
    }
    return null;
  };
  return { form, places: selectors.map(locate) };
}

/** Opens the browser once and reads page after page. */
export async function openReader(readerFile, origin) {
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    async read(file, selectors) {
      await page.goto(`${origin}/${encodeURIComponent(file)}`, {
        waitUntil: 'load',
        timeout: 30_000,
      });
      await page.addScriptTag({ path: readerFile });
      return page.evaluate(readInPage, selectors);
    },
    close: () => browser.close(),
  };
}
