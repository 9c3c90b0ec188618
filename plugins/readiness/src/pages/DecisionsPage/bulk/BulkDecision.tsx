// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button, Checkbox } from '@backstage/ui';
import type { WaiverItem } from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { useReadinessTranslation } from '../../../translation';
import { BulkDecisionDialog } from './BulkDecisionDialog';
import styles from '../DecisionsPage.module.css';

interface BulkDecisionProps {
  /** What can be selected. */
  items: WaiverItem[];
  selected: ReadonlyMap<string, WaiverItem>;
  onSelect: (selected: ReadonlyMap<string, WaiverItem>) => void;
  onDone: (text: string) => void;
}

/** Grants or refuses several requests at once, after they were listed by name. @internal */
export function BulkDecision(props: BulkDecisionProps) {
  const { items, selected, onSelect, onDone } = props;
  const { t } = useReadinessTranslation();
  const [action, setAction] = useState<'grant' | 'refuse'>();
  // With one there is nothing to do together.
  if (items.length < 2) {
    return <></>;
  }
  const isAll = items.every(({ id }) => selected.has(id));
  return (
    <div className={styles.tools}>
      <Checkbox
        isSelected={isAll}
        isIndeterminate={!isAll && selected.size > 0}
        onChange={isSelected =>
          onSelect(new Map(isSelected ? items.map(one => [one.id, one]) : []))
        }
      >
        {selected.size > 0
          ? t('decisions.bulk.selected', { count: selected.size })
          : t('decisions.bulk.all')}
      </Checkbox>
      {selected.size > 0 &&
        (['grant', 'refuse'] as const).map(one => (
          <Button
            key={one}
            size="small"
            variant={one === 'grant' ? 'primary' : 'secondary'}
            onPress={() => setAction(one)}
          >
            {t(`decisions.dialog.${one}Many`, { count: selected.size })}
          </Button>
        ))}
      {action && (
        <BulkDecisionDialog
          action={action}
          waivers={[...selected.values()]}
          onClose={text => {
            setAction(undefined);
            if (text) {
              onDone(text);
            }
          }}
        />
      )}
    </div>
  );
}
