import type {Config} from 'vega-lite';

/** For which pages a chart is drawn. */
export type Theme = 'light' | 'dark';

interface Colours {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly challenger: string;
  readonly champion: string;
  readonly unclear: string;
}

/** Colours that tell each other apart for colour-blind readers too, on white and on GitHub's dark page. */
export const colours: Record<Theme, Colours> = {
  light: {
    text: '#1f2328',
    quiet: '#59636e',
    line: '#d1d9e0',
    challenger: '#0969da',
    champion: '#bc4c00',
    unclear: '#6e7781',
  },
  dark: {
    text: '#f0f6fc',
    quiet: '#9198a1',
    line: '#3d444d',
    challenger: '#58a6ff',
    champion: '#f0883e',
    unclear: '#9198a1',
  },
};

/** How every chart looks: no background of its own, fonts of the reader's machine, no marks that only tell by colour. */
export function chartConfig(theme: Theme): Config {
  const {text, quiet, line} = colours[theme];
  return {
    aria: false, // the picture has one title and one text; a name for every tick would only be noise
    background: 'transparent',
    font: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif',
    axis: {
      labelColor: quiet,
      titleColor: quiet,
      titleFontWeight: 'normal',
      labelFontSize: 12,
      titleFontSize: 12,
      labelLimit: 0, // labels are cut before, by characters: Vega would cut one in the middle
      gridColor: line,
      domainColor: line,
      tickColor: line,
    },
    header: {labelColor: text, titleColor: text, labelFontSize: 12, labelLimit: 0},
    legend: {labelColor: text, titleColor: quiet, labelFontSize: 12, symbolSize: 70},
    title: {color: text, subtitleColor: quiet, fontSize: 14, subtitleFontSize: 12, anchor: 'start'},
    view: {stroke: null},
  };
}

/** Whom an interval favours: colour and shape say the same. */
export function favourEncoding(theme: Theme) {
  const {challenger, champion, unclear} = colours[theme];
  const domain = ['challenger', 'champion', 'unclear'];
  const legend = {title: 'Better:', orient: 'bottom' as const, titleOrient: 'left' as const};
  const color = {
    field: 'better',
    type: 'nominal' as const,
    scale: {domain, range: [challenger, champion, unclear]},
    legend,
  };
  const shape = {...color, scale: {domain, range: ['circle', 'triangle-down', 'square']}};
  return {line: {color}, point: {color, shape}};
}
