// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Regular expressions that recheck does not call linear, or that are put together when they run, and why they may stay.
 * `text` as it stands in the code. One that is not needed any more is itself a problem.
 */
export const EXCEPTIONS = [
  {
    path: 'plugins/readiness-backend-module-health/src/leaks/findLeaks.ts',
    text: 'new RegExp(rule.pattern.source, `${rule.pattern.flags}g`)',
    reason:
      'An expression of leakRules.ts, which is judged there, with the flag that lets it go on after a match.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/leaks/leakRules.ts',
    text: String.raw`/(?<![a-z0-9])[a-z][a-z0-9+.-]{0,20}:\/\/[^/\s:@"']{0,100}:([^@\s/"']{1,200})@/i`,
    reason:
      'Each repetition is bounded, so that a place costs some hundred steps at most; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/leaks/leakRules.ts',
    text: String.raw`/(Traceback \(most recent call last\)|(?:\n|\\n)(?:\s|\\t){1,16}at (?:[^\n(]{1,150}\()?[^\s()]{1,150}:\d)/`,
    reason:
      'Each repetition is bounded, so that a place costs some hundred steps at most; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/reading/settings/secretProblem.ts',
    text: String.raw`/[a-z][a-z0-9+.-]{1,30}:\/\/([^\s/@:]{0,100}):([^\s/@]{1,256})@([\w.-]*)/i`,
    reason:
      'Each repetition is bounded, and lines are at most 1,000 characters; hostileReading.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/answers/cleanText.ts',
    text: String.raw`new RegExp(CONTROL.source, 'g')`,
    reason: 'The class of single characters right above it, with another flag.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/catalog/sourceItems.ts',
    text: String.raw`new RegExp(match, 'i')`,
    reason:
      'Written by the organisation that runs the portal, in its checklist; it sees titles and addresses of links, cut to 2,000 characters.',
  },
  {
    path: 'plugins/readiness-node/src/checklist/verify/verifySources.ts',
    text: String.raw`RegExp(source.match, 'i')`,
    reason:
      'Only compiled, to refuse a checklist whose expression is none; it sees no text.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/values/readQuantity.ts',
    text: String.raw`/^(?:about |approximately |approx\.? |around |circa |ca\.? |up to |at most |at least |[~≈<>≤≥]=? ?)?(\d[\d,_ ]*(?:\.\d+)?)(?:(k|m)(?![a-z])| ?(thousand|million)\b)? ?([a-z%][a-z%-]*(?: (?!per |a |an |each |every )[a-z][a-z-]*)*)? ?(?:(?:\/|per |an? |each |every ) ?([a-z]+))?$/`,
    reason:
      'Sees at most 100 characters: longer texts are no quantity, and are refused before.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/secrets/secretPatterns.ts',
    text: String.raw`/-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]*?-----END[ A-Z0-9_-]{0,100}-----|[\s\S]*)/gi`,
    reason:
      'Repetitions are bounded, or the text is: answers are cut to 10,000 characters before they are searched.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/secrets/secretPatterns.ts',
    text: String.raw`/[a-z][a-z0-9+.-]{0,30}:\/\/(?<secret>[^\s/@:?#]{0,256}:[^\s/@]{1,256}|[^\s/@:?#]{20,256})@/gi`,
    reason:
      'Repetitions are bounded, or the text is: answers are cut to 10,000 characters before they are searched.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/secrets/secretPatterns.ts',
    text: String.raw`/(?:(?<!:)secret(?!smanager)|token|api[ _.-]?key|access[ _.-]?key|auth|client[ _.-]?secret|private[ _.-]?key|credentials?|passw(?:or)?d|account[ _.-]?key|signature|[?&]key|[?&]sig|[?&]code)[\w.-]{0,20}["']?(?:\s{0,3}(?:=>|:=|=|:)\s{0,3}|\s{1,3}(?:is\s{1,3})?)["']?(?<secret>[\w+/=.~%-]{12,})/gi`,
    reason:
      'Repetitions are bounded, or the text is: answers are cut to 10,000 characters before they are searched.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/secrets/secretPatterns.ts',
    text: String.raw`/-----BEGIN|:\/\/[^\s/@]*@|A3T|AKIA|ASIA|ABIA|ACCA|ey[JK]|gh[pousr]_|github_pat|gl[a-z]{2,5}-|xox|xapp-|hooks\.slack|AIza|GOCSPX|[sr]k_|sk-|npm_|pypi-|rubygems_|SG\.|hv[sbr]\.|_v1_|hf_|shp|lin_api|PMAK|NRAK|gls?[ac]_|dapi|AGE-|bearer|basic|passw|pwd|passphrase|secret|token|key|auth|credential|signature|[?&](?:key|sig|code)=/i`,
    reason:
      'Repetitions are bounded, or the text is: answers are cut to 10,000 characters before they are searched.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/secrets/secretPatterns.ts',
    text: String.raw`new RegExp(source, 'g')`,
    reason:
      'Put together from the expressions of this file, which are bounded.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/reading/settings/literalsOf.ts',
    text: String.raw`/(?<![\w.-])([\w.-]+)["'\]]*\s*(?::\s*(?:str|String|string|&str|&'static str|static str)\s*=|\{\s*get;[^{}]{0,30}\}\s*=|[:=(]|=>|:=)\s*(?:String::from\(|[rbfuL@$]{0,2})$/i`,
    reason:
      'Sees the 200 characters before a string; hostileValues.test.ts measures it.',
  },
];
