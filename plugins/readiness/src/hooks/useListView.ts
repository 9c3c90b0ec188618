// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  OPTIONAL_SERVICE_COLUMNS,
  type OptionalServiceColumn,
  SERVICE_SORTS,
  type ServiceColumn,
  shownServiceColumns,
  USUAL_SERVICE_COLUMNS,
} from 'backstage-plugin-readiness-common';

/** What services are put together under. @internal */
export type Grouping = 'owner' | 'system';

/** How the list is shown. @internal */
export interface ListView {
  /** `field` or `-field`. */
  sort: string;
  group?: Grouping;
  columns: OptionalServiceColumn[];
  /** Usual columns that are not shown. */
  hidden: ServiceColumn[];
  cursor?: string;
}

/** The columns to show, without the one by which services are grouped. @internal */
export function columnsOf(view: ListView): ServiceColumn[] {
  const { columns, hidden, group } = view;
  return shownServiceColumns(columns, hidden).filter(
    column => column !== group,
  );
}

/** Columns whose worst values are the highest: a first click on them sorts downwards. */
const WORST_IS_HIGHEST: readonly string[] = ['blockers', 'monitoring'];

/** The order that a click on the heading of a column gives: its worst values first, then the other way around. @internal */
export function sortOfClick(column: string, present: string): string {
  const worstFirst = WORST_IS_HIGHEST.includes(column) ? `-${column}` : column;
  const other = worstFirst === column ? `-${column}` : column;
  return present === worstFirst ? other : worstFirst;
}

function readView(params: URLSearchParams): ListView {
  const sort = params.get('sort') ?? '';
  const group = params.get('group');
  const isSort = SERVICE_SORTS.some(field => field === sort.replace(/^-/, ''));
  return {
    sort: isSort ? sort : 'verdict',
    group: group === 'owner' || group === 'system' ? group : undefined,
    columns: OPTIONAL_SERVICE_COLUMNS.filter(column =>
      params.getAll('column').includes(column),
    ),
    hidden: USUAL_SERVICE_COLUMNS.filter(column =>
      params.getAll('hide').includes(column),
    ),
    cursor: params.get('cursor') ?? undefined,
  };
}

function writeView(view: ListView, former: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(former);
  for (const name of ['sort', 'group', 'column', 'hide', 'cursor']) {
    params.delete(name);
  }
  if (view.sort !== 'verdict') {
    params.set('sort', view.sort);
  }
  if (view.group) {
    params.set('group', view.group);
  }
  for (const column of view.columns) {
    params.append('column', column);
  }
  for (const column of view.hidden) {
    params.append('hide', column);
  }
  if (view.cursor) {
    params.set('cursor', view.cursor);
  }
  return params;
}

/**
 * Sorting, grouping, columns and page of the list, kept in the URL. Another order starts at the first page, since a
 * cursor belongs to the order that it was made for.
 *
 * @internal
 */
export function useListView(): {
  view: ListView;
  setView: (change: Partial<ListView>) => void;
} {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readView(params), [params]);
  const setView = useCallback(
    (change: Partial<ListView>) =>
      setParams(former => {
        const current = readView(former);
        const reorders = 'sort' in change || 'group' in change;
        return writeView(
          { ...current, ...(reorders && { cursor: undefined }), ...change },
          former,
        );
      }),
    [setParams],
  );
  return { view, setView };
}
