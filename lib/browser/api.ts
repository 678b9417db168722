import browser, { type Runtime } from 'webextension-polyfill';

/**
 * The seam: nothing outside lib/browser names `browser.*` or `chrome.*`.
 * Pages and the worker come through the polyfill; injected scripts use ./injected instead.
 */
export { browser };
export type MessageSender = Runtime.MessageSender;
