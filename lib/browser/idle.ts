import { browser } from './api';

const ALARM = 'counter-idle';
const CHECK_MINUTES = 1;

/**
 * Calls back every minute while something may be held, and at once when the screen is locked or nobody
 * touched the machine for the time that `watchAbsence` set.
 */
export function onIdleCheck(check: (machine: 'active' | 'idle' | 'locked') => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) check('active');
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') check(state);
  });
  void browser.alarms.create(ALARM, { periodInMinutes: CHECK_MINUTES });
}

/** How long nobody must touch the machine to count as away. */
export function watchAbsence(minutes: number): void {
  browser.idle.setDetectionInterval(minutes * 60);
}
