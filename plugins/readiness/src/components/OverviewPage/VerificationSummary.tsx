// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, Text } from '@backstage/ui';
import type {
  ServiceFilters,
  Summary,
} from 'backstage-plugin-readiness-common';
import { verificationStats } from '../../hooks/verificationStats';
import { projectPage } from '../../projectPage';
import { readinessTranslationRef } from '../../translation';
import { VerificationLinks, VerificationBar } from '../Verification';
import { ExternalLink } from '../ExternalLink';
import styles from './VerificationSummary.module.css';

/** Says how evidence is configured, on the page of a package that collects some. */
const HOW_TO = projectPage('readiness-backend-module-health');

interface VerificationSummaryProps {
  summary: Summary;
  filters: ServiceFilters;
}

/** How many of the verifiable answers are verified; each number links to its services. @internal */
export function VerificationSummary({
  summary,
  filters,
}: VerificationSummaryProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { verifiableAnswers, observing } = summary;
  const { total, verified } = verificationStats(verifiableAnswers);
  if (total === 0) {
    return undefined;
  }
  // What was verified before its provider went holds until it expires.
  const isObserved = observing || verified > 0;
  return (
    <Card>
      <CardBody>
        <section className={styles.verification} aria-labelledby="verification">
          <div className={styles.text}>
            <Text as="h2" id="verification" variant="body-large" weight="bold">
              {isObserved
                ? t('overview.verification.title', {
                    count: total,
                    verified: String(verified),
                  })
                : t('overview.verification.unobservedTitle', { count: total })}
            </Text>
            <VerificationLinks
              verifiableAnswers={verifiableAnswers}
              filters={filters}
              showsNone={isObserved}
              contradictions={summary.contradictions}
            />
          </div>
          {isObserved && (
            <VerificationBar verifiableAnswers={verifiableAnswers} />
          )}
          {!isObserved && (
            <Text as="p" variant="body-small" color="secondary">
              {t('overview.verification.unobserved')}{' '}
              <ExternalLink href={HOW_TO}>
                {t('overview.verification.how')}
              </ExternalLink>
            </Text>
          )}
        </section>
      </CardBody>
    </Card>
  );
}
