/** The address of a remote as it may be shown: without a name and password that stand in it. */
export function withoutLogin(url: string): string {
  return url.replace(/^([a-z][\w+.-]*:\/\/)[^/]*@/i, '$1');
}
