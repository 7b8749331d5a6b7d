/**
 * Lets a command go on to its end and its own exit code where nobody reads its output any more (`cairn history | head`):
 * what a verb does to the repository must not break off because a reader did.
 */
export function outliveReaders(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // EIO: the terminal itself is gone.
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
}
