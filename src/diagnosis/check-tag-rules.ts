import type {TagRules} from '../github/tag-rules.ts';
import type {Finding} from './finding.ts';

/** Two names as the tags of a model have them: of a version and of a stage. */
const samples = ['refs/tags/m@v1.0.0', 'refs/tags/m#production#1'];

/**
 * Whether rule sets keep the tags of models from being moved and deleted, and whether they keep Cairn itself from making
 * them: the job's own token can be given no exception, so restricted creation needs the token of a GitHub App.
 */
export function checkTagRules(
  sets: readonly TagRules[],
  {
    withAppToken,
  }: {
    /** Whether the workflows that tag are given another token than the job's own. */ withAppToken: boolean;
  },
): Finding[] {
  const restricted = (type: string): boolean =>
    samples.every((ref) => sets.some((set) => set.types.includes(type) && covers(set, ref)));
  const creation = sets.filter(
    (set) => set.types.includes('creation') && samples.some((ref) => covers(set, ref)),
  );
  const findings: Finding[] = [];
  if (!restricted('update') || !restricted('deletion'))
    findings.push({
      check: 'tags-movable',
      level: 'notice',
      subject: 'tags',
      problem: 'of versions and stages may be moved or deleted by whoever may write',
      remedy:
        'Settings > Rules > Rulesets > New tag ruleset: restrict updates and deletions of `*@v*` and `*#*`. That works with the job’s own token.',
    });
  for (const {name} of creation)
    findings.push({
      check: 'tags-creation-restricted',
      level: withAppToken ? 'notice' : 'error',
      subject: `ruleset ${name}`,
      problem: withAppToken
        ? 'restricts who makes the tags of models: the app whose token the workflows use must be in its bypass list'
        : 'restricts who makes the tags of models, and the job’s own token can be given no exception: `register` and `release` are refused',
      remedy: withAppToken
        ? 'Look whether it is.'
        : 'Give `register`, `release` and `rollback` the token of a GitHub App that may bypass it: the templates show how as a comment (step `app`, input `token`). Or restrict updates and deletions alone.',
    });
  return findings;
}

function covers({include, exclude}: TagRules, ref: string): boolean {
  const matches = (pattern: string): boolean => pattern === '~ALL' || globbed(pattern).test(ref);
  return include.some(matches) && !exclude.some(matches);
}

/** As GitHub's fnmatch has it: `*` and `?` stop at slashes, `**` does not. */
function globbed(pattern: string): RegExp {
  const whole = pattern.startsWith('refs/') ? pattern : `refs/tags/${pattern}`;
  const source = whole.replace(/\*\*|[*?]|[^\w/]/g, (part) =>
    part === '**' ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`,
  );
  return new RegExp(`^${source}$`);
}
