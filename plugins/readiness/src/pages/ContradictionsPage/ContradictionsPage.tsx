// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Button, Skeleton, Text } from '@backstage/ui';
import { RiCheckDoubleLine, RiFilterOffLine } from '@remixicon/react';
import type {
  ServiceFilters,
  Summary,
} from 'backstage-plugin-readiness-common';
import { useSearchParams } from 'react-router-dom';
import { readinessApiRef } from '../../api';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useChecks } from '../../hooks/useChecks';
import { useLoad } from '../../hooks/useLoad';
import { useServiceFilters } from '../../hooks/useServiceFilters';
import { useSummary } from '../../hooks/useSummary';
import { useReadinessTranslation } from '../../translation';
import { ActiveFilters } from '../filters/ActiveFilters';
import { FirstSteps } from '../FirstSteps/FirstSteps';
import { hasServices } from '../FirstSteps/hasServices';
import { LoadError } from '../../components/LoadError';
import { Notice } from '../../components/Notice';
import { Term } from '../../components/Term/Term';
import { PageBody } from '../PageBody';
import { Pager } from '../Pager';
import { ServiceFilterBar } from '../filters/ServiceFilterBar';
import { VisibilityNote } from '../VisibilityNote';
import { ContradictionRows } from './ContradictionRows';
import listStyles from '../ListRows.module.css';

/** Every contradiction: which answer of which service, what disagrees, who observed it and when. @internal */
export function ContradictionsPage() {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const { filters, setFilters } = useServiceFilters();
  const [params, setParams] = useSearchParams();
  const cursor = params.get('cursor') ?? undefined;
  const checks = useChecks();
  const request = { ...filters, cursor };
  const list = useLoad({
    key: JSON.stringify(request),
    load: () => api.getContradictions(request),
    refreshAfter: refreshInterval,
  });
  const summary = useSummary(filters);
  const { value, error } = list;
  const portal = summary.value?.portal;
  const isWorking = value?.visibility === 'working';
  // There is nothing to filter.
  const isFirstUse =
    summary.value?.visibility === 'complete' && portal && !hasServices(portal);

  function show(next: string) {
    setParams(former => {
      const written = new URLSearchParams(former);
      written.set('cursor', next);
      return written;
    });
  }

  return (
    <PageBody
      label={t('contradictions.title')}
      known={checks}
      load={list}
      isFiltered
    >
      {!isFirstUse && (
        <ServiceFilterBar
          filters={filters}
          onChange={setFilters}
          checks={checks}
        />
      )}
      <ActiveFilters filters={filters} onChange={setFilters} checks={checks} />
      {error && <LoadError error={error} onRetry={list.reload} />}
      {list.loading && <Skeleton width="100%" height="14rem" />}
      {isWorking && <VisibilityNote />}
      {value && !error && !isWorking && value.totalItems > 0 && (
        <>
          <div>
            <Text as="p" role="status" weight="bold">
              {t('contradictions.count', {
                count: value.totalItems,
                services: t('contradictions.services', {
                  count: value.totalServices,
                }),
              })}
            </Text>
            <Text as="p" variant="body-small" color="secondary">
              {t('contradictions.hint')} <Term word="contradicted" />
            </Text>
          </div>
          <div
            className={list.isStale ? listStyles.stale : undefined}
            aria-busy={list.isStale}
          >
            <ContradictionRows items={value.items} />
          </div>
          <Pager
            next={value.nextCursor}
            previous={value.prevCursor}
            onChange={show}
          />
        </>
      )}
      {value && !error && !isWorking && value.totalItems === 0 && portal && (
        <>
          {hasServices(portal) ? (
            <NoContradictions
              summary={summary.value!}
              filters={filters}
              onClear={() => setFilters({})}
            />
          ) : (
            <FirstSteps summary={summary.value!} checks={checks} />
          )}
        </>
      )}
    </PageBody>
  );
}

interface NoContradictionsProps {
  summary: Summary;
  filters: ServiceFilters;
  onClear: () => void;
}

function NoContradictions(props: NoContradictionsProps) {
  const { summary, filters, onClear } = props;
  const { t } = useReadinessTranslation();
  const { totalItems: count, observing } = summary;
  if (Object.keys(filters).length > 0) {
    return (
      <Notice
        icon={<RiFilterOffLine />}
        title={t('contradictions.empty.filteredTitle')}
        text={t('contradictions.empty.filteredText', { count })}
        actions={
          <Button variant="secondary" onPress={onClear}>
            {t('filters.clear')}
          </Button>
        }
      />
    );
  }
  const text = t('contradictions.empty.text', { count });
  return (
    <Notice
      icon={<RiCheckDoubleLine />}
      title={t('contradictions.empty.title')}
      text={
        observing ? text : `${text} ${t('contradictions.empty.unobserved')}`
      }
    />
  );
}
