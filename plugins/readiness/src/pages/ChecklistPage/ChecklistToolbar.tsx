// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { SEVERITIES } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { FilterSelect } from '../filters/FilterSelect';
import { type Arrangement, EVIDENCE, type Evidence } from './useArrangement';
import styles from './ChecklistPage.module.css';

interface ChecklistToolbarProps {
  arrangement: Arrangement;
  onChange: (next: Partial<Arrangement>) => void;
}

/** Order of the questions, and which of them are shown. @internal */
export function ChecklistToolbar(props: ChecklistToolbarProps) {
  const { arrangement, onChange } = props;
  const { t } = useReadinessTranslation();
  return (
    <div className={styles.toolbar} role="search">
      <ToggleButtonGroup
        aria-label={t('checklist.order.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[arrangement.order]}
        onSelectionChange={keys => {
          const [order] = keys;
          onChange({ order: order === 'weakest' ? 'weakest' : 'asked' });
        }}
      >
        {(['asked', 'weakest'] as const).map(order => (
          <ToggleButton key={order} id={order}>
            {t(`checklist.order.${order}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FilterSelect
        label={t('checklist.severity')}
        options={SEVERITIES.map(id => ({
          id,
          label: t(`common.severity.${id}`),
        }))}
        value={arrangement.severity}
        onChange={chosen =>
          onChange({
            severity: SEVERITIES.filter(item => chosen.includes(item)),
          })
        }
      />
      <FilterSelect
        label={t('filters.name.verification')}
        options={EVIDENCE.map(id => ({
          id,
          label: t(`checklist.evidence.${id}`),
        }))}
        value={arrangement.evidence}
        onChange={chosen =>
          onChange({
            evidence: EVIDENCE.filter((item: Evidence) =>
              chosen.includes(item),
            ),
          })
        }
      />
    </div>
  );
}
