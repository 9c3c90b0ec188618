// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { WaiverRules } from 'backstage-plugin-readiness-common';
import { SecondaryText } from '../../components/SecondaryText';
import type { Checks } from '../../hooks/useChecks';
import { useReadinessTranslation } from '../../translation';
import { BulkRequestDialog } from '../DecisionsPage/bulk/BulkRequestDialog';
import type { Selection } from './selection';
import styles from './ServicesPage.module.css';

/** The backend takes so many at once. */
const MOST = 200;

interface SelectionBarProps {
  selection: Selection;
  checks: Checks;
  rules: WaiverRules;
  /** With what was done. */
  onDone: (text: string) => void;
}

/** How many services are selected, and what can be done with them. @internal */
export function SelectionBar(props: SelectionBarProps) {
  const { selection, checks, rules, onDone } = props;
  const { t } = useReadinessTranslation();
  const [isOpen, setOpen] = useState(false);
  const services = [...selection.selected.values()];
  if (services.length === 0) {
    return <></>;
  }
  const areTooMany = services.length > MOST;
  return (
    <div
      className={styles.selection}
      role="region"
      aria-label={t('services.selection.label')}
    >
      <strong role="status">
        {t('services.selection.selected', { count: services.length })}
      </strong>
      <Button
        size="small"
        isDisabled={areTooMany}
        onPress={() => setOpen(true)}
      >
        {t('services.selection.request')}
      </Button>
      <Button size="small" variant="secondary" onPress={selection.clear}>
        {t('services.selection.clear')}
      </Button>
      {areTooMany && (
        <SecondaryText small>
          {t('services.selection.tooMany', { most: String(MOST) })}
        </SecondaryText>
      )}
      {isOpen && (
        <BulkRequestDialog
          checks={checks}
          rules={rules}
          given={services}
          onClose={text => {
            setOpen(false);
            if (text) {
              selection.clear();
              onDone(text);
            }
          }}
        />
      )}
    </div>
  );
}
