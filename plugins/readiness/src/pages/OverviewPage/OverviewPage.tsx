// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button, Skeleton } from '@backstage/ui';
import { RiFilterOffLine } from '@remixicon/react';
import type {
  ServiceFilters,
  Summary,
} from 'backstage-plugin-readiness-common';
import { type Checks, useChecks } from '../../hooks/useChecks';
import { useServiceFilters } from '../../hooks/useServiceFilters';
import { useSummary } from '../../hooks/useSummary';
import { useReadinessTranslation } from '../../translation';
import { ActiveFilters } from '../filters/ActiveFilters';
import { FirstSteps } from '../FirstSteps/FirstSteps';
import { hasServices } from '../FirstSteps/hasServices';
import { LoadError } from '../../components/LoadError';
import { Notice } from '../../components/Notice';
import { PageBody } from '../PageBody';
import { ServiceFilterBar } from '../filters/ServiceFilterBar';
import { VisibilityNote } from '../VisibilityNote';
import { VerificationSummary } from './VerificationSummary';
import { DataMatrix } from './DataMatrix';
import { DecisionsLine } from './DecisionsLine';
import { LastSweep } from './LastSweep';
import styles from './OverviewPage.module.css';
import { OverviewSkeleton } from './OverviewSkeleton';
import { TopOpenChecks } from './TopOpenChecks';
import { UrgentBanner } from './UrgentBanner';
import { MostUrgent } from './MostUrgent';
import { VerdictOverview } from './VerdictOverview';

/** What is most urgent, then services by verdict, the five to begin with, sensitive data by monitoring, gaps and evidence. @internal */
export function OverviewPage() {
  const { t } = useReadinessTranslation();
  const { filters, setFilters } = useServiceFilters();
  const checks = useChecks();
  const summary = useSummary(filters);
  const { value, error } = summary;
  // There is nothing to filter.
  const isFirstUse =
    value?.visibility === 'complete' && !hasServices(value.portal);

  return (
    <PageBody
      label={t('overview.title')}
      known={checks}
      load={summary}
      isFiltered
    >
      {!error && !(value && value.totalItems === 0) && (
        <div className={styles.headline}>
          {value ? (
            <UrgentBanner summary={value} filters={filters} />
          ) : (
            <Skeleton width="100%" height="100%" aria-hidden />
          )}
        </div>
      )}
      {!isFirstUse && (
        <ServiceFilterBar
          filters={filters}
          onChange={setFilters}
          checks={checks}
        />
      )}
      <ActiveFilters filters={filters} onChange={setFilters} checks={checks} />
      {error && <LoadError error={error} onRetry={summary.reload} />}
      {summary.loading && <OverviewSkeleton />}
      {value && !error && (
        <div
          className={summary.isStale ? styles.stale : undefined}
          aria-busy={summary.isStale}
        >
          <OverviewBody summary={value} filters={filters} checks={checks} />
        </div>
      )}
    </PageBody>
  );
}

interface OverviewBodyProps {
  summary: Summary;
  filters: ServiceFilters;
  checks: Checks;
}

function OverviewBody({ summary, filters, checks }: OverviewBodyProps) {
  const isWorking = summary.visibility === 'working';
  if (summary.totalItems === 0) {
    if (isWorking) {
      return <VisibilityNote />;
    }
    return hasServices(summary.portal) ? (
      <NoMatch />
    ) : (
      <FirstSteps summary={summary} checks={checks} />
    );
  }
  return (
    <div className={styles.figures}>
      {isWorking && <VisibilityNote />}
      {summary.portal.status === 'unassessed' && (
        <FirstSteps summary={summary} checks={checks} />
      )}
      <VerdictOverview summary={summary} filters={filters} />
      <DecisionsLine filters={filters} />
      <div className={styles.columns}>
        <MostUrgent filters={filters} />
        <DataMatrix
          rows={summary.matrix}
          filters={filters}
          observing={summary.observing}
        />
        <TopOpenChecks
          items={summary.topOpenChecks}
          filters={filters}
          checks={checks}
          total={summary.totalItems}
        />
        <VerificationSummary summary={summary} filters={filters} />
      </div>
      <LastSweep sweep={summary.lastSweep} />
    </div>
  );
}

function NoMatch() {
  const { t } = useReadinessTranslation();
  const { setFilters } = useServiceFilters();
  return (
    <Notice
      icon={<RiFilterOffLine />}
      title={t('overview.empty.filteredTitle')}
      text={t('overview.empty.filteredText')}
      actions={
        <Button variant="secondary" onPress={() => setFilters({})}>
          {t('filters.clear')}
        </Button>
      }
    />
  );
}
