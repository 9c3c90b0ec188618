// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { SearchField } from '@backstage/ui';
import type { InventoryAnswer } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { AnswerText } from '../../components/AnswerText';
import { CheckStatusLabel } from '../../components/CheckStatusLabel';
import { EntityName } from '../../components/EntityName';
import { SecondaryText } from '../../components/SecondaryText';
import styles from './InventoryPanel.module.css';

const mostAnswers = 200;
const worthSearching = 8;

/** The free-text answers of services, by name. @internal */
export function InventoryAnswers({ answers }: { answers: InventoryAnswer[] }) {
  const { t } = useReadinessTranslation();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = answers.filter(answer =>
    [answer.entityRef, answer.title, answer.text].some(field =>
      field?.toLocaleLowerCase().includes(wanted),
    ),
  );
  return (
    <div className={`${styles.block} ${styles.wide}`}>
      <h5>{t('checklist.inventory.answers')}</h5>
      {answers.length > worthSearching && (
        <SearchField
          size="small"
          aria-label={t('checklist.inventory.filter')}
          placeholder={t('checklist.inventory.filter')}
          value={text}
          onChange={setText}
        />
      )}
      {found.length === 0 && (
        <SecondaryText as="p">
          {t('checklist.inventory.nothingFound', { text })}
        </SecondaryText>
      )}
      {/* The list scrolls: without a tab stop the keyboard could not. */}
      <ul
        className={styles.list}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('checklist.inventory.answers')}
      >
        {found.map(answer => (
          <li key={answer.entityRef} className={styles.answer}>
            <span>
              <EntityName entityRef={answer.entityRef} title={answer.title} />
            </span>
            <CheckStatusLabel status={answer.status} />
            <div>
              <AnswerText text={answer.text} />
            </div>
          </li>
        ))}
      </ul>
      {answers.length >= mostAnswers && (
        <SecondaryText as="p" small>
          {t('checklist.inventory.showsFirst', {
            number: String(mostAnswers),
          })}
        </SecondaryText>
      )}
    </div>
  );
}
