// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import type { ReactNode } from 'react';
import { useReadinessTranslation } from '../../translation';
import { readableText } from '../readableText';
import styles from './waivers.module.css';

interface FormDialogProps {
  title: string;
  children: ReactNode;
  /** What the button says that sends it; without one there is nothing to send any more. */
  submitLabel?: string;
  isPending?: boolean;
  isDisabled?: boolean;
  /** Before the button that sends it, such as a way back. */
  extra?: ReactNode;
  onSubmit?: () => void;
  onClose: () => void;
}

/** A dialog with a form. A click beside it does not throw away what was typed; Escape and the buttons close it. @internal */
export function FormDialog(props: FormDialogProps) {
  const { title, children, submitLabel, isPending, isDisabled, extra } = props;
  const { onSubmit, onClose } = props;
  const { t } = useReadinessTranslation();
  return (
    <Dialog
      isOpen
      isDismissable={false}
      width="min(36rem, 94vw)"
      onOpenChange={open => !open && onClose()}
    >
      <form
        className={`${readableText} ${styles.dialog}`}
        onSubmit={event => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <DialogHeader>{title}</DialogHeader>
        <DialogBody>
          <div className={styles.form}>{children}</div>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {submitLabel
              ? t('decisions.dialog.cancel')
              : t('decisions.dialog.close')}
          </Button>
          {extra}
          {submitLabel && (
            <Button
              type="submit"
              variant="primary"
              isPending={isPending}
              isDisabled={isDisabled}
            >
              {submitLabel}
            </Button>
          )}
        </DialogFooter>
      </form>
    </Dialog>
  );
}
