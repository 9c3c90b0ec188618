// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import { toError } from '@backstage/errors';
import { RiDownload2Line } from '@remixicon/react';
import {
  LIST_FILTERS,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../translation';

interface CsvButtonProps {
  /** What it is a list of, for the name of the file. */
  name: string;
  filters: ServiceFilters;
  /** The whole filtered list. */
  load: () => Promise<string>;
  /** Default: *CSV*. */
  children?: string;
  /** What assistive technology says. */
  label?: string;
}

/** Downloads the whole filtered list. A plain link would go without the viewer's token. @internal */
export function CsvButton(props: CsvButtonProps) {
  const { name, filters, load, children, label } = props;
  const { t } = useReadinessTranslation();
  const errorApi = useApi(errorApiRef);
  const [isPending, setPending] = useState(false);

  async function download() {
    setPending(true);
    try {
      const csv = await load();
      const url = URL.createObjectURL(
        new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      );
      const link = document.createElement('a');
      link.href = url;
      link.download = fileName(name, filters, new Date());
      link.click();
      URL.revokeObjectURL(url);
    } catch (error) {
      const { message } = toError(error);
      errorApi.post(new Error(`${t('services.csv.failed')}: ${message}`));
    } finally {
      setPending(false);
    }
  }

  return (
    <Button
      variant="secondary"
      aria-label={label ?? t('services.csv.label')}
      iconStart={<RiDownload2Line />}
      isPending={isPending}
      onPress={download}
    >
      {children ?? t('services.csv.button')}
    </Button>
  );
}

const LONGEST_NAME = 120;

/**
 * A name that a person can file: what it is a list of, which filters narrow it, and the day, as in
 * `readiness_services_not-ready_pii_2026-11-26.csv`.
 * @internal
 */
export function fileName(
  name: string,
  filters: ServiceFilters,
  now: Date,
): string {
  const values = [
    ...LIST_FILTERS.flatMap(
      (filter): readonly string[] => filters[filter] ?? [],
    ),
    ...(filters.mine ? ['mine'] : []),
    ...(filters.q ? [filters.q] : []),
  ].map(value =>
    value
      // The kind and the namespace of a ref say nothing here.
      .replace(/^[a-z]+:[^/]*\//, '')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/[^a-zA-Z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase(),
  );
  const parts = ['readiness', name, ...values.filter(Boolean)].join('_');
  return `${parts.slice(0, LONGEST_NAME)}_${now
    .toISOString()
    .slice(0, 10)}.csv`;
}
