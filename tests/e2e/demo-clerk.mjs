/** A person at a page of the demonstration site: real keys and a real mouse, through the browser. */
import puppeteer from 'puppeteer-core';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export function openBrowser() {
  return puppeteer.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}

/**
 * Opens a page and collects what went wrong there: page errors, console errors, requests to elsewhere.
 * @returns {Promise<{ page: import('puppeteer-core').Page, faults: string[] }>}
 */
export async function openPage(browser, address, ready) {
  const page = await browser.newPage();
  const faults = [];
  const { origin } = new URL(address);
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(request.url());
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  await page.waitForSelector(ready);
  return { page, faults };
}

/** Clicks into a control and types. */
export async function type(page, selector, text) {
  await page.click(selector);
  await page.keyboard.type(text);
}

/** Walks a native select with the arrow keys until it shows the text. */
export async function walkSelect(page, select, text) {
  await select.focus();
  for (let steps = 0; steps < 200; steps += 1) {
    if ((await shownOption(select)) === text) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The list never showed "${text}".`);
}

export function shownOption(select) {
  return select.evaluate((node) => node.selectedOptions[0]?.text ?? '');
}

/** Picks from a list drawn by the page, with the mouse. */
export async function pickDrawn(page, key, text) {
  await page.click(`#custom-select-${key} .input-field-select`);
  const options = await page.$$(`#custom-select-${key} .select-option`);
  for (const option of options) {
    if ((await option.evaluate((node) => node.textContent)) === text) return option.click();
  }
  throw new Error(`The list has no "${text}".`);
}

/** The controls of a place: their role stands in the text beside them. */
export async function placeControls(page, key) {
  const [country, province, commune] = await page.$$(`x-select-area[name=${key}] select`);
  const detail = await page.$(`x-select-area[name=${key}] input`);
  return { country, province, commune, detail };
}

export async function choosePlace(page, key, { province, commune, detail }) {
  const controls = await placeControls(page, key);
  await walkSelect(page, controls.province, province);
  await page.waitForFunction((select) => !select.disabled, {}, controls.commune);
  await walkSelect(page, controls.commune, commune);
  await controls.detail.click();
  await page.keyboard.type(detail);
}

export function demoState(page) {
  return page.evaluate(() => window.__demoState());
}

/** Presses the submit button; answers the table "Hệ thống đã nhận" as key → text. */
export async function submit(page, button) {
  await page.click(button);
  await page.waitForSelector('#received tbody tr');
  return page.$$eval('#received tbody tr', (rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.key, row.lastElementChild.textContent])),
  );
}
