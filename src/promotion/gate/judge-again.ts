import type {Verdict} from '../../generated/documents.ts';
import {resolveCommit} from '../../git/ensure-commit.ts';
import type {Git} from '../../kernel/ports.ts';
import {judge, type StagePolicy} from '../../policy/judge.ts';
import {readReviewedConfig} from '../../policy/read-rules.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import type {Registry} from '../../registry/read-registry.ts';
import {readEvidence} from '../evidence/read-evidence.ts';

/**
 * What a proposal of before is judged as by the rules of now, at the moment that its verdict states; undefined where it names
 * rules of no commit that the base holds.
 */
export async function judgeAgain(
  git: Git,
  of: {
    found: TaggedManifest;
    registry: Registry;
    stage: string;
    policy: StagePolicy;
    base: string;
    config: string;
  },
  {judgedAt, evidence: {rules}}: Verdict,
): Promise<Verdict | undefined> {
  const {found, registry, stage, policy, base} = of;
  const commit = await resolveCommit(git, rules.commit);
  if (commit === undefined) return undefined;
  const {code} = await git.try(['merge-base', '--is-ancestor', commit, base]);
  if (code !== 0) return undefined;
  const {readFrom} = await readReviewedConfig(git, commit, of.config);
  if (readFrom.commit !== rules.commit || readFrom.digest !== rules.digest) return undefined;
  const moment = judgedAt ?? new Date(0).toISOString(); // no rule looked at it
  const evidence = await readEvidence(git, found, {registry, stage, moment, approvals: []});
  return judge({stage, policy, readFrom, evidence});
}
