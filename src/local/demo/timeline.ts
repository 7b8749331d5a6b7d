/** The story that the demo tells: chapters with the time since the start, and how long each took. */
export interface Timeline {
  chapter(title: string): void;
  say(line: string): void;
  /** Seconds of each chapter that has ended. */
  durations(): readonly {title: string; seconds: number}[];
  end(): void;
}

export function startTimeline(
  write: (text: string) => void,
  options: {colour: boolean; now?: () => number},
): Timeline {
  const now = options.now ?? (() => performance.now());
  const begin = now();
  const chapters: {title: string; seconds: number}[] = [];
  let current: {title: string; start: number} | undefined;
  const close = (): void => {
    if (current !== undefined) chapters.push({title: current.title, seconds: (now() - current.start) / 1000});
    current = undefined;
  };
  const bold = (text: string): string => (options.colour ? `\u001b[1m${text}\u001b[0m` : text);
  return {
    chapter(title) {
      close();
      current = {title, start: now()};
      write(`\n${bold(`${seconds(now() - begin)}  ${title}`)}\n`);
    },
    say(line) {
      write(`${seconds(now() - begin)}    ${line}\n`);
    },
    durations: () => chapters,
    end: close,
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}
