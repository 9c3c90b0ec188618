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

/** The room that a column needs, in rem. @internal */
export const columnWidths: Readonly<Record<ServiceColumn, number>> = {
  name: 12,
  owner: 7.5,
  verdict: 12,
  blockers: 11.5,
  dataClass: 8,
  monitoring: 12,
  level: 7,
  score: 8.5,
  completeness: 7,
  system: 8,
  lifecycle: 8,
  launchDate: 8,
  verifiableAnswers: 9.5,
};

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

/** The columns to show, without the one by which services are grouped. @internal */
export function columnsOf(view: ListView): ServiceColumn[] {
  const columns = [...always, ...view.columns].filter(
    column => column !== view.group && column !== 'verifiableAnswers',
  );
  if (view.columns.includes('verifiableAnswers')) {
    // Beside the verdict, which is worth as much as what it rests on.
    columns.splice(columns.indexOf('verdict') + 1, 0, 'verifiableAnswers');
  }
  return columns;
}
