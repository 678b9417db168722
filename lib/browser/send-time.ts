import { browser } from './api';

const ALARM = 'journal-send';

/** Calls back every minute, also after the worker was stopped; the first time soon after a start. */
export function onSendTime(send: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) send();
  });
  void browser.alarms.create(ALARM, { periodInMinutes: 1 });
}
