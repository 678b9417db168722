import '../../lib/protocol/without-eval';
import { render } from 'preact';
import { holdPanelConnection, standsInTab } from '../../lib/browser/panel';
import { App } from './App';
import { guardScannerKeys } from './scanner-keys';

async function start(root: HTMLElement): Promise<void> {
  if (await standsInTab()) {
    render(
      <p class="banner banner-error" role="alert">
        Quầy tiếp nhận chỉ mở ở thanh bên của trình duyệt: bấm nút Khai Một Lần trên thanh công cụ.
      </p>,
      root,
    );
    return;
  }
  guardScannerKeys(document);
  holdPanelConnection();
  render(<App />, root);
}

const root = document.getElementById('app');
if (root) void start(root);
