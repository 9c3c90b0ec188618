// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ServiceSort } from 'backstage-plugin-readiness-common';

/** Columns that can be added to the list. @internal */
export const optionalColumns = [
  'level',
  'score',
  'completeness',
  'system',
  'lifecycle',
  'launchDate',
  'verifiableAnswers',
] as const;

/** @internal */
export type OptionalColumn = (typeof optionalColumns)[number];

/** What services are put together under. @internal */
export type Grouping = 'owner' | 'system';

const sortFields: readonly ServiceSort[] = [
  'name',
  'owner',
  'system',
  'verdict',
  'verdictSince',
  'score',
  'blockers',
  'monitoring',
  'dataClass',
  'launchDate',
];

/** How the list is shown. @internal */
export interface ListView {
  /** `field` or `-field`. */
  sort: string;
  group?: Grouping;
  columns: OptionalColumn[];
  cursor?: string;
}

function readView(params: URLSearchParams): ListView {
  const sort = params.get('sort') ?? '';
  const group = params.get('group');
  const isSort = sortFields.some(field => field === sort.replace(/^-/, ''));
  return {
    sort: isSort ? sort : 'verdict',
    group: group === 'owner' || group === 'system' ? group : undefined,
    columns: optionalColumns.filter(column =>
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
