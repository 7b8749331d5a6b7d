import type {Section} from '../fit-sections.ts';

/** The pictures that a promotion report may hold; each is a pair of files, one for light pages and one for dark ones. */
export type ChartName = 'differences' | 'slices' | 'calibration';

/** One block of a promotion report; without content it is left out. */
export interface ReportSection {
  /** Fixed words of ours; empty for the opening, which has a heading of its own. */
  readonly title: string;
  /** Inert Markdown: every text from outside went through `escapeMarkdown` or `code`. */
  readonly markdown: string;
  /** 0 stays whatever happens; the highest go first where there is no room for all. */
  readonly priority: number;
  /** Shown closed, to be opened by the reader. */
  readonly folded?: boolean;
  readonly chart?: ChartName;
  /** Paths of pictures of others in the record of the run, which are shown below the text where they can be. */
  readonly plots?: readonly string[];
}

/** A section as a part of a Markdown text; `picture` and `plot` say how a chart or a plot is shown there, or are undefined where it is not. */
export function sectionMarkdown(
  {title, markdown, priority, folded, chart, plots = []}: ReportSection,
  picture: (chart: ChartName) => string | undefined,
  plot?: (path: string) => string,
): Section {
  if (markdown === '') return {markdown: '', priority};
  const shown = chart === undefined ? undefined : picture(chart);
  const pictures = [...(shown === undefined ? [] : [shown]), ...(plot === undefined ? [] : plots.map(plot))];
  const body = [markdown, ...pictures].join('\n\n');
  if (folded === true)
    return {priority, markdown: `<details><summary>${title}</summary>\n\n${body}\n\n</details>`};
  return {priority, markdown: title === '' ? body : `### ${title}\n\n${body}`};
}
