import type {Log} from '../kernel/log.ts';

/** Tells the log every few seconds how many bytes of several files are through; ends with its scope. */
export function transferProgress(
  log: Log,
  title: string,
  total: number,
  every = 5000,
): Disposable & {file(): (bytes: number) => void} {
  const files: number[] = [];
  const timer = setInterval(() => {
    const done = files.reduce((sum, bytes) => sum + bytes, 0);
    log.progress(
      `${title}: ${bytesText(done)} of ${bytesText(total)}`,
      total === 0 ? 1 : Math.min(1, done / total),
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
