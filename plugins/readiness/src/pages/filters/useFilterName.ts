// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ListFilter } from 'backstage-plugin-readiness-common';
import { servicesMessages } from '../../messages/services';
import { useReadinessTranslation } from '../../translation';

type ColumnFilter = ListFilter & keyof typeof servicesMessages.columns;

function isColumn(name: ListFilter): name is ColumnFilter {
  return name in servicesMessages.columns;
}

/** What a filter is called: as the column of the list, if there is one. @internal */
export function useFilterName(): (name: ListFilter) => string {
  const { t } = useReadinessTranslation();
  return name =>
    isColumn(name) ? t(`services.columns.${name}`) : t(`filters.name.${name}`);
}
