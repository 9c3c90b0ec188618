// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Text, VisuallyHidden } from '@backstage/ui';
import {
  RiCheckboxBlankCircleLine,
  RiCheckboxCircleFill,
} from '@remixicon/react';
import { useReadinessTranslation } from '../../translation';
import styles from './FirstSteps.module.css';

interface StepProps {
  title: string;
  isDone: boolean;
  children: ReactNode;
}

/** One step, ticked when it is done. @internal */
export function Step({ title, isDone, children }: StepProps) {
  const { t } = useReadinessTranslation();
  return (
    <li className={styles.step}>
      <span
        className={`${styles.tick} ${isDone ? styles.done : ''}`}
        aria-hidden
      >
        {isDone ? <RiCheckboxCircleFill /> : <RiCheckboxBlankCircleLine />}
      </span>
      <div className={styles.body}>
        <Text as="h3" variant="body-large" weight="bold">
          {title}{' '}
          <VisuallyHidden>
            {isDone ? t('firstSteps.steps.done') : t('firstSteps.steps.toDo')}
          </VisuallyHidden>
        </Text>
        {children}
      </div>
    </li>
  );
}
