// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Skeleton } from '@backstage/ui';
import { useLocation } from 'react-router-dom';
import { PageBody } from '../PageBody';
import { readinessApiRef } from '../../api';
import { useLoad } from '../../hooks/useLoad';
import { refreshInterval } from '../../hooks/refreshInterval';
import { readinessTranslationRef } from '../../translation';
import { LoadError } from '../../components/LoadError';
import { VisibilityNote } from '../VisibilityNote';
import { CatalogErrorList } from './CatalogErrorList';
import { PlatformIssueList } from './PlatformIssueList';
import { FindingList } from './FindingList';
import { NotConfiguredList } from './NotConfiguredList';
import styles from './ProblemsPage.module.css';

const pageSize = 50;

/** Platform issues and modules that need settings, then mistakes in catalog files, each with its place and its fix. @internal */
export function ProblemsPage() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { search } = useLocation();
  const offset = readOffset(search);
  const api = useApi(readinessApiRef);
  const load = useLoad({
    load: () => api.getProblems({ limit: pageSize, offset }),
    key: String(offset),
    refreshAfter: ({ visibility = 'complete' }) =>
      refreshInterval({ visibility }),
  });
  const { value, error, loading, reload } = load;
  return (
    <PageBody label={t('problems.title')} load={load}>
      <div className={styles.page}>
        {error && <LoadError error={error} onRetry={reload} />}
        {loading && (
          <div aria-busy aria-label={t('common.loading')}>
            <Skeleton width="100%" height="5rem" />
            <Skeleton width="100%" height="16rem" />
          </div>
        )}
        {value && !error && (
          <>
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
                findings={value.findings}
                total={value.totalFindings}
                offset={offset}
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
  const { t } = useTranslationRef(readinessTranslationRef);
  const { pathname } = useLocation();
  if (offset === 0 && total <= pageSize) {
    return undefined;
  }
  const at = (next: number) => `${pathname}?offset=${Math.max(0, next)}`;
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
