import {Option} from 'commander';

/** `--fetch` of the commands that read the registry: without it they work without a network. */
export function fetchOption(): Option {
  return new Option(
    '--fetch',
    'fetch the tags of the remote first; local tags that differ are replaced (default: no network)',
  );
}

/** `--format gto` of the commands that GTO has as well. */
export function formatOption(formats: readonly string[] = ['gto']): Option {
  return new Option('--format <format>', 'print the JSON of another tool').choices(formats);
}
