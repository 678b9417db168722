import type { Plugin } from 'vite';

export function withoutMarkup(): Plugin;
export function withoutMarkupFromText(code: string): string;
export function withoutCodeFromText(code: string, id: string): string;
