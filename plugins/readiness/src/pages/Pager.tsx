// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { useReadinessTranslation } from '../translation';
import styles from './Pager.module.css';

interface PagerProps {
  next?: string;
  previous?: string;
  onChange: (cursor: string) => void;
}

/** To the next and the former page; nothing when everything is on one. @internal */
export function Pager({ next, previous, onChange }: PagerProps) {
  const { t } = useReadinessTranslation();
  if (!next && !previous) {
    return undefined;
  }
  return (
    <nav aria-label={t('services.pages.label')} className={styles.pager}>
      <Button
        variant="secondary"
        iconStart={<RiArrowLeftSLine />}
        isDisabled={!previous}
        onPress={() => previous && onChange(previous)}
      >
        {t('services.pages.previous')}
      </Button>
      <Button
        variant="secondary"
        iconEnd={<RiArrowRightSLine />}
        isDisabled={!next}
        onPress={() => next && onChange(next)}
      >
        {t('services.pages.next')}
      </Button>
    </nav>
  );
}
