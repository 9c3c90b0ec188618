// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RiAlarmWarningLine, RiCheckboxCircleLine } from '@remixicon/react';
import type { Problems } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { FileLocation } from '../../components/FileLocation';
import { SecondaryText } from '../../components/SecondaryText';
import { SinceTime } from '../../components/SinceTime';
import { ToneLabel } from '../../components/ToneLabel';
import styles from './ProblemsPage.module.css';

type PlatformIssue = Problems['platformIssues'][number];

const codes = [
  'mass-deletion-guard',
  'sweep-failed',
  'checklist-invalid',
  'catalog-unavailable',
  'evaluation-failed',
  'evidence-provider-failing',
  'evidence-target-stopped',
] as const;

/** Platform issues, for the administrators of the portal. @internal */
export function PlatformIssueList({
  platformIssues,
  readsAll,
}: {
  platformIssues: PlatformIssue[];
  /** Whether the catalog can read everything that there is. */
  readsAll: boolean;
}) {
  const { t } = useReadinessTranslation();
  return (
    <section
      className={styles.part}
      aria-label={t('problems.platformIssues.title')}
    >
      <h2>{t('problems.platformIssues.title')}</h2>
      {platformIssues.length === 0 ? (
        <div className={styles.order}>
          <ToneLabel tone="positive" icon={<RiCheckboxCircleLine />}>
            {readsAll
              ? t('problems.platformIssues.none')
              : t('problems.platformIssues.noneButCatalogErrors')}
          </ToneLabel>
        </div>
      ) : (
        <>
          <SecondaryText as="p">
            {t('problems.platformIssues.text')}
          </SecondaryText>
          <ul className={styles.platformIssues}>
            {platformIssues.map((issue, index) => (
              <PlatformIssueItem key={index} issue={issue} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PlatformIssueItem({ issue }: { issue: PlatformIssue }) {
  const { t } = useReadinessTranslation();
  const { message, fix, since, location } = issue;
  const code = codes.find(known => known === issue.code);
  return (
    <li className={styles.issue}>
      <RiAlarmWarningLine className={styles.icon} aria-hidden size={20} />
      <div>
        <h3>{code ? t(`problems.platformIssues.code.${code}`) : issue.code}</h3>
        <p>{message}</p>
        {location && (
          <p>
            <FileLocation location={location} />
          </p>
        )}
        {fix && (
          <p>
            <strong>{t('problems.platformIssues.fix')}</strong> {fix}
          </p>
        )}
        <SinceTime since={since} />
      </div>
    </li>
  );
}
