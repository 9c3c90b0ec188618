// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The words that docs/glossary.md retires, each with the word to use instead. `texts` applies to comments, messages and
 * docs; `names` to identifiers, files, keys and columns, split into lower-case words: `badNewsAfter` is "bad news after".
 * Without `names`, `texts` applies to names too; `texts: undefined` leaves texts alone.
 */
export const RETIRED = [
  { texts: /\bslips?\b/, use: 'finding, or mistake' },
  { texts: /\bfaults?\b(?![- ]toleran)/, use: 'platform issue, or error' },
  { texts: /\blookers?\b/, use: 'evidence provider' },
  {
    texts: /\blook(s|ed|ing)?[- ](at|again)\b/,
    use: 'collect or observe; of predicates: use',
  },
  { texts: /\bneighbou?r(s|hood|hoods)?\b/, use: 'related entity' },
  { texts: /\bsubjects?\b/, use: 'entity' },
  {
    texts: /\bclaim(s|ed|ing)?\b/,
    use: 'verifiable answer; of rows: lease',
  },
  {
    texts: /\bgraded?\b|\bgrading\b/,
    use: 'verification',
  },
  { names: /\bstandings?\b/, use: 'verification' },
  {
    texts: /\bjudge[sd]?\b|\bjudging\b|\bjudge?ments?\b|\bjudgeable\b/,
    use: 'evaluate',
  },
  { texts: /\b(re-?scor(e|es|ed|ing)|scored|scoring)\b/, use: 'evaluate' },
  { texts: /\bblam(e|es|ed|ing)\b/, use: 'count against' },
  { texts: /\b(bad|good) news\b/, use: 'failure threshold' },
  { names: /\bsay(s|ing|ings)?\b|\bsaid\b/, use: 'answer, or observation' },
  { texts: /\bheld to\b/, use: 'in scope of' },
  {
    texts: /\bh(old|olds|olding|eld) (the verdict )?back\b/,
    use: 'open; of deletions: mass-deletion guard',
  },
  { texts: /\bsomebody's word\b/, use: 'only declared' },
  { texts: /\bnot good enough\b/, use: 'fails' },
  { texts: /\bin the words of the check\b/, use: 'answer mapping' },
  {
    texts: /(?<!deploy |deployment |release )\bgates?\b/,
    use: 'prerequisite',
    // Elsewhere a gate is what a pipeline asks, the deploy gate.
    only: /^plugins\/readiness-(common\/src\/(engine|annotations)|node|backend\/src\/(evaluation|evidence|catalog))\//,
  },
  { names: /\brescu(e|es|ed|ing)\b/, use: 'normalize' },
  { names: /\bnone able\b/, use: 'allowNone' },
  { names: /\bna allowed\b/, use: 'allowNotApplicable' },
  { names: /\btime limit\b/, use: 'timeout' },
  { names: /\bunconfigured\b/, use: 'platform issue' },
  {
    names: /^(quiet|fold|sentence|share bar|figure|believed figures)$/,
    use: 'SecondaryText, Collapsible, TextWithEntityLinks, PercentBar, Stat, VerificationSummary',
    only: /^plugins\/readiness\//,
  },
];

/**
 * Where a retired word may stand. `words` is tried on the text around the word, `files` on the path; each says why. One
 * that nothing needs any more is refused.
 */
export const EXCEPTIONS = [
  {
    words: /looker/,
    files: /\/(annotations|__testUtils__)\/secrets\//,
    why: 'Looker is a product, whose keys are recognised as secrets.',
  },
  {
    words: /subject/,
    around: /^subjectAltName$/,
    why: 'A field of X.509 certificates has this name (RFC 5280).',
  },
  {
    words: /grade/,
    files: /\/__testUtils__\/secrets\/innocentTexts\.ts$/,
    why: 'An example of what services of a university write about grades.',
  },
  {
    words: /^grad(e|ed|ing)$/,
    files:
      /^packages\/backend\/(examples\/openedx\/|src\/demo\/demoServices\.ts$)|^test\/src\/demo(Catalog\.test|States)\.ts$/,
    why: 'The demo is a university, whose services handle the grades of students.',
  },
  {
    words: /subject/,
    files: /^test\/truth\/baseWorld\.ts$/,
    around: /subject to the following conditions/,
    why: 'The text of the MIT licence, which has to be word for word.',
  },
  {
    words: /claim/,
    files:
      /^(docs\/waivers\.md|plugins\/readiness-backend\/(report\.api\.md|src\/(decisions|permissions|__testUtils__)\/)|packages\/backend\/src\/demo\/DemoPolicy)/,
    why: 'The refs by which a user owns things are called claims in Backstage and its permission rules.',
  },
  {
    words: /subject/,
    files:
      /^(docs\/(waivers|gate)\.md|test\/(src\/integration\/gateCommand\.test|playwright\.config)\.ts|plugins\/readiness-(backend\/(config\.d\.ts|migrations|src\/(gateToken\.test\.ts|(decisions|permissions|__testUtils__)\/))))/,
    why: 'The name of a service token is its subject in the configuration of Backstage.',
  },
  {
    files: /^docs\/glossary\.md$/,
    why: 'It lists the retired words, and it has entries for other meanings of them.',
  },
  {
    files: /^test\/evaluations\/renames\.ts$/,
    why: 'It puts the former keys and names into the words of today.',
  },
  {
    files: /^test\/src\/words\.test\.ts$/,
    why: 'Its examples have to be refused, so they are retired words.',
  },
  {
    files: /^plugins\/readiness-backend-module-repository\//,
    why: 'To be reworded by the issue that reworks this module.',
  },
];
