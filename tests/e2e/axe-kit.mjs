import axe from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
  { name: 'light', media: { 'prefers-color-scheme': 'light' } },
  { name: 'dark', media: { 'prefers-color-scheme': 'dark' } },
  {
    name: 'forced colours, reduced motion',
    media: { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' },
  },
];
const WIDTHS = [1280, 320];
/** A window of 1280 at 200 % zoom has this many CSS pixels. */
const ZOOMED = 640;

/**
 * What axe finds in every look of the page as it stands, and where the page itself would have to be scrolled
 * sideways. axe runs in an isolated world, so that the page's own policy stays as it ships.
 * @returns {Promise<string[]>} one line per fault with the looks that have it; none where all is well.
 */
export async function faultsOf(page) {
  const session = await page.createCDPSession();
  const found = new Map();
  const note = (fault, look) => found.set(fault, [...(found.get(fault) ?? []), look]);
  for (const width of [...WIDTHS, ZOOMED]) {
    await page.setViewport({ width, height: 900 });
    const wide = await page.evaluate(widestBeyond);
    if (wide) note(`wider than the page: ${wide}`, `${width} px`);
    if (width === ZOOMED) continue;
    for (const { name, media } of LOOKS) {
      await emulate(session, media);
      await page.evaluate(toRest);
      for (const fault of await axeFaults(page)) note(fault, `${name} ${width} px`);
    }
  }
  await emulate(session, {});
  await session.detach();
  return [...found].map(([fault, looks]) => `${fault} (${looks.join(', ')})`);
}

async function emulate(session, media) {
  const features = ['prefers-color-scheme', 'forced-colors', 'prefers-reduced-motion'].map(
    (name) => ({ name, value: media[name] ?? '' }),
  );
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** Runs in the page: colours have arrived, and the bar that sticks to the window's end covers nothing. */
function toRest() {
  for (const motion of document.getAnimations()) motion.finish();
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
}

/** Runs in the page: the element that makes it scroll sideways, or nothing. */
function widestBeyond() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return undefined;
  const beyond = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return `${scrollWidth} of ${clientWidth}: ${beyond
    .slice(-3)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    .join(', ')}`;
}

async function axeFaults(page) {
  const realm = page.mainFrame().isolatedRealm();
  if (!(await realm.evaluate(() => 'axe' in globalThis))) await realm.evaluate(axe.source);
  const found = await realm.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
      iframes: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, any, all, none }) =>
          `${id} at ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
      ),
    );
  }, WCAG);
  return found;
}
