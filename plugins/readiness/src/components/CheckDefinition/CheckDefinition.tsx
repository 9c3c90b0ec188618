// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogSource,
  Check,
  Contradiction,
} from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useFactText, useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { RuleList } from './RuleList';
import { AcceptedAnswers, Ids } from './AcceptedAnswers';
import styles from './CheckDefinition.module.css';

interface CheckDefinitionProps {
  check: Check;
  /** The rules by which an answer to it may be contradicted. */
  rules: readonly Contradiction[];
}

/** Why a question is asked, which annotation answers it, what passes, and what can contradict it. @internal */
export function CheckDefinition({ check, rules }: CheckDefinitionProps) {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const providerName = useProviderName();
  const { nameOf } = useFactText();
  const notes = [
    check.inheritable && t('checklist.check.inheritable'),
    check.allowNotApplicable && t('checklist.check.allowNotApplicable'),
    check.allowNone && t('checklist.check.allowNone'),
    check.freshness &&
      t('checklist.check.freshness', { duration: check.freshness }),
    check.effectiveFrom &&
      t('checklist.check.announced', { date: date(check.effectiveFrom) }),
  ].filter(Boolean);
  const rows: [name: string, value: React.ReactNode][] = [];
  if (check.why) {
    rows.push([t('checklist.check.why'), check.why]);
  }
  rows.push([t('checklist.check.id'), <code>readiness/{check.id}</code>]);
  rows.push([
    t('checklist.check.accepts'),
    <AcceptedAnswers answer={check.answer} />,
  ]);
  if (check.fails?.length) {
    rows.push([t('checklist.check.fails'), <Ids ids={check.fails} />]);
  }
  if (check.answeredBy?.length) {
    rows.push([
      t('checklist.check.sources'),
      <Ids ids={[...new Set(check.answeredBy.map(describeSource))]} />,
    ]);
  }
  if (check.evidence) {
    const [provider] = check.evidence.fact.split('.', 1);
    rows.push([
      t('checklist.check.evidence'),
      <>
        {t('checklist.check.evidenceBy', {
          provider: providerName(provider),
          title: nameOf(check.evidence.fact),
        })}{' '}
        <code>{check.evidence.fact}</code>
      </>,
    ]);
  }
  if (check.remedy) {
    rows.push([t('checklist.check.remedy'), check.remedy.text]);
    if (check.remedy.example) {
      rows.push([
        t('checklist.check.example'),
        <code>{check.remedy.example}</code>,
      ]);
    }
  }
  return (
    <div className={styles.all}>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <Row key={name} name={name} value={value} />
        ))}
      </dl>
      {notes.length > 0 && (
        <SecondaryText as="p" small>
          {notes.join(' · ')}
        </SecondaryText>
      )}
      {rules.length > 0 && (
        <div>
          <p className={styles.title}>{t('checklist.rules.title')}</p>
          <RuleList rules={rules} />
        </div>
      )}
    </div>
  );
}

function Row({ name, value }: { name: string; value: React.ReactNode }) {
  return (
    <>
      <dt>
        <SecondaryText>{name}</SecondaryText>
      </dt>
      <dd>{value}</dd>
    </>
  );
}

/** The place in the catalog, as a catalog file names it. */
function describeSource(source: CatalogSource): string {
  const { from, key, prefix, match, linkType, relation, map } = source;
  switch (from) {
    case 'field':
      return key ?? from;
    case 'annotation':
      return `metadata.annotations ${key ?? ''}`.trim();
    case 'label':
      return `metadata.labels ${key ?? ''}`.trim();
    case 'tag':
      return `metadata.tags ${
        prefix ?? Object.keys(map ?? {}).join(' ')
      }`.trim();
    case 'link':
      return `metadata.links ${linkType ?? match ?? ''}`.trim();
    case 'repository':
    case 'relation':
      return `${from} ${relation ?? ''}`.trim();
  }
}
