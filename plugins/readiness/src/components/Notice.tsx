// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Flex, Text } from '@backstage/ui';
import styles from './Notice.module.css';

interface NoticeProps {
  icon: ReactNode;
  title: string;
  text?: string;
  /** What the reader can do now. */
  actions?: ReactNode;
}

/** Shown in the place of content when there is none. @internal */
export function Notice({ icon, title, text, actions }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text as="p" variant="title-x-small" weight="bold">
        {title}
      </Text>
      {text && (
        <Text as="p" color="secondary">
          {text}
        </Text>
      )}
      {actions && (
        <Flex gap="2" justify="center" style={{ flexWrap: 'wrap' }}>
          {actions}
        </Flex>
      )}
    </div>
  );
}
