import type {Sending} from '../kernel/verb.ts';

/** What of a verb leaves the machine at a terminal, as its `--help` says it. */
export function sendingText({always, asked = {}}: Sending): string {
  const wishes = Object.entries(asked).map(([input, what]) => `${what} with --${input}`);
  if (always !== undefined) return `Leaves this machine: ${[always, ...wishes].join('; ')}.`;
  return wishes.length === 0
    ? 'Nothing leaves this machine.'
    : `Nothing leaves this machine but ${wishes.join(', and ')}.`;
}
