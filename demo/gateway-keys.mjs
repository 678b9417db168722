import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Has the gateway make its keys in `folder`/keys; answers the public one. */
export async function makeKeys(serverFile, folder) {
  const child = spawn(process.execPath, [serverFile, 'keys', '--folder', join(folder, 'keys')]);
  let text = '';
  for await (const chunk of child.stdout) text += chunk;
  return JSON.parse(text);
}
