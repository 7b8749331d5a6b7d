import {Octokit} from 'octokit';

/** What the people of the demo do on the forge, by its REST API. */
export interface ForgeClient {
  openPromotion(): Promise<{number: number; title: string; body: string; head: string} | undefined>;
  gateStatus(commit: string): Promise<{state: string; description: string} | undefined>;
  approveAndMerge(number: number): Promise<void>;
  dispatch(workflow: string, inputs: Record<string, string>): Promise<void>;
  openIssues(): Promise<{number: number; title: string}[]>;
  deployedUrl(environment: string): Promise<string | undefined>;
  stageTags(): Promise<string[]>;
}

export function forgeClient(options: {
  apiUrl: string;
  repository: string;
  model: string;
  reviewer: string;
}): ForgeClient {
  // The forge beside it wants no pauses between writes.
  const octokit = new Octokit({
    auth: options.reviewer,
    baseUrl: options.apiUrl,
    throttle: {enabled: false},
  });
  const [owner = '', repo = ''] = options.repository.split('/');
  const at = {owner, repo};
  return {
    async openPromotion() {
      const {data} = await octokit.rest.pulls.list({...at, state: 'open'});
      const [pull] = data;
      return pull && {number: pull.number, title: pull.title, body: pull.body ?? '', head: pull.head.sha};
    },
    async gateStatus(commit) {
      const {data} = await octokit.rest.repos.getCombinedStatusForRef({...at, ref: commit});
      const found = data.statuses.find(({context}) => context === 'cairn/gate');
      return found && {state: found.state, description: found.description ?? ''};
    },
    async approveAndMerge(number) {
      await octokit.rest.pulls.createReview({
        ...at,
        pull_number: number,
        event: 'APPROVE',
        body: 'The evidence is sound.',
      });
      await octokit.rest.pulls.merge({...at, pull_number: number});
    },
    async dispatch(workflow, inputs) {
      await octokit.rest.actions.createWorkflowDispatch({...at, workflow_id: workflow, ref: 'main', inputs});
    },
    async openIssues() {
      const {data} = await octokit.rest.issues.listForRepo({...at, state: 'open'});
      return data
        .filter((issue) => issue.pull_request === undefined)
        .map(({number, title}) => ({number, title}));
    },
    async deployedUrl(environment) {
      const {data} = await octokit.rest.repos.listDeployments({...at, environment, per_page: 1});
      const [deployment] = data;
      if (deployment === undefined) return undefined;
      const {data: statuses} = await octokit.rest.repos.listDeploymentStatuses({
        ...at,
        deployment_id: deployment.id,
      });
      return statuses.find(({state}) => state === 'success')?.environment_url;
    },
    async stageTags() {
      const {data} = await octokit.rest.git.listMatchingRefs({...at, ref: `tags/${options.model}`});
      return data.map(({ref}) => ref.replace('refs/tags/', ''));
    },
  };
}
