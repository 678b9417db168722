import { bundle } from '../score/bundle.mjs';

/** dom-accessibility-api as one script, for `nameAll`. */
export const bundleNames = () =>
  bundle('node_modules/dom-accessibility-api/dist/index.mjs', {
    name: 'accessibleNames',
    format: 'iife',
  });

/** Names all controls by dom-accessibility-api, in the page; milliseconds, and how many have a name. */
export function nameAll() {
  const started = performance.now();
  let found = 0;
  for (const control of document.querySelectorAll('input,select,textarea'))
    if (globalThis.accessibleNames.computeAccessibleName(control) !== '') found += 1;
  return { ms: performance.now() - started, found };
}

const ADDRESS = [
  ['NAME_FULL', 'Nguyễn Văn An'],
  ['EMAIL_ADDRESS', 'an@example.vn'],
  ['PHONE_HOME_WHOLE_NUMBER', '0900000001'],
  ['ADDRESS_HOME_STREET_ADDRESS', 'Số 1'],
  ['ADDRESS_HOME_CITY', 'Hà Nội'],
  ['ADDRESS_HOME_COUNTRY', 'VN'],
].map(([name, value]) => ({ name, value }));
const PATIENCE_MS = 5_000;
/** Chromium looks at a form some time after the page was loaded. */
const SETTLING_MS = 1_200;

/**
 * Chromium's own Autofill on this page, from the trigger on the first text field to its event; null when it refuses
 * the form (it takes 200 fields at most).
 */
export async function autofill(page) {
  const session = await page.createCDPSession();
  await session.send('Autofill.enable');
  await session.send('Autofill.setAddresses', { addresses: [{ fields: ADDRESS }] });
  await session.send('DOM.enable');
  await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'input[type=email],input',
  });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const filled = new Promise((resolve, reject) => {
    session.once('Autofill.addressFormFilled', resolve);
    setTimeout(() => reject(new Error('no event')), PATIENCE_MS);
  });
  filled.catch(() => undefined);
  const started = performance.now();
  try {
    await session.send('Autofill.trigger', {
      fieldId: node.backendNodeId,
      address: { fields: ADDRESS },
    });
    const { filledFields } = await filled;
    const ms = performance.now() - started;
    const typed = filledFields.filter(
      ({ autofillType }) => autofillType !== '' && !/unknown/i.test(autofillType),
    ).length;
    return { ms, typed };
  } catch {
    return null;
  } finally {
    await session.detach();
  }
}
