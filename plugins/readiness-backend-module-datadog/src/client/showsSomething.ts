// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';

/** They show texts and pictures, never a measurement. */
const DECORATIONS = new Set(['note', 'free_text', 'image', 'iframe', 'group']);
/**
 * Those that show nothing without `requests`. Others name what they show in a key of their own (a monitor, an SLO, a
 * service), and what is not known is not called empty.
 * Source: `WidgetDefinition` in `.generator/schemas/v1/openapi.yaml` of DataDog/datadog-api-client-typescript.
 */
const GRAPHS = new Set([
  'bar_chart',
  'change',
  'distribution',
  'funnel',
  'geomap',
  'heatmap',
  'hostmap',
  'list_stream',
  'query_table',
  'query_value',
  'scatterplot',
  'sunburst',
  'timeseries',
  'toplist',
  'topology_map',
  'treemap',
]);
/** What a query has beside what it asks for. */
const NAMING = new Set(['name', 'data_source', 'query', 'aggregator']);
/** Groups of groups are refused by Datadog. */
const DEEPEST = 5;

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** Of `queries`: a text, or what logs, traces, SLOs and others have instead of one. */
function asks(query: unknown): boolean {
  return (
    isRecord(query) &&
    (isText(query.query) || Object.keys(query).some(key => !NAMING.has(key)))
  );
}

/** One of the `requests` of a graph, in each of the forms that Datadog has had. */
function isAsked(request: unknown): boolean {
  if (!isRecord(request)) {
    return false;
  }
  const { q, query, queries } = request;
  return (
    isText(q) ||
    isText(query) ||
    isRecord(query) ||
    (Array.isArray(queries) && queries.some(asks)) ||
    Object.keys(request).some(
      key => key.endsWith('_query') && isRecord(request[key]),
    )
  );
}

function hasQuery(requests: unknown): boolean {
  if (Array.isArray(requests)) {
    return requests.some(isAsked);
  }
  // A scatter plot has x and y, a host map fill and size.
  return (
    isRecord(requests) &&
    (isAsked(requests) || Object.values(requests).some(isAsked))
  );
}

/** Whether a widget shows a measurement; undefined if its form is not one of Datadog's. */
function shows(widget: unknown, depth: number): boolean | undefined {
  const definition = isRecord(widget) ? widget.definition : undefined;
  if (!isRecord(definition)) {
    return false;
  }
  const { type, widgets, requests } = definition;
  if (Array.isArray(widgets)) {
    return depth < DEEPEST ? showsSomething(widgets, depth + 1) : undefined;
  }
  if (!GRAPHS.has(String(type))) {
    return !DECORATIONS.has(String(type));
  }
  // Datadog requires them, so that without there is no telling.
  return requests === undefined ? undefined : hasQuery(requests);
}

/**
 * Whether one of the widgets of a dashboard shows a measurement: it has a query, or something else to show. Undefined if
 * that cannot be told.
 * @internal
 */
export function showsSomething(
  widgets: unknown[],
  depth = 0,
): boolean | undefined {
  let isSure = true;
  for (const widget of widgets) {
    const shown = shows(widget, depth);
    if (shown) {
      return true;
    }
    isSure &&= shown === false;
  }
  return isSure ? false : undefined;
}
