import '../../lib/protocol/without-eval';
import { render } from 'preact';
import { holdPanelConnection } from '../../lib/browser/panel';
import { App } from './App';
import { guardScannerKeys } from './scanner-keys';

guardScannerKeys(document);
holdPanelConnection();
const root = document.getElementById('app');
if (root) render(<App />, root);
