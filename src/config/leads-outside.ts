/** Whether a relative path is absolute after all, or climbs above where it starts. */
export function leadsOutside(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return (
    path === '' ||
    path.startsWith('/') ||
    /^[A-Za-z]:/.test(path) ||
    parts.includes('..') ||
    path.includes('\0')
  );
}
