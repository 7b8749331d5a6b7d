import {Option} from 'commander';

/** `--fetch` of the commands that read the registry: without it they show what the clone has. */
export function fetchOption(): Option {
  return new Option('--fetch', 'fetch the tags of the remote first; local tags that differ are replaced');
}

/**
 * `--check-remote` and `--no-check-remote` of the commands whose answer may be old. A person is told that it is; a script
 * must not wait for a network that it did not ask for.
 */
export function checkRemoteOptions(): readonly [Option, Option] {
  return [
    new Option(
      '--check-remote',
      'say on stderr whether this clone is behind the remote, after an answer of 3 seconds at most',
    ).default(process.stderr.isTTY, 'where stderr is a terminal'),
    new Option('--no-check-remote', 'ask no remote'),
  ];
}

/** `--format gto` of the commands that GTO has as well. */
export function formatOption(formats: readonly string[] = ['gto']): Option {
  return new Option('--format <format>', 'print the JSON of another tool').choices(formats);
}
