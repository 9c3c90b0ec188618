// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Skeleton, Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type {
  Checklist,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { useSearchParams } from 'react-router-dom';
import { readinessApiRef } from '../../api';
import { useChecks, useLoad } from '../../hooks';
import { refreshInterval } from '../../hooks/refreshInterval';
import { readinessTranslationRef } from '../../translation';
import { BriefView } from '../BriefView';
import { CatalogFaultNotice } from '../CatalogFaults';
import { CheckSections } from '../CheckSections';
import { FindingList } from '../FindingList';
import { HistoryList } from '../HistoryList';
import { LoadError } from '../LoadError';
import { isNotHeld, NotHeldNotice } from '../NotHeldNotice';
import { readableText } from '../ReadableText';
import { ShortestPathPanel } from '../ShortestPathPanel';
import { VerdictHead } from '../VerdictHead';
import styles from './EntityReadinessContent.module.css';

const page = `${readableText} ${styles.page}`;

/** The Readiness tab of an entity: the verdict, what lifts it, and every check. @public */
export function EntityReadinessContent() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { entity } = useEntity();
  const api = useApi(readinessApiRef);
  const entityRef = stringifyEntityRef(entity);
  const { value, error, isStale, reload, replace } = useLoad({
    load: () => api.getService(entityRef),
    key: entityRef,
    refreshAfter: () => refreshInterval({ visibility: 'complete' }),
  });
  const checklists = useChecks();

  if (error) {
    return (
      <div className={page}>
        {isNotHeld(error) ? (
          <NotHeldNotice />
        ) : (
          <LoadError error={error} onRetry={reload} />
        )}
      </div>
    );
  }
  // Another entity's checks must not be taken for those of this one.
  if (!value || isStale || checklists.loading) {
    return (
      <div className={page} aria-busy aria-label={t('common.loading')}>
        <Skeleton width="100%" height="9rem" />
        <Skeleton width="100%" height="14rem" />
        <Skeleton width="100%" height="8rem" />
      </div>
    );
  }
  return (
    <div className={page}>
      <CatalogFaultNotice faults={value.catalogFaults} />
      <VerdictHead entity={entity} service={value} onChecked={replace} />
      <Views
        entity={entity}
        service={value}
        checklist={checklists.value?.items.find(
          item => item.id === value.checklist,
        )}
      />
    </div>
  );
}

interface ViewsProps {
  entity: Entity;
  service: ServiceDetail;
  checklist?: Checklist;
}

const views = ['checks', 'brief', 'history'] as const;

function Views({ entity, service, checklist }: ViewsProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const [params, setParams] = useSearchParams();
  const selected = views.find(view => view === params.get('view')) ?? views[0];
  const select = (view: string) =>
    setParams(
      former => {
        const next = new URLSearchParams(former);
        next.set('view', view);
        return next;
      },
      { replace: true },
    );
  const { entityRef, revision, findings, shortestPath } = service;
  return (
    <Tabs selectedKey={selected} onSelectionChange={key => select(String(key))}>
      <TabList aria-label={t('entity.views.label')}>
        {views.map(view => (
          <Tab key={view} id={view}>
            {t(`entity.views.${view}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="checks" className={styles.panel}>
        <div className={styles.checks}>
          {shortestPath && shortestPath.steps.length > 0 && (
            <ShortestPathPanel entity={entity} path={shortestPath} />
          )}
          {findings.length > 0 && (
            <FindingList entity={entity} findings={findings} />
          )}
          <CheckSections service={service} checklist={checklist} />
        </div>
      </TabPanel>
      <TabPanel id="brief" className={styles.panel}>
        <div className={styles.checks}>
          <BriefView entityRef={entityRef} revision={revision} />
        </div>
      </TabPanel>
      <TabPanel id="history" className={styles.panel}>
        <div className={styles.checks}>
          <HistoryList entityRef={entityRef} revision={revision} />
        </div>
      </TabPanel>
    </Tabs>
  );
}
