import type {TopLevelSpec} from 'vega-lite';

/**
 * Draws a chart as an SVG that stands by itself: no script, no style sheet, no address of anything outside, and a title
 * and a description for those who cannot see it. The same chart gives the same bytes. Vega is loaded at the first call.
 */
export async function renderChart(
  spec: TopLevelSpec,
  {title, description}: {title: string; description: string},
): Promise<string> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  const view = new vega.View(vega.parse(vegaLite.compile(spec, {logger: silent}).spec), {
    renderer: 'none',
    logLevel: vega.None,
    loader: {load: refuse, sanitize: refuse, http: refuse, file: refuse},
  });
  const svg = await view.toSVG();
  view.finalize();
  return `${described(svg, title, description)}\n`;
}

/** No chart needs the world outside: its data stands in it. */
async function refuse(): Promise<never> {
  return Promise.reject(new Error('a chart loads nothing'));
}

const silent = {
  level: () => silent,
  error: () => silent,
  warn: () => silent,
  info: () => silent,
  debug: () => silent,
};

function described(svg: string, title: string, description: string): string {
  const end = svg.indexOf('>');
  const open = svg
    .slice(0, end)
    .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', '')
    .replace(' class="marks"', ' role="img"');
  return `${open}><title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>${svg.slice(end + 1)}`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
