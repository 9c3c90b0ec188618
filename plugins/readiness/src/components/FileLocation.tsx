// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useReadinessTranslation } from '../translation';
import { ExternalLink } from './ExternalLink';
import { safeUrl } from './safeUrl';
import { shortPath } from './shortPath';

interface FileLocationProps {
  location: { file: string; line?: number; column?: number };
}

/** A file and a line; a link to that line where the file has an address. @internal */
export function FileLocation({ location }: FileLocationProps) {
  const { t } = useReadinessTranslation();
  const { line, column } = location;
  const url = safeUrl(location.file);
  const file = url ?? shortPath(location.file);
  let text = file;
  if (line !== undefined) {
    text =
      column === undefined
        ? t('entity.findings.line', { file, line: String(line) })
        : t('entity.findings.lineColumn', {
            file,
            line: String(line),
            column: String(column),
          });
  }
  if (!url) {
    return file === location.file ? (
      <>{text}</>
    ) : (
      <span title={location.file}>{text}</span>
    );
  }
  // GitHub, GitLab and Gitea all take #L12.
  const href =
    line === undefined || url.includes('#') ? url : `${url}#L${line}`;
  return <ExternalLink href={href}>{text}</ExternalLink>;
}
