/** The page on which an officer of the demonstration logs in, and the reading of what it sends. */
const LARGEST_FORM = 4096;

export function sendLoginPage(response, officers) {
  const choices = officers
    .map(
      ({ officer, name }) =>
        `<button name="officer" value="${officer}">${name}<small>${officer}</small></button>`,
    )
    .join('\n');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Đăng nhập cán bộ (TẬP HUẤN)</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 28rem; margin: 3rem auto; padding: 0 1rem; }
  button { display: block; width: 100%; margin: .5rem 0; padding: .75rem 1rem; text-align: left; font: inherit; cursor: pointer; }
  small { display: block; opacity: .75; }
</style>
</head>
<body>
<h1>Đăng nhập cán bộ</h1>
<p><strong>TẬP HUẤN.</strong> Chọn một cán bộ mô phỏng để đăng nhập. Hệ thống thật hỏi mật khẩu và mã xác thực.</p>
<form method="post">
${choices}
<button name="officer" value="">Không đăng nhập</button>
</form>
</body>
</html>`);
}

export async function readForm(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LARGEST_FORM) throw new Error('The form is too large.');
  }
  return new URLSearchParams(text);
}
