// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import type { ContradictionItem } from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useProviderName } from '../../hooks/knownProviders';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { CatalogLink } from '../../components/CatalogLink';
import { ExternalLink } from '../../components/ExternalLink';
import { SeverityLabel } from '../../components/SeverityLabel';
import { TextWithEntityLinks } from '../../components/TextWithEntityLinks';
import { VerdictLabel } from '../../components/VerdictLabel';
import listStyles from '../ListRows.module.css';
import styles from './ContradictionsPage.module.css';

/** @internal */
export const contradictionColumns = [
  'service',
  'check',
  'answer',
  'observation',
  'provider',
  'owner',
] as const;

/** A column of the list. @internal */
export type ContradictionColumn = (typeof contradictionColumns)[number];

interface ContradictionValueProps {
  item: ContradictionItem;
  column: ContradictionColumn;
}

/** The value of one column for a contradiction; the same in table and cards. @internal */
export function ContradictionValue({ item, column }: ContradictionValueProps) {
  const { t } = useReadinessTranslation();
  const linkTo = useEntityRefLink();
  const checkTitle = useCheckTitle();
  const tab = `${linkTo(item.entityRef)}/readiness`;
  switch (column) {
    case 'service':
      return (
        <div className={listStyles.stack}>
          <Link href={tab} weight="bold" standalone>
            {item.title ?? nameOf(item)}
          </Link>
          <Small>
            {[item.title && nameOf(item), item.lifecycle]
              .filter(Boolean)
              .join(' · ')}
          </Small>
          <VerdictLabel verdict={item.verdict} />
        </div>
      );
    case 'check':
      return (
        <div className={listStyles.stack}>
          <Link
            href={`${tab}#check-${encodeURIComponent(item.check)}`}
            standalone
          >
            {checkTitle(item.check)}
          </Link>
          <SeverityLabel severity={item.severity} />
        </div>
      );
    case 'answer':
      return item.answer ? (
        <>{item.answer}</>
      ) : (
        <Small>{t('contradictions.noAnswer')}</Small>
      );
    case 'observation':
      return <Rules rules={item.rules} />;
    case 'provider':
      return <Providers item={item} />;
    case 'owner':
      return item.owner ? (
        <CatalogLink entityRef={item.owner} />
      ) : (
        <Small>{t('services.cell.noOwner')}</Small>
      );
  }
}

function Rules({ rules }: Pick<ContradictionItem, 'rules'>) {
  const { t } = useReadinessTranslation();
  if (rules.length === 0) {
    return <Small>{t('contradictions.older')}</Small>;
  }
  return (
    <ul className={styles.list}>
      {rules.map(({ id, message, remedy }) => (
        <li key={id} className={listStyles.stack}>
          <span>
            <TextWithEntityLinks>{message}</TextWithEntityLinks>
          </span>
          {remedy && (
            <Small>
              {t('contradictions.fix')} {remedy}
            </Small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who observed it and when, one line for each provider. */
function Providers({ item }: { item: ContradictionItem }) {
  const { t } = useReadinessTranslation();
  const providerName = useProviderName();
  const { dateTime, relative } = useDateFormat();
  if (item.observations.length === 0) {
    return <Small>{t('contradictions.noProvider')}</Small>;
  }
  const latest = new Map<string, ContradictionItem['observations'][number]>();
  for (const observation of item.observations) {
    const known = latest.get(observation.provider);
    if (!known || known.observedAt < observation.observedAt) {
      latest.set(observation.provider, observation);
    }
  }
  return (
    <ul className={styles.list}>
      {[...latest.values()].map(({ provider, observedAt, url }) => (
        <li key={provider} className={listStyles.stack}>
          {url ? (
            <ExternalLink href={url}>{providerName(provider)}</ExternalLink>
          ) : (
            <span>{providerName(provider)}</span>
          )}
          <Small title={dateTime(observedAt)}>{relative(observedAt)}</Small>
        </li>
      ))}
    </ul>
  );
}

function Small({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <Text variant="body-small" color="secondary" title={title}>
      {children}
    </Text>
  );
}

/** Two services of one name in different namespaces must be told apart. */
function nameOf({ namespace, name }: ContradictionItem): string {
  return namespace === 'default' ? name : `${namespace}/${name}`;
}
