// Generated from action-templates/ by scripts/generate-workflows.ts: do not edit.
/** The verbs that our reusable workflows use, those that they call included. */
export const verbsOfWorkflows: Readonly<Record<string, readonly string[]>> = {
  'cairn-drift': ['plan', 'check-drift', 'retrain'],
  'cairn-drift-model': ['check-drift', 'retrain'],
  'cairn-promotion': ['gate'],
  'cairn-promotion-forks': ['gate'],
  'cairn-release': ['release', 'deploy'],
  'cairn-retrain': ['retrain'],
  'cairn-rollback': ['rollback', 'deploy'],
  'cairn-soak': ['plan', 'propose'],
  'cairn-train': ['plan', 'validate-data', 'train', 'predict', 'evaluate', 'register', 'propose'],
  'cairn-train-model': ['validate-data', 'train', 'predict', 'evaluate', 'register', 'propose'],
};
