/** Names and moments that all samples share. */

export const slug = 'octo/flights';
export const now = new Date('2026-03-10T12:00:00Z');
export const headSha = 'b7d2f0c41e5a9d8837ab0c61f2e4d5963a1f7e88';
export const mainSha = '3f1c9a7be04d2256c8e1f09b7a6d5c4e3b2a1908';

/** The moment so many minutes before the tests' own. */
export const ago = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString();

export const user = (login: string): object => ({login});
