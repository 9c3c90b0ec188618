// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useReadinessTranslation } from '../../translation';
import { DocsLink } from '../DocsLink';
import styles from './Term.module.css';
import { WORDS } from './words';

/** Where a page is explained, and what the words on the screens mean. @internal */
export function WordList({ page }: { page: string }) {
  const { t } = useReadinessTranslation();
  return (
    // It scrolls: without a tab stop the keyboard could not.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`${styles.meaning} ${styles.words}`} tabIndex={0}>
      <p>
        <DocsLink page={page}>{t('glossary.page')}</DocsLink>
      </p>
      <dl>
        {WORDS.map(word => (
          <div key={word}>
            <dt>{t(`glossary.word.${word}`)}</dt>
            <dd>{t(`glossary.meaning.${word}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <DocsLink page="docs/glossary.md">{t('glossary.more')}</DocsLink>
      </p>
    </div>
  );
}
