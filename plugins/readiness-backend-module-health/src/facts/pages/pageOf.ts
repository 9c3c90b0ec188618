// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ParsedBody } from '../formats/types';
import { statusOf } from '../statusOf';
import type { HealthPage } from '../types';
import { codeOf } from './codeOf';
import { defaultPageOf } from './defaultPages';
import { visibleText } from '../visibleText';

/** Only the beginning of a page is read, in characters. */
const BEGINNING = 64 * 1024;
/** A page with less text shows only what its scripts add. */
const SHELL = 60;
const SHORT = 400;

const LOGIN =
  /type=["']?password\b|name=["']?saml(?:request|response)\b|\bid=["']?(?:kc-form-login|login-?form|signin-?form)\b/;
const LOGIN_TITLE =
  /^(?:please )?(?:sign[- ]?in|log[- ]?in|login|anmelden|single sign-on)\b|[-|·:] ?(?:sign[- ]?in|log[- ]?in|login)$/;
const CHALLENGE =
  /g-recaptcha|h-captcha|cf-turnstile|challenge-platform|px-captcha|_incapsula_resource|awswafcaptcha/;
const CHALLENGE_TITLE =
  /^(?:just a moment|attention required|checking your browser|access to this page has been denied|are you (?:a )?(?:human|robot)|human verification|ddos-guard)/;
const NOT_FOUND =
  /^(?:error )?404\b|^(?:the )?(?:page|site|file|resource|url)?(?: you requested)?(?: was| could| is)?(?: not| n't)?(?: be)? ?not found\b|^page not found|^(?:oops!? )?(?:this|that|the) page (?:does not|doesn['’]t|could not be|can['’]t be|was not)|[-|·:] ?(?:404|(?:page )?not found)$/;
const MAINTENANCE =
  /\b(?:under|scheduled|planned|down for|undergoing|mode) maintenance\b|\bmaintenance (?:mode|page|work|window|in progress)\b|^maintenance\b|\b(?:be right back|back soon|be back shortly|wartungsarbeiten)\b/;
const ERROR =
  /^(?:error |http )?50[0-4]\b|^(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)\b/;

/** Elements into which single-page applications draw themselves. */
const MOUNT =
  /<(?:div|main|body)[^>]{0,200}\sid=["']?(?:root|app|__next|__nuxt|q-app|main|container|react-root|svelte|application|ember-app)\b|<[a-z]{1,20}-(?:root|app)\b|<router-outlet/;
const SCRIPT = /<script[^>]{0,300}(?:\ssrc=|\stype=["']?module\b)/;

function titleOf(lower: string): string {
  const start = lower.indexOf('<title');
  const open = start === -1 ? -1 : lower.indexOf('>', start);
  const end = open === -1 ? -1 : lower.indexOf('</title', open);
  return end === -1
    ? ''
    : lower
        .slice(open + 1, end)
        .trim()
        .slice(0, 200);
}

/** Whether a page shows nothing, or no more than "Loading...". */
function isShell(shown: string): boolean {
  return (
    shown.length <= SHELL &&
    shown.split(/[^a-z]+/).every(word => statusOf(word) === 'unknown')
  );
}

function htmlPageOf(text: string): HealthPage | undefined {
  const lower = text.slice(0, BEGINNING).toLowerCase();
  const title = titleOf(lower);
  const shown = visibleText(lower);
  const texts = [title, shown.slice(0, 200)];
  const isShort = shown.length <= SHORT;
  const isIn = (pattern: RegExp) =>
    pattern.test(title) || (isShort && pattern.test(shown));
  if (CHALLENGE.test(lower) || CHALLENGE_TITLE.test(title)) {
    return { kind: 'challenge', what: 'a page that wants to see a person' };
  }
  if (
    LOGIN.test(lower) ||
    (LOGIN_TITLE.test(title) && /<form|<script/.test(lower))
  ) {
    return { kind: 'login', what: 'a login page' };
  }
  const server = defaultPageOf([...texts, lower.slice(0, 2_000)]);
  if (server) {
    return { kind: 'default-page', what: `the default page of ${server}` };
  }
  if (isIn(NOT_FOUND)) {
    return { kind: 'not-found', what: 'a page that says "not found"' };
  }
  if (isIn(MAINTENANCE)) {
    return { kind: 'maintenance', what: 'a maintenance page' };
  }
  if (isIn(ERROR)) {
    return { kind: 'error', what: 'an error page' };
  }
  return isShell(shown) && SCRIPT.test(lower) && MOUNT.test(lower)
    ? {
        kind: 'single-page-application',
        what: 'the empty page of a single-page application, which is served for any path',
      }
    : undefined;
}

/**
 * What a successful response holds instead of health information, if that is certain: a page that is served whether or
 * not the service works, or an error with a code of its own. Undefined for everything else.
 * @internal
 */
export function pageOf(body: ParsedBody): HealthPage | undefined {
  if (body.status < 200 || body.status >= 300) {
    return undefined;
  }
  return body.isHtml ? htmlPageOf(body.text) : codeOf(body);
}
