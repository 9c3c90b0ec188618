// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { ButtonLink, Card, CardBody, Text } from '@backstage/ui';
import type { PortalState, Summary } from 'backstage-plugin-readiness-common';
import type { Checks } from '../../hooks/useChecks';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import { CopyButton } from '../../components/CopyButton';
import { DocsLink } from '../../components/DocsLink';
import { YamlPatch } from '../../components/YamlPatch/YamlPatch';
import { exampleAnswers } from './exampleAnswers';
import styles from './FirstSteps.module.css';
import { Scope } from './Scope';
import { Step } from './Step';

interface FirstStepsProps {
  summary: Pick<Summary, 'portal' | 'totalItems'>;
  checks: Checks;
}

/** What is shown while there is nothing to see: why, and what to do next. Neither an alarm nor praise. @internal */
export function FirstSteps({ summary, checks }: FirstStepsProps) {
  const { t } = useReadinessTranslation();
  const links = useReadinessLinks();
  const { portal, totalItems } = summary;
  const { status, unreadableSince } = portal;
  const state =
    status === 'neverRead' && unreadableSince ? 'unreadable' : status;
  const title =
    state === 'unassessed' || state === 'assessed'
      ? t('firstSteps.title.unassessed', { count: totalItems })
      : t(`firstSteps.title.${state}`);
  const text = t(
    `firstSteps.text.${state === 'assessed' ? 'unassessed' : state}`,
  );
  const example = exampleAnswers(checks.checks.values());
  return (
    <section aria-label={t('firstSteps.region')} className={styles.page}>
      <div>
        <Text as="h2" variant="title-small" weight="bold">
          {title}
        </Text>
        <Text as="p" color="secondary">
          {text}
        </Text>
        {state === 'unreadable' && (
          <ButtonLink variant="secondary" href={links.problems()}>
            {t('firstSteps.problems')}
          </ButtonLink>
        )}
      </div>
      {state !== 'noneVisible' && (
        <Card>
          <CardBody>
            <ol
              className={styles.steps}
              aria-label={t('firstSteps.steps.label')}
            >
              <Step title={t('firstSteps.read.title')} isDone={!!portal.readAt}>
                <CatalogRead portal={portal} />
              </Step>
              <Step
                title={t('firstSteps.scope.title')}
                isDone={status === 'unassessed'}
              >
                <Scope
                  portal={portal}
                  services={totalItems}
                  checklists={checks.value?.items ?? []}
                />
              </Step>
              <Step title={t('firstSteps.answer.title')} isDone={false}>
                <Line>{t('firstSteps.answer.text')}</Line>
                <YamlPatch
                  patch={example}
                  label={t('firstSteps.answer.label')}
                />
                <div className={styles.actions}>
                  <CopyButton
                    text={example}
                    label={t('firstSteps.answer.copy')}
                  />
                  <ButtonLink
                    size="small"
                    variant="secondary"
                    href={links.checklist()}
                  >
                    {t('firstSteps.answer.checklist')}
                  </ButtonLink>
                  <DocsLink page="docs/annotations.md">
                    {t('firstSteps.answer.annotations')}
                  </DocsLink>
                </div>
              </Step>
            </ol>
          </CardBody>
        </Card>
      )}
    </section>
  );
}

function CatalogRead({ portal }: { portal: PortalState }) {
  const { t } = useReadinessTranslation();
  const { relative } = useDateFormat();
  const { readAt, unreadableSince, catalog } = portal;
  const when = readAt
    ? t('firstSteps.read.at', { when: relative(readAt) })
    : t('firstSteps.read.never');
  return (
    <Line>
      {when}{' '}
      {unreadableSince &&
        t('firstSteps.read.unreadable', { when: relative(unreadableSince) })}
      {catalog && t('firstSteps.read.entities', { count: catalog.entities })}
    </Line>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Text as="p" variant="body-medium" color="secondary">
      {children}
    </Text>
  );
}
