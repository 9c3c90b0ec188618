// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Card,
  CardBody,
  CardHeader,
  Link,
  Skeleton,
  Text,
} from '@backstage/ui';
import {
  NOT_READY_YET,
  type ServiceFilters,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { CatalogLink } from '../../components/CatalogLink';
import { SecondaryText } from '../../components/SecondaryText';
import { UrgencyReason } from '../../components/UrgencyReason/UrgencyReason';
import { useCheckTitle } from '../../hooks/checkTitles';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import styles from './MostUrgent.module.css';

const MOST = 5;

/** The five most urgent services: why, and whose they are. @internal */
export function MostUrgent({ filters }: { filters: ServiceFilters }) {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const links = useReadinessLinks();
  const { verdict = NOT_READY_YET, ...others } = filters;
  const waiting = NOT_READY_YET.filter(one => verdict.includes(one));
  const request = { ...others, verdict: waiting, limit: MOST };
  const { value, loading } = useLoad({
    key: JSON.stringify(request),
    load: async () =>
      waiting.length > 0
        ? api.getServices(request)
        : { items: [], totalItems: 0, visibility: 'complete' as const },
    refreshAfter: refreshInterval,
  });
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="body-large" weight="bold">
          {t('overview.most.title')}
        </Text>
      </CardHeader>
      <CardBody>
        {loading && <Skeleton width="100%" height="15rem" />}
        {value?.items.length === 0 && (
          <SecondaryText as="p">{t('overview.most.none')}</SecondaryText>
        )}
        <ol className={styles.list}>
          {value?.items.map(service => (
            <li key={service.entityRef}>
              <UrgentService service={service} />
            </li>
          ))}
        </ol>
        {value && value.totalItems > MOST && (
          <Link href={links.services({ ...others, verdict: waiting })}>
            {t('overview.most.all')}
          </Link>
        )}
      </CardBody>
    </Card>
  );
}

function UrgentService({ service }: { service: ServiceSummary }) {
  const { t } = useReadinessTranslation();
  const linkTo = useEntityRefLink();
  const checkTitle = useCheckTitle();
  const { entityRef, title, name, owner, blockers, verdict } = service;
  const reasons = verdict === 'unassessed' ? [] : blockers;
  return (
    <div className={styles.service}>
      <Link href={`${linkTo(entityRef)}/readiness`} weight="bold">
        {title ?? name}
      </Link>
      <span className={styles.owner}>
        {owner ? <CatalogLink entityRef={owner} /> : t('overview.most.noOwner')}
      </span>
      <span className={styles.reason}>
        <UrgencyReason service={service} compact />
        {reasons.length > 0 && (
          <SecondaryText small>
            {t('overview.most.blockers', {
              count: reasons.length,
              checks: reasons.map(({ check }) => checkTitle(check)).join(', '),
            })}
          </SecondaryText>
        )}
        {verdict === 'unassessed' && (
          <SecondaryText small>{t('common.verdict.unassessed')}</SecondaryText>
        )}
      </span>
    </div>
  );
}
