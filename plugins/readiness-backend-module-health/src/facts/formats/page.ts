// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDependencyName } from '../kindOf';
import { visibleText } from '../visibleText';
import { sentenceStatus } from '../sentenceStatus';
import { statusOf } from '../statusOf';
import type { HealthStatus } from '../types';
import { isRootKey } from './keys';
import type { FormatReader } from './types';

/** What Rails shows at `/up`: a page of one colour. */
const RAILS =
  /^<!DOCTYPE html>\s{0,9}<html[^>]{0,99}>\s{0,9}(?:<head>\s{0,9}<\/head>\s{0,9})?<body style="background(?:-color)?:\s?(green|red);?">\s{0,9}<\/body>\s{0,9}<\/html>$/i;
/** What Laravel shows at `/up`. */
const LARAVEL =
  /^Application (up|experiencing problems)\b.{0,99}HTTP request received/;
/** `<status>UP</status>`, `<healthy type="boolean">true</healthy>`. */
const XML =
  /<(?:\w{1,20}_)?(?:status|healthy|health)(?:\s[^<>]{0,99})?>\s{0,9}([^<>]{1,40}?)\s{0,9}<\//i;
const OTHER_ELEMENT = /<([\w.:-]{1,60})(?:\s[^<>]{0,99})?>[^<>]{0,99}[^\s<>]/g;
const LONGEST_PAGE = 20_000;

/** What is told beside the status: other elements of XML, or what a page says of a dependency. */
function moreIn(text: string, isXml: boolean): string[] {
  if (isXml) {
    return [...text.matchAll(OTHER_ELEMENT)]
      .map(([, name]) => name)
      .filter(name => !isRootKey(name));
  }
  return visibleText(text).split(' ').some(isDependencyName) ? ['text'] : [];
}

function statusOfShown(shown: string, status: number): HealthStatus {
  const laravel = LARAVEL.exec(shown)?.[1];
  if (laravel) {
    return laravel === 'up' ? 'pass' : 'fail';
  }
  if (status >= 400) {
    // The error page of a proxy has sentences like these.
    return 'unknown';
  }
  // HAProxy's monitor-uri
  const text = shown.replace(/^200 OK /, '');
  const word = text.length > 80 ? 'unknown' : statusOf(text);
  return word === 'unknown' ? sentenceStatus(text) : word;
}

/** Rails' green or red page, XML with a status, and pages that show one word or sentence such as `OK`. @internal */
export const readPage: FormatReader = ({ isHtml, mediaType, text, status }) => {
  if (!isHtml || text.length > LONGEST_PAGE) {
    return undefined;
  }
  const colour = RAILS.exec(text)?.[1].toLowerCase();
  if (colour) {
    return {
      format: 'rails',
      root: colour === 'green' ? 'pass' : 'fail',
      components: [],
      coverage: 'none',
    };
  }
  const isXml = text.startsWith('<?xml') || /[/+]xml$/.test(mediaType);
  const inXml = isXml ? statusOf(XML.exec(text)?.[1]) : 'unknown';
  const root =
    inXml === 'unknown' ? statusOfShown(visibleText(text), status) : inXml;
  return root === 'unknown'
    ? undefined
    : {
        format: 'plain-text',
        root,
        components: [],
        coverage: 'none',
        more: moreIn(text, isXml),
      };
};
