// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { showsSomething } from './showsSomething';

const of = (type: string, more: object = {}) => ({
  definition: { type, ...more },
});
const asked = (...requests: unknown[]) => of('timeseries', { requests });

describe('showsSomething', () => {
  it.each([
    ['a text', asked({ q: 'avg:hits{service:grades}' })],
    [
      'a metric of today',
      asked({ queries: [{ data_source: 'metrics', query: 'avg:hits{*}' }] }),
    ],
    [
      'all logs',
      asked({
        queries: [
          {
            data_source: 'logs',
            search: { query: '' },
            compute: { aggregation: 'count' },
          },
        ],
      }),
    ],
    ['traces of before', asked({ apm_query: { index: '*' } })],
    [
      'a stream',
      of('list_stream', {
        requests: [{ query: { data_source: 'logs_stream', query_string: '' } }],
      }),
    ],
    [
      'two axes',
      of('scatterplot', { requests: { x: { q: 'avg:a{*}' }, y: { q: '' } } }),
    ],
    ['the hosts', of('hostmap', { requests: { fill: { q: 'avg:cpu{*}' } } })],
    ['an SLO', of('slo', { slo_id: 'abc' })],
    ['a monitor', of('alert_graph', { alert_id: '7' })],
    ['a powerpack', of('powerpack', { powerpack_id: 'abc' })],
    ['a widget of tomorrow', of('hologram')],
    ['a group', of('group', { widgets: [asked({ q: 'avg:hits{*}' })] })],
    ['the second', asked({ display_type: 'line' }, { q: 'avg:hits{*}' })],
  ])('is true of %s', (_what, widget) => {
    expect(showsSomething([of('note'), widget])).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['a text', of('free_text', { text: 'avg:hits{*}' })],
    ['an embedded page', of('iframe', { url: 'https://example.org' })],
    ['no request', asked()],
    ['a request of style only', asked({ display_type: 'line', style: {} })],
    ['an empty query', asked({ q: ' ' })],
    ['a query without text', asked({ queries: [{ query: '', name: 'a' }] })],
    [
      'a formula of nothing',
      asked({ formulas: [{ formula: 'a' }], queries: [] }),
    ],
    ['an empty group', of('group', { widgets: [] })],
    ['a group without widgets', of('group')],
    ['a group of empty graphs', of('group', { widgets: [asked()] })],
    ['axes without queries', of('scatterplot', { requests: { x: {}, y: {} } })],
    ['something else', 7],
  ])('is false of %s', (_what, widget) => {
    expect(showsSomething([widget])).toBe(false);
  });

  it('cannot tell of graphs without requests, which Datadog requires', () => {
    expect(showsSomething([of('query_value')])).toBeUndefined();
    expect(
      showsSomething([of('group', { widgets: [of('toplist')] }), asked()]),
    ).toBeUndefined();
    expect(showsSomething([of('toplist'), of('slo')])).toBe(true);
  });

  it('cannot tell of groups that are nested deeper than Datadog allows', () => {
    let widget: object = of('note');
    for (let depth = 0; depth < 5_000; depth += 1) {
      widget = of('group', { widgets: [widget] });
    }
    expect(showsSomething([widget])).toBeUndefined();
  });
});
