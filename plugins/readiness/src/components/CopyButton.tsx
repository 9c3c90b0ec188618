// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useState } from 'react';
import { Button, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useReadinessTranslation } from '../translation';

interface CopyButtonProps {
  text: string;
  label: string;
}

const shownFor = 4_000;

/** Copies a text and shows whether that worked. @internal */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useReadinessTranslation();
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const [, copyTheOldWay] = useCopyToClipboard();

  useEffect(() => {
    const timer = setTimeout(() => setOutcome(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      // Browsers offer the clipboard on secure pages only; many a Backstage inside a company is not one.
      if (navigator.clipboard) {
        await navigator.clipboard.writeText(text);
      } else {
        copyTheOldWay(text);
      }
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };

  const declaredAnswer = outcome && t(`entity.copy.${outcome}`);
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={outcome === 'done' ? <RiCheckLine /> : <RiFileCopyLine />}
        onPress={copy}
      >
        {declaredAnswer ?? label}
      </Button>
      <VisuallyHidden role="status">{declaredAnswer}</VisuallyHidden>
    </>
  );
}
