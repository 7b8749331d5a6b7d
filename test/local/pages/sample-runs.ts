import type {WorkflowRun} from '../../../src/local/contract.ts';
import {headSha, mainSha, now, slug} from './sample-api.ts';

const at = (secondsAgo: number): string => new Date(now.getTime() - secondsAgo * 1000).toISOString();
const base = {repository: slug, runAttempt: 1, actor: 'mona'};

/** Runs in every state that a page has to show. */
export const sampleRuns: readonly WorkflowRun[] = [
  {
    ...base,
    id: 13,
    runNumber: 4,
    workflowName: 'Train',
    workflowPath: '.github/workflows/train.yml',
    event: 'repository_dispatch',
    ref: 'refs/heads/main',
    sha: mainSha,
    displayTitle: 'Retrain late-flight after drift',
    status: 'in_progress',
    createdAt: at(40),
    updatedAt: at(5),
    jobs: [{id: 131, name: 'train', status: 'in_progress', startedAt: at(39), annotations: [], steps: [{number: 1, name: 'Set up job', status: 'completed', conclusion: 'success', startedAt: at(39), completedAt: at(38.4), log: 'Runner: local', summary: ''}, {number: 2, name: 'Train', status: 'in_progress', startedAt: at(38), log: '', summary: ''}]}],
  },
  {
    ...base,
    id: 12,
    runNumber: 3,
    workflowName: 'Promotion',
    workflowPath: '.github/workflows/promotion.yml',
    event: 'pull_request',
    ref: 'refs/pull/4/merge',
    sha: headSha,
    displayTitle: 'Promote late-flight v1.1.0 to production',
    status: 'completed',
    conclusion: 'failure',
    createdAt: at(900),
    updatedAt: at(836),
    jobs: [
      {
        id: 121,
        name: 'evaluate',
        status: 'completed',
        conclusion: 'success',
        startedAt: at(899),
        completedAt: at(868),
        annotations: [{level: 'notice', message: 'Scored 12,480 rows', title: 'Evaluation'}],
        steps: [
          {number: 1, name: 'Check out', status: 'completed', conclusion: 'success', startedAt: at(899), completedAt: at(898.2), log: 'Fetching refs/pull/4/merge\nHEAD is now at b7d2f0c', summary: ''},
          {number: 2, name: 'Evaluate the challenger', status: 'completed', conclusion: 'success', startedAt: at(898), completedAt: at(869), log: 'Reading data/january.csv\n\u001B[32mROC AUC 0.7291\u001B[0m\nWrote evaluation.json', summary: '### Evaluation\n\n| metric | value | 95 % interval |\n| :-- | --: | --: |\n| ROC AUC | 0.7291 | 0.7226 … 0.7357 |\n| log loss | 0.4803 | 0.4771 … 0.4836 |\n\n<details><summary>Slices</summary>\n\n- ATL: 0.7311\n- ORD: 0.7188\n\n</details>\n'},
          {number: 3, name: 'Upload', status: 'completed', conclusion: 'skipped', log: '', summary: ''},
        ],
      },
      {
        id: 122,
        name: 'gate',
        status: 'completed',
        conclusion: 'failure',
        startedAt: at(867),
        completedAt: at(836),
        annotations: [
          {level: 'error', message: 'Rule min-auc: 0.7291 is below 0.75.', title: 'CAIRN_GATE', path: 'cairn.yaml', line: 14},
          {level: 'warning', message: 'Slice origin = <b>XXX</b> has 12 rows: too few to say.'},
        ],
        steps: [{number: 1, name: 'Gate', status: 'completed', conclusion: 'failure', startedAt: at(867), completedAt: at(836.5), log: 'Rules from main at 3f1c9a7\nRule better-than-champion: pass\nWarning: slice has 12 rows\nError: rule min-auc failed: 0.7291 < 0.75\n<script>alert("log")</script>', summary: '**Verdict: fail**' }],
      },
    ],
  },
  {
    ...base,
    id: 11,
    runNumber: 1,
    workflowName: 'Release',
    workflowPath: '.github/workflows/release.yml',
    event: 'push',
    ref: 'refs/heads/main',
    sha: mainSha,
    displayTitle: 'Merge pull request #2',
    status: 'completed',
    conclusion: 'success',
    createdAt: at(240_000),
    updatedAt: at(239_990),
    jobs: [],
  },
];
