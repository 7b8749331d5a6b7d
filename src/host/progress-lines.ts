/**
 * Which reports of progress become a line where lines stay (no terminal): each further tenth of a piece of work, at most
 * one in a second, and a sign of life after ten seconds. What takes less than a second says nothing.
 */
export function progressLines(now: () => number): (share?: number) => boolean {
  let last: {time: number; tenth: number | undefined} | undefined;
  return (share) => {
    const time = now();
    const tenth = share === undefined ? undefined : Math.floor(share * 10);
    last ??= {time, tenth: undefined};
    const silence = time - last.time;
    const isFurther = tenth !== undefined && tenth !== last.tenth && silence >= 1000;
    if (!isFurther && silence < 10_000) return false;
    last = {time, tenth};
    return true;
  };
}
