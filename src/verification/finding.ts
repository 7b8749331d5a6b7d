/** What verification found out about one link of a chain. */
export interface Finding {
  /** Which link: `stage-file`, `version-tag`, `artifact`, …; links of the same kind share it. */
  readonly id: string;
  /** The tag, file or commit that was looked at; it may hold any text from outside. */
  readonly subject: string;
  /** `unchecked` where it could not be looked at, which is neither good nor bad. */
  readonly status: 'pass' | 'fail' | 'unchecked';
  /** What was compared, what is wrong, or why it was not checked. */
  readonly message: string;
}

/** The finding about a link: broken where there are problems, else sound, as `fine` says. */
export function findingOf(id: string, subject: string, problems: readonly string[], fine: string): Finding {
  return problems.length > 0
    ? {id, subject, status: 'fail', message: problems.join('; ')}
    : {id, subject, status: 'pass', message: fine};
}

/** A link that could not be checked, and why. */
export function unchecked(id: string, subject: string, reason: string): Finding {
  return {id, subject, status: 'unchecked', message: reason};
}
