export function packData(outDir: string): void;
