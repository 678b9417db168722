import '../../lib/protocol/without-eval';
import { render } from 'preact';
import '../../components/style/base.css';
import '../../components/style/counter.css';
import '../../components/training/training.css';
import 'driver.js/dist/driver.css';
import { App } from './App';
import { loadTraining } from './parts';

async function start(root: HTMLElement): Promise<void> {
  try {
    render(<App training={await loadTraining()} />, root);
  } catch {
    render(
      <p class="banner banner-error" role="alert">
        Không mở được dữ liệu tập huấn của tiện ích. Cài lại tiện ích rồi mở lại trang này.
      </p>,
      root,
    );
  }
}

const root = document.getElementById('app');
if (root) void start(root);
