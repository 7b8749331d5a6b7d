import {expect, test} from 'vitest';
import {chartText, uniqueLabels} from '../../../src/report/charts/chart-text.ts';
import {differencesChart} from '../../../src/report/charts/differences-chart.ts';
import {promotionCharts} from '../../../src/report/charts/promotion-charts.ts';
import {differenceOf, richFacts} from '../promotion/rich-facts.ts';

test('one pair of pictures for each kind of evidence, which need nothing outside and can be read aloud', async () => {
  const charts = await promotionCharts(richFacts());
  expect(charts.map(({name}) => name)).toEqual(['differences', 'slices', 'calibration']);
  for (const {light, dark} of charts)
    for (const svg of [light, dark]) {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" version="1\.1" role="img" width="\d+" height="\d+"/,
      );
      expect(svg).toMatch(/><title>[^<]+<\/title><desc>m 0\.0\.2<\/desc>/);
      expect(svg).not.toMatch(/<(?:script|style|image|a|foreignObject)\b|href|url\(|@import|\sid=/);
      expect(svg.length).toBeLessThan(100_000);
      const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(Number(width)).toBeLessThan(1000);
      expect(Number(height)).toBeLessThan(900);
    }
  for (const {light, dark} of charts) expect(light).not.toBe(dark);
});

test('the same facts give the same bytes', async () => {
  expect(await promotionCharts(richFacts())).toEqual(await promotionCharts(richFacts()));
});

test('without evidence nothing is drawn', async () => {
  const facts = richFacts();
  expect(await promotionCharts({...facts, evaluation: undefined})).toEqual([]);
  const bare = {...(facts.evaluation ?? never()), slices: [], calibration: [], comparison: []};
  expect(await promotionCharts({...facts, evaluation: bare})).toEqual([]);
});

test('right is better for the challenger whatever the direction of the metric; what has no interval is left out', () => {
  const loss = {...differenceOf('log_loss', -0.01, 'challenger'), direction: 'lower' as const};
  const open = {...differenceOf('open', 0.1, 'unclear'), upper: null};
  const spec = differencesChart([loss, open, differenceOf('auc', 0.02, 'challenger')], 'light');
  expect(spec).toMatchObject({
    data: {
      values: [
        {label: 'log_loss', gain: 0.01, lower: 0, upper: 0.02},
        {label: 'auc', gain: 0.02, lower: 0.01, upper: 0.03},
      ],
    },
  });
});

test.each([
  ['a\u0000b\nc', 'a b c'],
  ['\u202egnp.exe', '\ufffdgnp.exe'],
  ['x'.repeat(40), `${'x'.repeat(31)}…`],
  ['😀'.repeat(40), `${'😀'.repeat(15)}…`],
])('a label %j is %j', (given, shown) => {
  expect(chartText(given)).toBe(shown);
});

test('labels that were cut to the same text stay two lines', () => {
  expect(uniqueLabels(['a', 'a', 'b', 'a'])).toEqual(['a', 'a (2)', 'b', 'a (3)']);
});

function never(): never {
  throw new Error('the facts have an evaluation');
}
