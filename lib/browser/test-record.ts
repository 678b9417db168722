import { browser } from './api';

/** Where the test driver leaves a record; memory only. The name also marks the adapter in a bundle. */
const TEST_RECORD_KEY = 'kml-test-record';

/** The record that a test driver handed over, or undefined. */
export async function readTestRecord(): Promise<unknown> {
  return (await browser.storage.session.get(TEST_RECORD_KEY))[TEST_RECORD_KEY];
}
