export type FileCommands =
  | {readonly kind: 'valid'; readonly entries: ReadonlyMap<string, string>}
  | {readonly kind: 'invalid'; readonly message: string};

/** Reads the `name=value` lines and `name<<DELIMITER` blocks that a step wrote to GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE. */
export function parseFileCommands(content: string): FileCommands {
  const entries = new Map<string, string>();
  const lines = content.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return invalid(`Invalid format '${line}': the name is empty.`);
      entries.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    if (heredoc <= 0 || delimiter === '') return invalid(`Invalid format '${line}'.`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end === -1) return invalid(`Invalid value. Matching delimiter not found '${delimiter}'.`);
    entries.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return {kind: 'valid', entries};
}

/** The folders that a step wrote to GITHUB_PATH, one a line. */
export function parsePathFile(content: string): string[] {
  return content.split(/\r?\n/).filter((line) => line !== '');
}

/** Why a step may not set an environment variable for the steps after it; undefined where it may. */
export function environmentRefusal(name: string): string | undefined {
  return name.toUpperCase() === 'NODE_OPTIONS'
    ? `Can't store ${name} output parameter using '$GITHUB_ENV' command.`
    : undefined;
}

function invalid(message: string): FileCommands {
  return {kind: 'invalid', message};
}
