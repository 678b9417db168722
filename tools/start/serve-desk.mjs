import { startDemo } from '../../demo/server.mjs';
import { allowSite, launchWithExtension } from '../browser/chromium.mjs';
import { SHOWCASE } from '../population/showcase.mjs';

/** Opens the browser for a person to try: ends when the browser is closed. */
export async function serveDesk(extensionDir) {
  const demo = await startDemo();
  const kit = await launchWithExtension({ extensionDir, headless: false });
  await allowSite(kit, demo.url);
  const page = (await kit.browser.pages())[0] ?? (await kit.browser.newPage());
  await page.goto(`${demo.url}/thu-tuc/khai-sinh`);
  console.log(
    `\nĐang mở ${demo.url}. Bấm biểu tượng Khai Một Lần, rồi thử quét (nhập) một trong ba số:`,
  );
  for (const [role, citizen] of Object.entries(SHOWCASE))
    console.log(`  ${citizen.id}  ${citizen.name} (${ROLE_WORDS[role] ?? role})`);
  console.log('Tất cả là người mô phỏng (TẬP HUẤN). Đóng trình duyệt để kết thúc.\n');
  await new Promise((resolve) => kit.browser.once('disconnected', resolve));
  await demo.close();
  return 0;
}

const ROLE_WORDS = { father: 'cha', mother: 'mẹ', householder: 'chủ hộ' };
