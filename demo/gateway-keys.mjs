import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Has the gateway make its keys in `folder`/keys; answers the public one. */
export async function makeKeys(serverFile, folder) {
  const child = spawn(process.execPath, [serverFile, 'keys', '--folder', join(folder, 'keys')]);
  let text = '';
  for await (const chunk of child.stdout) text += chunk;
  return JSON.parse(text);
}

/** A key that signs checkpoints, or co-signs them; answers its public half. */
export async function makeNoteKey(serverFile, file, name, cosigner = false) {
  const use = cosigner ? ['--cosigner'] : [];
  const args = [serverFile, 'note-key', '--key-file', file, '--name', name, ...use];
  let text = '';
  for await (const chunk of spawn(process.execPath, args).stdout) text += chunk;
  return text.trim();
}
