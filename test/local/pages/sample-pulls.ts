import {ago, headSha, mainSha, user} from './sample-names.ts';

export interface SamplePull {
  number: number;
  state: string;
  merged: boolean;
  merged_at: string | null;
  [key: string]: unknown;
}

/** A promotion report as `propose` might write it. */
export const reportBody = `## Promote \`late-flight\` v1.1.0 to **production**

**Verdict: pass** — better than the champion on the same 12,480 rows.
It replaces v1.0.0.

| metric | champion v1.0.0 | challenger v1.1.0 | difference (95 % interval) |
| :-- | --: | --: | --: |
| ROC AUC | 0.7012 | **0.7291** | +0.0279 (+0.0214 … +0.0345) |
| log loss | 0.4921 | **0.4803** | −0.0118 (−0.0149 … −0.0088) |
| Brier score | 0.1602 | **0.1561** | −0.0041 (−0.0053 … −0.0029) |

> [!NOTE]
> The rules were read from \`main\` at 3f1c9a7, not from this branch.

<details><summary>Slices (3)</summary>

| slice | rows | ROC AUC |
| :-- | --: | --: |
| origin = ATL | 1,204 | 0.7311 |
| origin = ORD | 1,067 | 0.7188 |
| weekday = 5 | 1,850 | 0.7243 |

</details>

<details open>
<summary>How to roll back</summary>

\`\`\`bash
cairn rollback --model late-flight --stage production --reason "…"
\`\`\`

</details>

<!-- cairn:report late-flight production -->
`;

const patch = `@@ -1,8 +1,8 @@
 {
   "document": "stage",
   "schemaVersion": 1,
   "model": "late-flight",
   "stage": "production",
-  "version": "1.0.0",
-  "manifest": "sha256:9b1e33c2a0c1f8a74d0d9be6b6c54ab0d3a3dff50d4c23f0a5f7f6a0f3e8c1d2"
+  "version": "1.1.0",
+  "manifest": "sha256:41d7a5c09ee2b86f13c0ad5be0f4b6e2c7db0a4f7f0c9a3127cb8e61a0b5d9f4"
 }
\\ No newline at end of file`;

/** An open and a merged pull request, fresh for each test. */
export function samplePulls(): SamplePull[] {
  const common = {
    user: user('github-actions[bot]'),
    draft: false,
    mergeable: true,
    base: {ref: 'main', sha: mainSha},
    labels: [{name: 'cairn: promotion'}],
  };
  return [
    {
      ...common,
      number: 4,
      title: 'Promote late-flight v1.1.0 to production',
      state: 'open',
      merged: false,
      merged_at: null,
      body: reportBody,
      created_at: ago(14),
      id: 904,
      head: {ref: 'cairn/promote/late-flight/production', sha: headSha},
    },
    {
      ...common,
      number: 2,
      title: 'Promote late-flight v1.0.0 to production',
      state: 'closed',
      merged: true,
      merged_at: ago(4000),
      closed_at: ago(4000),
      merged_by: user('mona'),
      merge_commit_sha: mainSha,
      body: 'First model.',
      created_at: ago(4100),
      id: 902,
      head: {ref: 'cairn/promote/late-flight/first', sha: mainSha},
    },
  ];
}

export const commit = (sha: string, message: string, minutes: number, name: string): object => ({
  sha,
  author: user(name),
  commit: {message, author: {name, date: ago(minutes)}},
  parents: [{sha: mainSha}],
});

export const commits = [
  commit(
    mainSha,
    'Merge pull request #2 from cairn/promote/late-flight/first\n\nPromote late-flight v1.0.0 to production',
    4000,
    'mona',
  ),
  commit('1'.repeat(40), 'Rules: a challenger must beat the champion by 0.005 AUC', 5200, 'mona'),
  commit('2'.repeat(40), 'Add the data of January', 7200, 'hubot'),
];

export const files = [
  {
    filename: 'registry/late-flight/stages/production.json',
    status: 'modified',
    additions: 2,
    deletions: 2,
    patch,
  },
  {
    filename: 'registry/late-flight/versions/1.1.0.json',
    status: 'added',
    additions: 4,
    deletions: 0,
    patch: '@@ -0,0 +1,4 @@\n+{\n+  "document": "manifest",\n+  "version": "1.1.0"\n+}',
  },
];
