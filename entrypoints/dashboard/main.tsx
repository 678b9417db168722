import '../../lib/protocol/without-eval';
import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { journalErrorWords } from '../../components/dashboard/words';
import { buildPorts } from './ports';
import '../../components/style/base.css';
import '../../components/chart/chart.css';
import '../../components/dashboard/dashboard.css';
import '../../components/report/paper.css';

async function start(root: HTMLElement): Promise<void> {
  try {
    render(<Dashboard ports={await buildPorts()} />, root);
  } catch (error) {
    render(
      <p class="banner banner-error" role="alert">
        {journalErrorWords(error)}
      </p>,
      root,
    );
  }
}

const root = document.getElementById('app');
if (root) void start(root);
