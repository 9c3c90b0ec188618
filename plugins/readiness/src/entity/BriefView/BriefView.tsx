// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { MarkdownContent } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import { RiPrinterLine } from '@remixicon/react';
import { readinessApiRef } from '../../api';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessTranslation } from '../../translation';
import { CopyButton } from '../../components/CopyButton';
import { LoadError } from '../../components/LoadError';
import print from '../../components/print.module.css';
import { SecondaryText } from '../../components/SecondaryText';
import { toPlainMarkdown } from './toPlainMarkdown';
import styles from './BriefView.module.css';

interface BriefViewProps {
  entityRef: string;
  /** Changes with each evaluation of the service. */
  revision: number;
}

/** The service on one page, to read before it goes live or to copy into a ticket. @internal */
export function BriefView({ entityRef, revision }: BriefViewProps) {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const { value, error, reload } = useLoad({
    load: () => api.getBrief(entityRef),
    key: `${entityRef} ${revision}`,
  });
  if (error) {
    return <LoadError error={error} onRetry={reload} />;
  }
  if (value === undefined) {
    return <Skeleton width="100%" height="20rem" />;
  }
  return (
    <div className={styles.brief} data-brief>
      <div className={`${styles.actions} ${print.noPrint}`}>
        <SecondaryText as="p">{t('entity.brief.text')}</SecondaryText>
        <div className={styles.buttons}>
          <Button
            size="small"
            variant="secondary"
            iconStart={<RiPrinterLine />}
            onPress={() => window.print()}
          >
            {t('entity.brief.print')}
          </Button>
          <CopyButton text={value} label={t('entity.copy.brief')} />
        </div>
      </div>
      <div className={`${styles.page} ${print.sheet}`}>
        <MarkdownContent content={toPlainMarkdown(value)} />
      </div>
    </div>
  );
}
