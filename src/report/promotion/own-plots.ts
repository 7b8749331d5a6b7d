import {code} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** The pictures that the training made, which nobody checked; empty where there are none. */
export function ownPlots({plots}: Pick<PromotionFacts, 'plots'>): ReportSection {
  const head = {title: 'The team’s own plots, unchecked', priority: 5};
  if (plots === undefined) return {...head, markdown: ''};
  const shown = plots.files.filter(({isThere}) => isThere);
  const lines = plots.files.map(({path, size, isThere}) =>
    isThere
      ? `- ${code(path)}, ${Math.ceil(size / 1024)} KiB`
      : `- ⚠️ ${code(path)} is not in the record of the run as it was recorded, and is not shown`,
  );
  const markdown = [
    `The training drew these (\`train.plots\`). They are recorded with the run (${code(plots.ref)}); nobody checked what they show, and they decide nothing.`,
    lines.join('\n'),
  ].join('\n\n');
  return {...head, markdown, plots: shown.map(({path}) => path)};
}
