// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { ContradictionResult } from 'backstage-plugin-readiness-common';
import { checkName } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { NotRight } from '../NotRight';
import type { AccusingFact } from '../Observation';
import styles from './CheckRow.module.css';

interface DoubtProps {
  check: string;
  rules: readonly ContradictionResult[];
  facts: readonly AccusingFact[];
}

/** Unfolds what can be done about an accusation that is wrong. @internal */
export function Doubt({ check, rules, facts }: DoubtProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={styles.doubt}>
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('entity.notRight.of', { check: checkName(check) })}
          onPress={() => setOpen(open => !open)}
        >
          {t('entity.notRight.title')}
        </Button>
      </div>
      {isOpen && <NotRight id={id} check={check} rules={rules} facts={facts} />}
    </>
  );
}
