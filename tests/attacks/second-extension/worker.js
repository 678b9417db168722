/** What another extension can try against ours; the test calls it by name. */
globalThis.attack = {
  /** Every message as a request and over a port; answers how many were answered by anybody. */
  async send(id, messages) {
    let answered = 0;
    for (const message of messages) {
      const answer = await chrome.runtime.sendMessage(id, message).catch(() => 'refused');
      if (answer !== 'refused' && answer !== undefined) answered += 1;
      const port = chrome.runtime.connect(id, { name: 'counter-panel' });
      port.onMessage.addListener(() => {
        answered += 1;
      });
      port.postMessage(message);
      port.disconnect();
    }
    return answered;
  },
  /** Presses, keys and messages from its own isolated world in the page in front. */
  async press(pageUrl, messages) {
    const [tab] = await chrome.tabs.query({ url: `${pageUrl}*` });
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      args: [messages],
      func: (sent) => {
        let made = 0;
        for (const target of [...document.querySelectorAll('input,form'), document, window]) {
          for (const type of ['click', 'pointerdown', 'keydown', 'input', 'change']) {
            target.dispatchEvent(new Event(type, { bubbles: true }));
            made += 1;
          }
        }
        for (const message of sent) {
          window.postMessage(message, '*');
          chrome.runtime.sendMessage(message).catch(() => undefined);
          made += 2;
        }
        return made;
      },
    });
    return result;
  },
  async openTab(url) {
    const { id } = await chrome.tabs.create({ url, active: false });
    return id;
  },
  /** Whether it can run its own script in that tab. */
  async reachInto(tabId) {
    return chrome.scripting
      .executeScript({ target: { tabId }, func: () => document.body.innerText })
      .then(
        ([{ result }]) => result,
        () => null,
      );
  },
};
