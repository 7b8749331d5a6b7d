import type {Log} from '../kernel/log.ts';

/** Tells the log every few seconds how many bytes of several files are through (of how many, where that is known); ends with its scope. */
export function transferProgress(
  log: Log,
  title: string,
  total: number | (() => number | undefined),
  every = 5000,
): Disposable & {file(): (bytes: number) => void} {
  const files: number[] = [];
  const timer = setInterval(() => {
    const done = files.reduce((sum, bytes) => sum + bytes, 0);
    const all = typeof total === 'number' ? total : total();
    log.progress(
      `${title}: ${bytesText(done)}${all === undefined ? '' : ` of ${bytesText(all)}`}`,
      ...(all === undefined ? [] : [all === 0 ? 1 : Math.min(1, done / all)]),
    );
  }, every);
  timer.unref();
  return {
    file() {
      const index = files.push(0) - 1;
      return (bytes) => {
        files[index] = bytes;
      };
    },
    [Symbol.dispose]() {
      clearInterval(timer);
    },
  };
}

/** A number of bytes for a person, in binary units with one decimal. */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1024 ? 0 : Math.min(4, Math.floor(Math.log2(bytes) / 10));
  return power === 0 ? `${bytes} bytes` : `${(bytes / 1024 ** power).toFixed(1)} ${units[power] ?? ''}`;
}
