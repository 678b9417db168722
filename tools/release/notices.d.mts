import type { Plugin } from 'vite';

export function notePackages(folders: Set<string>): Plugin;
export function packageOf(id: string): string | undefined;
export function writeNotices(folders: ReadonlySet<string>): string;
export function partsOf(licence: string): { rights: string[]; terms: string };
