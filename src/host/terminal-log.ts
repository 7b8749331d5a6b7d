import type {Log, Place} from '../kernel/log.ts';
import {asCommand} from './inert-output.ts';
import {progressLines} from './progress-lines.ts';

/** A stream that may be a terminal. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The log of the CLI, on stderr: progress rewrites one line on a terminal and leaves lines (`progressLines`) elsewhere. */
export function terminalLog(terminal: Terminal, options: {verbose: boolean; now?: () => number}): Log {
  const isDue = progressLines(options.now ?? Date.now);
  let openLine = false;
  const clearLine = (): void => {
    asCommand(() => terminal.write('\r\u001b[2K'));
  };
  const line = (text: string): void => {
    if (openLine) clearLine();
    openLine = false;
    terminal.write(`${text}\n`);
  };
  return {
    info: line,
    debug: (message) => {
      if (options.verbose) line(message);
    },
    warning: (message, place) => {
      line(`warning: ${placeOf(place)}${message}`);
    },
    error: (message, place) => {
      line(`error: ${placeOf(place)}${message}`);
    },
    notice: (message, place) => {
      line(`note: ${placeOf(place)}${message}`);
    },
    progress(message, share) {
      const text = share === undefined ? message : `${message} ${Math.round(share * 100)} %`;
      if (terminal.isTTY === true) {
        clearLine();
        terminal.write(text.slice(0, (terminal.columns ?? 80) - 1));
        openLine = true;
      } else if (isDue(share)) line(text);
    },
    async group(title, work) {
      line(title);
      return work();
    },
  };
}

function placeOf(place: Place | undefined): string {
  if (place === undefined) return '';
  return place.line === undefined ? `${place.file}: ` : `${place.file}:${place.line}: `;
}
