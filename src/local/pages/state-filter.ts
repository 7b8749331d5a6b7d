import {html, type Markup} from './html.ts';

type WantedState = 'open' | 'closed' | 'all';

/** The state that the query asks for; all by default, because a local forge holds few. */
export function stateWanted(url: URL): WantedState {
  const asked = url.searchParams.get('state');
  return asked === 'open' || asked === 'closed' ? asked : 'all';
}

/** Links that choose the state. */
export function stateFilter(current: WantedState): Markup {
  const states: readonly WantedState[] = ['all', 'open', 'closed'];
  return html`<nav class="filter" aria-label="Filter by state">
    <ul>
      ${states.map(
        (state) =>
          html`<li>
            <a href="?state=${state}" ${state === current ? html` aria-current="true"` : ''}
              >${state === 'all' ? 'All' : state === 'open' ? 'Open' : 'Closed'}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
