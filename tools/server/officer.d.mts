export const REDIRECT: string;
export function passLoginPage(start: URL, officer: string, redirectUri?: string): Promise<URL>;
