// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ListView, OptionalColumn } from '../../hooks/useListView';

/** A column of the list. @internal */
export type ServiceColumn =
  | 'name'
  | 'owner'
  | 'verdict'
  | 'blockers'
  | 'dataClass'
  | 'monitoring'
  | OptionalColumn;

const always: readonly ServiceColumn[] = [
  'name',
  'owner',
  'verdict',
  'blockers',
  'dataClass',
  'monitoring',
];

/** The columns that the server sorts by. @internal */
export const sortable: ReadonlySet<ServiceColumn> = new Set<ServiceColumn>([
  'name',
  'owner',
  'verdict',
  'blockers',
  'dataClass',
  'monitoring',
  'score',
  'system',
  'launchDate',
]);

/** The columns to show. What services are grouped by stands above them already. @internal */
export function columnsOf(view: ListView): ServiceColumn[] {
  return [...always, ...view.columns].filter(column => column !== view.group);
}
