// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import type { WaiverRules } from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import type { Checks } from '../../../hooks/useChecks';
import { useReadinessTranslation } from '../../../translation';
import { BulkRequestDialog } from './BulkRequestDialog';

interface BulkRequestProps {
  checks: Checks;
  rules: WaiverRules;
  onDone: (text: string) => void;
}

/** Opens the dialog that requests one waiver for several services. @internal */
export function BulkRequest({ checks, rules, onDone }: BulkRequestProps) {
  const { t } = useReadinessTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        {t('decisions.bulk.open')}
      </Button>
      {isOpen && (
        <BulkRequestDialog
          checks={checks}
          rules={rules}
          onClose={text => {
            setOpen(false);
            if (text) {
              onDone(text);
            }
          }}
        />
      )}
    </>
  );
}
