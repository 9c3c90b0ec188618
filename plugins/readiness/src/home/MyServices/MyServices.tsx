// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { NOT_READY_YET } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { SecondaryText } from '../../components/SecondaryText';
import { VerdictLabel } from '../../components/VerdictLabel';
import { nextStep } from '../../hooks/nextStep';
import { refreshInterval } from '../../hooks/refreshInterval';
import { type Checks, useChecks } from '../../hooks/useChecks';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import {
  loadMyServices,
  type MyServices as MyServicesValue,
} from './loadMyServices';
import styles from './MyServices.module.css';
import { Placeholder } from '../../components/Placeholder';

/** A home page is open all day; what it shows changes with the work of days. */
const REFRESH_MS = 60_000;

/** The services of the viewer that are not ready, with the next step for each. @internal */
export function MyServices() {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const known = useChecks();
  const links = useReadinessLinks();
  const { value, error, reload } = useLoad({
    key: 'mine',
    load: () => loadMyServices(api),
    refreshAfter: ({ visibility }) =>
      visibility === 'working' ? refreshInterval({ visibility }) : REFRESH_MS,
  });
  if (error) {
    return <LoadError error={error} onRetry={reload} />;
  }
  if (!value || (value.visibility === 'working' && value.total === 0)) {
    return <Placeholder heights={['6rem']} />;
  }
  const { services, total, owned } = value;
  if (total === 0) {
    return (
      <SecondaryText>
        {owned === 0 ? t('home.none') : t('home.ready', { count: owned })}
      </SecondaryText>
    );
  }
  return (
    <div className={styles.services}>
      <ul className={styles.list} aria-label={t('home.title')}>
        {services.map(service => (
          <Service
            key={service.summary.entityRef}
            service={service}
            known={known}
          />
        ))}
      </ul>
      <SecondaryText small>
        <Link
          href={links.services({ mine: true, verdict: [...NOT_READY_YET] })}
        >
          {t('home.all', { count: total })}
        </Link>
      </SecondaryText>
    </div>
  );
}

function Service(props: {
  service: MyServicesValue['services'][number];
  known: Checks;
}) {
  const { known } = props;
  const { summary, detail } = props.service;
  const { t } = useReadinessTranslation();
  const linkTo = useEntityRefLink();
  const tab = `${linkTo(summary.entityRef)}/readiness`;
  const step = detail && nextStep(detail, known.checks);
  return (
    <li>
      <div className={styles.name}>
        <Link href={tab} weight="bold" standalone>
          {summary.title ?? summary.name}
        </Link>
        <VerdictLabel verdict={summary.verdict} />
      </div>
      {step && (
        <div className={styles.next}>
          <SecondaryText small>{t('entity.card.next')}:</SecondaryText>{' '}
          <Link
            href={`${tab}#check-${encodeURIComponent(step.check)}`}
            variant="body-small"
          >
            {known.titleOf(step.check)}
          </Link>
          {step.how && `. ${step.how}`}
        </div>
      )}
    </li>
  );
}
