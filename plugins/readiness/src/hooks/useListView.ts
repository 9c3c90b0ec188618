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
} from 'backstage-plugin-readiness-common';

/** What services are put together under. @internal */
export type Grouping = 'owner' | 'system';

/** How the list is shown. @internal */
export interface ListView {
  /** `field` or `-field`. */
  sort: string;
  group?: Grouping;
  columns: OptionalServiceColumn[];
  cursor?: string;
}

/** The columns to show, without the one by which services are grouped. @internal */
export function columnsOf({ columns, group }: ListView): ServiceColumn[] {
  return shownServiceColumns(columns).filter(column => column !== group);
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
    cursor: params.get('cursor') ?? undefined,
  };
}

function writeView(view: ListView, former: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(former);
  for (const name of ['sort', 'group', 'column', 'cursor']) {
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
