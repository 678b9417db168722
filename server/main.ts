import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleGateway } from './assemble';
import { cosignLatest } from './commands/cosign';
import { makeJournalSchema } from './commands/journal-schema';
import { makeKeys } from './commands/make-keys';
import { runReconciliation } from './commands/reconcile';
import { type GatewayConfig, parseConfig } from './config';
import { makeNoteKey } from './journal/tree/note-signer';
import { checkLog } from './log/segments';
import { serveGateway } from './serve';

const USAGE = `Cách dùng (Node 20 trở lên):
  node gateway.mjs serve --config FILE          chạy cổng
  node gateway.mjs keys --folder FOLDER         tạo khóa ký và khóa bí danh, in khóa công khai
  node gateway.mjs check-log --config FILE      kiểm tra chuỗi của nhật ký khai thác
  node gateway.mjs journal-schema --url-file FILE
                                                tạo lược đồ của kho nhật ký (bằng tài khoản chủ cơ sở dữ liệu)
  node gateway.mjs note-key --key-file FILE --name TÊN [--cosigner]
                                                tạo khóa ký điểm kiểm tra (hoặc khóa ký kèm), in khóa công khai
  node gateway.mjs cosign --url ĐỊA-CHỈ --keeper KHÓA --key-file FILE --state FILE
                                                cơ quan thứ hai: kiểm điểm kiểm tra nối tiếp lần trước rồi ký kèm
  node gateway.mjs reconcile --config FILE --from yyyy-mm-dd --to yyyy-mm-dd [--unit MÃ] [--dossiers FILE]
                                                đối soát lượt tra cứu với hồ sơ
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: 'string' },
    'url-file': { type: 'string' },
    folder: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    unit: { type: 'string' },
    dossiers: { type: 'string' },
    'key-file': { type: 'string' },
    name: { type: 'string' },
    cosigner: { type: 'boolean' },
    url: { type: 'string' },
    keeper: { type: 'string' },
    state: { type: 'string' },
  },
});

const print = (line: object | string) =>
  process.stdout.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);

try {
  process.exitCode = await run(positionals[0]);
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? `${fault.name}: ${fault.message}` : 'Fault'}\n`);
  process.exitCode = 1;
}

async function run(command: string | undefined): Promise<number> {
  switch (command) {
    case 'serve':
      await serve(await readConfig());
      return 0;
    case 'keys':
      print(await makeKeys(values.folder ?? '.'));
      return 0;
    case 'check-log': {
      const { seq } = await checkLog((await readConfig()).logFolder);
      print(`Chuỗi nhật ký nguyên vẹn: ${seq} mục.`);
      return 0;
    }
    case 'journal-schema':
      print(await makeJournalSchema(values['url-file'] ?? ''));
      return 0;
    case 'note-key':
      print(
        await makeNoteKey(
          values['key-file'] ?? '',
          values.name ?? '',
          values.cosigner ? 'cosigner' : 'keeper',
        ),
      );
      return 0;
    case 'cosign': {
      const { url = '', keeper = '', 'key-file': keyFile = '', state: stateFile = '' } = values;
      const ports = { fetch, now: () => Date.now() };
      const size = await cosignLatest({ url, keeper, keyFile, stateFile }, ports);
      print(`Đã ký kèm điểm kiểm tra có ${size} lá.`);
      return 0;
    }
    case 'reconcile':
      print(await runReconciliation((await readConfig()).logFolder, values));
      return 0;
    default:
      process.stderr.write(USAGE);
      return 2;
  }
}

/** Paths in the settings are seen from the settings' own folder. */
async function readConfig(): Promise<GatewayConfig> {
  const file = resolve(values.config ?? 'gateway.json');
  const config = parseConfig(JSON.parse(await readFile(file, 'utf8')));
  const folder = dirname(file);
  return JSON.parse(JSON.stringify(config), (key, value) =>
    typeof value === 'string' && /(?:File|Folder)$/.test(key) ? resolve(folder, value) : value,
  );
}

async function serve(config: GatewayConfig): Promise<void> {
  const gateway = await assembleGateway(config, {
    now: () => new Date(),
    report: (line) => print({ at: new Date().toISOString(), ...line }),
  });
  const server = await serveGateway(gateway.app, config.listen);
  print({ listening: server.address.port, publicUrl: config.publicUrl });
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
  await server.close();
  await gateway.close();
}
