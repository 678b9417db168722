import type { ResolvedPublicFile } from 'wxt';

export function packData(files: ResolvedPublicFile[], folder: string): void;
