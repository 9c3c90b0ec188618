// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { toError } from '@backstage/errors';
import { RiDownload2Line } from '@remixicon/react';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import type { ListView } from '../../hooks/useListView';
import { serverSort } from '../../hooks/useServiceList';
import { readinessTranslationRef } from '../../translation';

interface CsvButtonProps {
  filters: ServiceFilters;
  view: ListView;
}

/** Downloads the whole filtered list. A plain link would go without the viewer's token. @internal */
export function CsvButton({ filters, view }: CsvButtonProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const api = useApi(readinessApiRef);
  const errorApi = useApi(errorApiRef);
  const [isPending, setPending] = useState(false);

  async function download() {
    setPending(true);
    try {
      const csv = await api.getServicesCsv({
        ...filters,
        sort: serverSort(view),
      });
      const url = URL.createObjectURL(
        new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      );
      const link = document.createElement('a');
      link.href = url;
      link.download = 'readiness.csv';
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
      aria-label={t('services.csv.label')}
      iconStart={<RiDownload2Line />}
      isPending={isPending}
      onPress={download}
    >
      {t('services.csv.button')}
    </Button>
  );
}
