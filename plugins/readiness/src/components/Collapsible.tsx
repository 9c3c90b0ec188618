// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import styles from './Collapsible.module.css';

interface CollapsibleProps {
  /** What can be read while it is folded. */
  summary: ReactNode;
  /** Level of the heading that folds it. */
  level: number;
  id?: string;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
  children: ReactNode;
}

/** A heading that expands and collapses its content. @internal */
export function Collapsible(props: CollapsibleProps) {
  const { summary, level, id, isExpanded, onExpandedChange, children } = props;
  return (
    <div id={id}>
      <Accordion
        className={styles.collapsible}
        isExpanded={isExpanded}
        onExpandedChange={onExpandedChange}
      >
        <AccordionTrigger level={level} className={styles.trigger}>
          <span className={styles.summary}>{summary}</span>
        </AccordionTrigger>
        <AccordionPanel>{children}</AccordionPanel>
      </Accordion>
    </div>
  );
}
