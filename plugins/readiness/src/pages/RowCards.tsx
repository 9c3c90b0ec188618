// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Card, CardBody } from '@backstage/ui';
import listStyles from './ListRows.module.css';

interface RowCardsProps<Item extends { id: string }, Column extends string> {
  label: string;
  items: readonly Item[];
  columns: readonly Column[];
  headingOf: (column: Column) => string;
  valueOf: (item: Item, column: Column) => ReactNode;
  /** How the details are laid out. */
  className: string;
  /** Of columns that need more room than others. */
  classOf?: (column: Column) => string | undefined;
}

/** The rows of a table where a table has no room: one card each. @internal */
export function RowCards<Item extends { id: string }, Column extends string>(
  props: RowCardsProps<Item, Column>,
) {
  const { label, items, columns, headingOf, valueOf } = props;
  const { className, classOf } = props;
  return (
    <ul className={listStyles.cards} aria-label={label}>
      {items.map(item => (
        <li key={item.id}>
          <Card>
            <CardBody>
              <dl className={`${listStyles.details} ${className}`}>
                {columns.map(column => (
                  <div key={column} className={classOf?.(column)}>
                    <dt>{headingOf(column)}</dt>
                    <dd>{valueOf(item, column)}</dd>
                  </div>
                ))}
              </dl>
            </CardBody>
          </Card>
        </li>
      ))}
    </ul>
  );
}
