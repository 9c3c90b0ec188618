// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import {
  ButtonIcon,
  ButtonLink,
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  Link,
  Skeleton,
  Text,
} from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import {
  type CheckResult,
  isOpen,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { CatalogLink } from '../../components/CatalogLink';
import { CheckStatusLabel } from '../../components/CheckStatusLabel';
import { DataClassLabels } from '../../components/DataClassLabels';
import { LoadError } from '../../components/LoadError';
import { WhomToCall } from '../../components/OnCall/WhomToCall';
import { SecondaryText } from '../../components/SecondaryText';
import { SeverityLabel } from '../../components/SeverityLabel';
import { ServiceMonitoring } from '../../components/ServiceMonitoring';
import { TextWithEntityLinks } from '../../components/TextWithEntityLinks';
import { VerdictLabel } from '../../components/VerdictLabel';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessTranslation } from '../../translation';
import styles from './ServicesPage.module.css';

/** Reasons that are shown; the Readiness tab has them all. */
const MOST = 5;

interface ServicePreviewProps {
  entityRef: string;
  onClose: () => void;
}

/** What holds a service back and whom to call, beside the list. @internal */
export function ServicePreview({ entityRef, onClose }: ServicePreviewProps) {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const linkTo = useEntityRefLink();
  const { value, error, isStale, reload } = useLoad({
    key: entityRef,
    load: () => api.getService(entityRef),
  });
  const service = isStale ? undefined : value;
  const tab = `${linkTo(entityRef)}/readiness`;
  return (
    <aside className={styles.preview} aria-label={t('services.preview.title')}>
      <Card>
        <CardHeader>
          <div className={styles.previewHead}>
            <Text as="h2" variant="title-x-small" weight="bold">
              {service?.title ?? service?.name ?? t('common.loading')}
            </Text>
            <ButtonIcon
              size="small"
              variant="tertiary"
              aria-label={t('services.preview.close')}
              icon={<RiCloseLine />}
              onPress={onClose}
            />
          </div>
        </CardHeader>
        <CardBody>
          {error && <LoadError error={error} onRetry={reload} />}
          {!error && !service && <Skeleton width="100%" height="10rem" />}
          {!error && service && <Body service={service} tab={tab} />}
        </CardBody>
        <CardFooter>
          <ButtonLink size="small" href={tab}>
            {t('services.preview.open')}
          </ButtonLink>
        </CardFooter>
      </Card>
    </aside>
  );
}

function Body({ service, tab }: { service: ServiceDetail; tab: string }) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { verdict, verdictVerification, dataClasses, owner } = service;
  const open = service.checks.filter(keepsFromReady).sort(blockersFirst);
  return (
    <div className={styles.previewBody}>
      <div>
        <VerdictLabel verdict={verdict} verification={verdictVerification} />
      </div>
      <dl className={styles.previewFacts}>
        <dt>{t('services.preview.owner')}</dt>
        <dd>
          {owner ? (
            <CatalogLink entityRef={owner} />
          ) : (
            t('services.cell.noOwner')
          )}
        </dd>
        <dt>{t('services.preview.onCall')}</dt>
        <dd>
          <WhomToCall service={service} />
        </dd>
        <dt>{t('services.preview.data')}</dt>
        <dd>
          <DataClassLabels dataClasses={dataClasses} />
        </dd>
        <dt>{t('services.preview.monitoring')}</dt>
        <dd>
          <ServiceMonitoring service={service} />
        </dd>
      </dl>
      <div>
        <Text as="h3" variant="body-medium" weight="bold">
          {t('services.preview.openChecks')}
        </Text>
        {open.length === 0 && (
          <SecondaryText as="p">{t('services.preview.nothing')}</SecondaryText>
        )}
        <ul>
          {open.slice(0, MOST).map(({ check, status, severity, message }) => (
            <li key={check}>
              <div className={styles.reason}>
                <Link
                  href={`${tab}#check-${encodeURIComponent(check)}`}
                  weight="bold"
                >
                  {checkTitle(check)}
                </Link>
                <CheckStatusLabel status={status} />
                <SeverityLabel severity={severity} />
              </div>
              {/* Its status says the same. */}
              {message && message !== `${t('common.status.unanswered')}.` && (
                <SecondaryText as="p" small>
                  <TextWithEntityLinks>{message}</TextWithEntityLinks>
                </SecondaryText>
              )}
            </li>
          ))}
          {open.length > MOST && (
            <li>
              <Link href={tab}>
                {t('services.preview.more', {
                  number: String(open.length - MOST),
                })}
              </Link>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

function keepsFromReady({ counted, severity, status }: CheckResult): boolean {
  return (
    counted &&
    isOpen(status) &&
    (severity === 'blocker' || severity === 'required')
  );
}

function blockersFirst(one: CheckResult, other: CheckResult): number {
  return (
    Number(other.severity === 'blocker') - Number(one.severity === 'blocker')
  );
}
