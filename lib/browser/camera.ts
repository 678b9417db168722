import { browser } from './api';

/** Why there is no picture: a closed list, each with one sentence in components/wording/devices. */
export const CAMERA_PROBLEMS = ['not-asked', 'refused', 'absent', 'busy', 'failed'] as const;
export type CameraProblem = (typeof CAMERA_PROBLEMS)[number];

export type CameraResult =
  | { readonly outcome: 'open'; readonly stream: MediaStream }
  | { readonly outcome: 'refused'; readonly problem: CameraProblem };

const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } };

/** Opens a camera, the named one or one that looks away from the person. */
export async function openCamera(deviceId?: string): Promise<CameraResult> {
  const which = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: 'environment' };
  try {
    const video = { ...SIZE, ...which };
    const stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    return { outcome: 'open', stream };
  } catch (fault) {
    return { outcome: 'refused', problem: await problemOf(fault) };
  }
}

async function problemOf(fault: unknown): Promise<CameraProblem> {
  const name = fault instanceof DOMException ? fault.name : '';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  // A side panel cannot always ask; then nobody was asked, and a page of ours can.
  if (name === 'NotAllowedError') return (await wasRefused()) ? 'refused' : 'not-asked';
  return 'failed';
}

async function wasRefused(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' as PermissionName });
    return state === 'denied';
  } catch {
    return false;
  }
}

export interface CameraChoice {
  readonly id: string;
  readonly label: string;
}

/** The cameras of this machine, by the names that the system gives them. */
export async function listCameras(): Promise<readonly CameraChoice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Opens the page that asks the browser for camera and serial port, where the panel itself may not. */
export async function openDevicesPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('devices.html') });
}
