// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import { useLocation, useSearchParams } from 'react-router-dom';
import { PageBody } from '../PageBody';
import { readinessApiRef } from '../../api';
import { useChecks } from '../../hooks/useChecks';
import { useLoad } from '../../hooks/useLoad';
import { refreshInterval } from '../../hooks/refreshInterval';
import { writeServiceQuery } from '../../hooks/serviceQuery';
import { useServiceFilters } from '../../hooks/useServiceFilters';
import { useReadinessTranslation } from '../../translation';
import { LoadError } from '../../components/LoadError';
import { VisibilityNote } from '../VisibilityNote';
import { CatalogErrorList } from './CatalogErrorList';
import { PlatformIssueList } from './PlatformIssueList';
import { FindingList } from './FindingList';
import { NotConfiguredList } from './NotConfiguredList';
import { ProblemFilterBar } from './ProblemFilterBar';
import { SecretList } from './SecretList';
import styles from './ProblemsPage.module.css';
import { Placeholder } from '../../components/Placeholder';

const pageSize = 50;

/** Secrets first, then platform issues and modules that need settings, then mistakes, each with its place and its fix. @internal */
export function ProblemsPage() {
  const { t } = useReadinessTranslation();
  const { search } = useLocation();
  const offset = readOffset(search);
  const { filters } = useServiceFilters();
  const [, setParams] = useSearchParams();
  const checks = useChecks();
  const api = useApi(readinessApiRef);
  const load = useLoad({
    load: () => api.getProblems({ ...filters, limit: pageSize, offset }),
    key: JSON.stringify([filters, offset]),
    refreshAfter: ({ visibility = 'complete' }) =>
      refreshInterval({ visibility }),
  });
  const { value, error, loading, reload } = load;
  const secrets = value?.findings.filter(({ code }) => code === 'secret');
  // From the first page on.
  const setFilters = (next: ServiceFilters) =>
    setParams(writeServiceQuery(next));
  return (
    <PageBody label={t('problems.title')} known={checks} load={load} isFiltered>
      <div className={styles.page}>
        {error && <LoadError error={error} onRetry={reload} />}
        {loading && <Placeholder heights={['5rem', '16rem']} />}
        {value && !error && (
          <>
            <SecretList findings={secrets ?? []} />
            <PlatformIssueList
              platformIssues={value.platformIssues}
              readsAll={!value.catalogErrors?.length}
            />
            <CatalogErrorList
              errors={value.catalogErrors}
              total={value.totalCatalogErrors}
            />
            <NotConfiguredList notConfigured={value.notConfigured} />
            {value.visibility === 'working' ? (
              <VisibilityNote />
            ) : (
              <FindingList
                findings={value.findings.filter(
                  ({ code }) => code !== 'secret',
                )}
                shown={value.findings.length}
                total={value.totalFindings}
                offset={offset}
                filters={
                  <ProblemFilterBar
                    filters={filters}
                    onChange={setFilters}
                    checks={checks}
                  />
                }
                isFiltered={Object.keys(filters).length > 0}
                pages={<Pages offset={offset} total={value.totalFindings} />}
              />
            )}
          </>
        )}
      </div>
    </PageBody>
  );
}

function Pages({ offset, total }: { offset: number; total: number }) {
  const { t } = useReadinessTranslation();
  const { pathname, search } = useLocation();
  if (offset === 0 && total <= pageSize) {
    return undefined;
  }
  const at = (next: number) => {
    const params = new URLSearchParams(search);
    params.set('offset', String(Math.max(0, next)));
    return `${pathname}?${params}`;
  };
  return (
    <nav className={styles.pages} aria-label={t('problems.findings.pages')}>
      {offset > 0 && (
        <ButtonLink
          size="small"
          variant="secondary"
          href={at(offset - pageSize)}
        >
          {t('problems.findings.previous')}
        </ButtonLink>
      )}
      {offset + pageSize < total && (
        <ButtonLink
          size="small"
          variant="secondary"
          href={at(offset + pageSize)}
        >
          {t('problems.findings.next')}
        </ButtonLink>
      )}
    </nav>
  );
}

function readOffset(search: string): number {
  const offset = Number(new URLSearchParams(search).get('offset'));
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0;
}
