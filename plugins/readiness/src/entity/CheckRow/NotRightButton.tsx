// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId, useState } from 'react';
import { Button } from '@backstage/ui';
import type { ContradictionResult } from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { NotRight } from '../NotRight/NotRight';
import type { ContradictingFact } from '../Observation/findContradictingFacts';
import styles from './CheckRow.module.css';

interface NotRightButtonProps {
  check: string;
  rules: readonly ContradictionResult[];
  facts: readonly ContradictingFact[];
}

/** Opens what an owner can do about a contradiction that is wrong. @internal */
export function NotRightButton({ check, rules, facts }: NotRightButtonProps) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={styles.notRight}>
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('entity.notRight.of', { check: checkTitle(check) })}
          onPress={() => setOpen(open => !open)}
        >
          {t('entity.notRight.title')}
        </Button>
      </div>
      {isOpen && <NotRight id={id} check={check} rules={rules} facts={facts} />}
    </>
  );
}
