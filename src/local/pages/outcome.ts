import {html, type Markup} from './html.ts';
import {icon, type IconName} from './icons.ts';

/** How something ended or stands; the tone chooses the colour, words and icon carry the meaning. */
export interface Outcome {
  readonly tone: 'good' | 'bad' | 'wait' | 'off' | 'done' | 'note';
  readonly icon: IconName;
  readonly words: string;
}

/** Reads a state of GitHub's (run status and conclusion, commit status, check, deployment status, review). */
export function outcomeOf(status: string, conclusion?: string): Outcome {
  const word = (conclusion === undefined || conclusion === '' ? status : conclusion).toLowerCase();
  return (
    outcomes[word] ?? {tone: 'off', icon: 'info', words: word === '' ? 'Unknown' : word.replaceAll('_', ' ')}
  );
}

/** Icon and words, coloured by tone. */
export function outcomeLabel(outcome: Outcome): Markup {
  return html`<span class="outcome ${outcome.tone}">${icon(outcome.icon)} ${outcome.words}</span>`;
}

/** The icon alone, with the words for those who cannot see it. */
export function outcomeIcon(outcome: Outcome): Markup {
  return html`<span class="outcome ${outcome.tone}" title="${outcome.words}"
    >${icon(outcome.icon)}<span class="unseen">${outcome.words}:</span></span
  >`;
}

/** A filled badge, for the state of a whole page. */
export function stateBadge(outcome: Outcome): Markup {
  return html`<span class="state ${outcome.tone}">${icon(outcome.icon)} ${outcome.words}</span>`;
}

const outcomes: Readonly<Record<string, Outcome>> = Object.assign(
  Object.create(null) as Record<string, Outcome>,
  {
    success: {tone: 'good', icon: 'check', words: 'Success'},
    failure: {tone: 'bad', icon: 'closed', words: 'Failure'},
    error: {tone: 'bad', icon: 'closed', words: 'Error'},
    timed_out: {tone: 'bad', icon: 'closed', words: 'Timed out'},
    startup_failure: {tone: 'bad', icon: 'closed', words: 'Could not start'},
    action_required: {tone: 'bad', icon: 'alert', words: 'Action required'},
    stale: {tone: 'off', icon: 'skipped', words: 'Stale'},
    cancelled: {tone: 'off', icon: 'skipped', words: 'Cancelled'},
    skipped: {tone: 'off', icon: 'skipped', words: 'Skipped'},
    neutral: {tone: 'off', icon: 'info', words: 'Neutral'},
    inactive: {tone: 'off', icon: 'skipped', words: 'Inactive'},
    dismissed: {tone: 'off', icon: 'skipped', words: 'Dismissed'},
    queued: {tone: 'wait', icon: 'wait', words: 'Queued'},
    waiting: {tone: 'wait', icon: 'wait', words: 'Waiting'},
    pending: {tone: 'wait', icon: 'wait', words: 'Pending'},
    requested: {tone: 'wait', icon: 'wait', words: 'Requested'},
    in_progress: {tone: 'wait', icon: 'wait', words: 'In progress'},
    approved: {tone: 'good', icon: 'check', words: 'Approved'},
    changes_requested: {tone: 'bad', icon: 'alert', words: 'Changes requested'},
    commented: {tone: 'off', icon: 'comment', words: 'Commented'},
    active: {tone: 'good', icon: 'rocket', words: 'Active'},
  } satisfies Record<string, Outcome>,
);
