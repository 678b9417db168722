/** One form, and portals that show it in every kind of frame. */
export const FORM = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tờ khai</title>
<h1>Tờ khai</h1><form><fieldset><legend>Người nộp hồ sơ</legend>
<p><label for="a">Họ và tên</label> <input id="a" name="hoTen"></p>
<p><label for="b">Số định danh cá nhân</label> <input id="b" name="soDinhDanh"></p>
</fieldset></form></html>`;

const SIZE = 'width="700" height="300"';
const escaped = FORM.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const portal = (inside) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title><h1>Cổng</h1>${inside}</html>`;
/** about:blank inherits the page's origin; the page writes the form into it. */
const blank = `<iframe name="blank" ${SIZE}></iframe><script>
const inner = document.querySelector('iframe[name=blank]').contentDocument;
inner.open(); inner.write(${JSON.stringify(FORM).replaceAll('</', '<\\/')}); inner.close();</script>`;

/** `mayFill`: frames of the page's own origin hold a form that the review shows. */
export const FRAME_KINDS = {
  same: { mayFill: true, html: () => `<iframe src="/form" ${SIZE}></iframe>` },
  srcdoc: { mayFill: true, html: () => `<iframe srcdoc="${escaped}" ${SIZE}></iframe>` },
  blank: { mayFill: true, html: () => blank },
  'cross-origin': {
    mayFill: false,
    html: (port) => `<iframe src="http://localhost:${port}/form" ${SIZE}></iframe>`,
  },
  sandboxed: {
    mayFill: false,
    html: () => `<iframe sandbox="allow-scripts allow-forms" src="/form" ${SIZE}></iframe>`,
  },
  'sandboxed, same origin': {
    mayFill: false,
    html: () => `<iframe sandbox="allow-scripts allow-same-origin" src="/form" ${SIZE}></iframe>`,
  },
  'sandboxed srcdoc': {
    mayFill: false,
    html: () => `<iframe sandbox="allow-scripts" srcdoc="${escaped}" ${SIZE}></iframe>`,
  },
  'same origin, unseen': {
    mayFill: false,
    html: () => `<iframe src="/form" ${SIZE} style="opacity:0"></iframe>`,
  },
  'same origin, in a sandboxed one': {
    mayFill: false,
    html: () =>
      `<iframe sandbox="allow-scripts allow-same-origin" src="/frame/same" ${SIZE}></iframe>`,
  },
};

export function framePages(port) {
  return {
    '/form': FORM,
    ...Object.fromEntries(
      Object.entries(FRAME_KINDS).flatMap(([kind, { html }]) => [
        [`/frame/${kind}`, portal(html(port))],
        /** The form stands in the page itself as well: only that one may be filled where the frame may not. */
        [`/both/${kind}`, FORM.replace('</html>', `${html(port)}</html>`)],
      ]),
    ),
  };
}
