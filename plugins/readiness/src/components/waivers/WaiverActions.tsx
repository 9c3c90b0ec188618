// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import type {
  WaiverAction,
  WaiverItem,
} from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { DecisionDialog } from './DecisionDialog';
import { serviceNameOf } from './serviceNameOf';
import styles from './waivers.module.css';

interface WaiverActionsProps {
  waiver: WaiverItem;
  /** After a decision; without an action when somebody else has decided. */
  onDecided: (waiver: WaiverItem, action?: WaiverAction) => void;
}

/** A button for everything that the viewer may do with a waiver now: the backend says what that is. @internal */
export function WaiverActions({ waiver, onDecided }: WaiverActionsProps) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  // As it was when the button was pressed: the list may be loaded again while somebody writes.
  const [open, setOpen] = useState<{
    action: WaiverAction;
    waiver: WaiverItem;
  }>();
  return (
    <>
      {waiver.actions.length > 0 && (
        <div className={styles.actions}>
          {waiver.actions.map(action => (
            <Button
              key={action}
              size="small"
              variant={action === 'grant' ? 'primary' : 'secondary'}
              aria-label={t('decisions.action.of', {
                action: t(`decisions.action.${action}`),
                service: serviceNameOf(waiver),
                check: checkTitle(waiver.check),
              })}
              onPress={() => setOpen({ action, waiver })}
            >
              {t(`decisions.action.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {open && (
        <DecisionDialog
          {...open}
          onDone={(decided, action) => {
            setOpen(undefined);
            onDecided(decided, action);
          }}
          onClose={isOutdated => {
            setOpen(undefined);
            if (isOutdated) {
              onDecided(waiver);
            }
          }}
        />
      )}
    </>
  );
}
