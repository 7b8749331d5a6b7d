/** Whether a Host header names this machine; anything else may be a page of a stranger that had its name rebound to us. */
export function isLoopbackHost(host: string | undefined): boolean {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return (
    name === '127.0.0.1' || name === 'localhost' || name === '[::1]' || /^[a-z0-9.-]+\.localhost$/.test(name)
  );
}

/** Whether a form was sent from a page of the same host: forms change things, so strangers must not send them. */
export function isSameHost(
  host: string | undefined,
  origin: string | undefined,
  referer: string | undefined,
): boolean {
  const source = origin ?? referer;
  return source !== undefined && URL.canParse(source) && new URL(source).host === host;
}
