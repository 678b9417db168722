import { browser } from './api';

const ALARM = 'counter-idle';
const CHECK_MINUTES = 1;

/** Calls back every minute while something is held, and at once when the screen is locked. */
export function onIdleCheck(check: (locked: boolean) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) check(false);
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') check(true);
  });
  void browser.alarms.create(ALARM, { periodInMinutes: CHECK_MINUTES });
}
