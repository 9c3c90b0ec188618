// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Text } from '@backstage/ui';
import type {
  ChecklistWithCounts,
  PortalState,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { DocsLink } from '../../components/DocsLink';
import { describeScope, type ScopeCondition } from './describeScope';
import styles from './FirstSteps.module.css';

interface ScopeProps {
  portal: PortalState;
  /** How many are in scope, as far as the viewer sees. */
  services: number;
  checklists: readonly ChecklistWithCounts[];
}

/** What the checklists ask about, and what the catalog has instead. @internal */
export function Scope({ portal, services, checklists }: ScopeProps) {
  const { t } = useReadinessTranslation();
  const { catalog } = portal;
  return (
    <>
      {services > 0 && (
        <Text as="p" color="secondary">
          {t('firstSteps.scope.services', { count: services })}
        </Text>
      )}
      {checklists.map(({ id, title, appliesTo }) => (
        <div key={id}>
          <Text as="p" color="secondary">
            {t('firstSteps.scope.asks', { checklist: title })}
          </Text>
          <Conditions predicate={appliesTo} />
        </div>
      ))}
      {catalog && catalog.kinds.length > 0 && (
        <div>
          <Text as="p" color="secondary">
            {t('firstSteps.scope.found')}
          </Text>
          <ul className={styles.list}>
            {catalog.kinds.map(({ kind, type, entities }) => (
              <li key={`${kind} ${type}`}>
                {t('firstSteps.scope.kind', {
                  count: entities,
                  kind: type ? `${kind}, type ${type}` : kind,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.link}>
        <DocsLink page="docs/checklist.md">
          {t('firstSteps.scope.configure')}
        </DocsLink>
      </p>
    </>
  );
}

function Conditions({ predicate }: { predicate: unknown }) {
  const { t } = useReadinessTranslation();
  const conditions = describeScope(predicate);
  if (!conditions) {
    return <pre className={styles.predicate}>{JSON.stringify(predicate)}</pre>;
  }
  const textOf = ({ field, values, negated }: ScopeCondition) => {
    const condition = t('firstSteps.scope.condition', {
      field: field.replace(/^spec\./, ''),
      values:
        values.length > 1
          ? t('firstSteps.scope.or', {
              first: values.slice(0, -1).join(', '),
              last: values[values.length - 1],
            })
          : values[0],
    });
    return negated ? t('firstSteps.scope.not', { condition }) : condition;
  };
  return (
    <ul className={styles.list}>
      {conditions.map(condition => (
        <li key={condition.field}>{textOf(condition)}</li>
      ))}
    </ul>
  );
}
