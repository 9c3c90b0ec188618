// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A token that its own form gives away. @internal */
export interface ServiceToken {
  id: string;
  /** With its article. */
  label: string;
  /** One of them stands where the token begins, in lower case. */
  keywords: string[];
  /**
   * Sticky: tried where a keyword stands, after a character that is no letter or digit. The group `secret` or `other`, or
   * else the whole match.
   */
  pattern: RegExp;
  /** The form alone is ambiguous: the part after the prefix must look random too. */
  random?: true;
  mayBePublic?: true;
  /** The token may begin up to so many characters before its keyword. */
  before?: number;
  /** Its keyword may stand anywhere in the text: it is tried at each word. */
  everywhere?: true;
  /** Sticky: the longest run that its first part can be, which must be followed by a dot; matched once for each run. */
  firstPart?: RegExp;
}

/*
 * Prefixes and character classes follow the default rules of gitleaks (config/gitleaks.toml of 2026-07-22, MIT, see
 * NOTICE), whose ids these are; they were written for Go's RE2. Lengths are lower bounds here: a token cut short or one
 * character too long must still be masked. "own-" are not in gitleaks; each has the documentation of its service as
 * source.
 */
type Row = [
  id: string,
  label: string,
  keywords: string,
  pattern: RegExp,
  more?: Omit<ServiceToken, 'id' | 'label' | 'keywords' | 'pattern'>,
];

// prettier-ignore
const ROWS: Row[] = [
  ['1password-secret-key', 'a 1Password key', 'a3-', /A3-[A-Z0-9]{6}-[A-Z0-9]{5,11}(?:-[A-Z0-9]{5}){3,4}/dy],
  ['1password-service-account-token', 'a 1Password token', 'ops_ey', /ops_ey[\w+/=-]{40,}/dy],
  ['adobe-client-secret', 'an Adobe secret', 'p8e-', /p8e-[a-z0-9-]{20,}/diy],
  ['age-secret-key', 'an age secret key', 'age-secret-key-', /AGE-SECRET-KEY-1[A-Z0-9]{30,}/diy],
  ['airtable-personnal-access-token', 'an Airtable token', 'pat', /pat[A-Za-z0-9]{14}\.[a-f0-9]{32,64}/dy],
  ['alibaba-access-key-id', 'an Alibaba key id', 'ltai', /LTAI[A-Za-z0-9]{12,30}/dy, { random: true }],
  ['anthropic-api-key', 'an API key', 'sk-ant-', /sk-ant-[\w-]{16,}/dy],
  ['artifactory-api-key', 'an Artifactory key', 'akcp', /AKCp[A-Za-z0-9]{20,}/dy, { random: true }],
  ['artifactory-reference-token', 'an Artifactory token', 'cmvmd', /cmVmd[A-Za-z0-9]{30,}/dy],
  ['atlassian-api-token', 'an Atlassian token', 'atatt3 atctt3', /AT[AC]TT3[\w=-]{20,}/dy],
  ['own-bitbucket-app-password', 'a Bitbucket password', 'atbb', /ATBB[A-Za-z0-9]{24,}/dy, { random: true }],
  ['authress-service-client-access-key', 'an Authress key', 'sc_ ext_ scauth_ authress_', /(?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120}/diy],
  ['aws-access-token', 'an AWS access key id', 'a3t akia asia abia acca', /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/dy],
  ['aws-amazon-bedrock-api-key-long-lived', 'an AWS Bedrock key', 'absk', /ABSK[A-Za-z0-9+/]{40,}={0,2}/dy],
  ['aws-amazon-bedrock-api-key-short-lived', 'an AWS Bedrock key', 'bedrock-api-key-', /bedrock-api-key-[\w+/=-]{20,}/dy],
  ['azure-ad-client-secret', 'an Azure client secret', '7q~ 8q~ 9q~ 0q~ 1q~ 2q~ 3q~ 4q~ 5q~ 6q~', /[\w~.-]{3}\dQ~[\w~.-]{24,40}/dy, { before: 3 }],
  ['own-azure-devops', 'an Azure DevOps token', 'azdo', /[A-Za-z0-9]{70,90}AZDO[A-Za-z0-9]{4}/dy, { before: 90 }],
  ['own-azure-storage-key', 'an Azure key', '+astx +amc aceb acdb acre azfu azse aiot acrd azco', /[A-Za-z0-9+/]{30,90}(?:\+AStx|\+AMCx?|ACDbx?|\+ARmx|AzFux?|AzSex?|AIoTx?|\+ACRx?|AzCax?)[A-Za-z0-9+/]{6,10}={0,2}/dy, { before: 90 }],
  ['beamer-api-token', 'a Beamer token', 'beamer', /beamer[\w .-]{0,20}[=:"'\s]{1,5}(?<secret>b_[\w=-]{44})/diy],
  ['clickhouse-cloud-api-secret-key', 'a ClickHouse key', '4b1d', /4b1d[A-Za-z0-9]{38}/dy],
  ['clojars-api-token', 'a Clojars token', 'clojars_', /CLOJARS_[a-z0-9]{40,}/diy],
  ['cloudflare-origin-ca-key', 'a Cloudflare key', 'v1.0-', /v1\.0-[a-f0-9]{24}-[a-f0-9]{60,}/dy],
  ['own-cloudflare-token', 'a Cloudflare token', 'cfut_ cfat_ cfk_', /cf(?:ut|at|k)_[A-Za-z0-9]{30,}/dy],
  ['databricks-api-token', 'a Databricks token', 'dapi', /dapi[a-f0-9]{32}/diy],
  ['defined-networking-api-token', 'a Defined Networking token', 'dnkey-', /dnkey-[\w=-]{40,}/diy],
  ['digitalocean-pat', 'a DigitalOcean token', 'dop_v1_ doo_v1_ dor_v1_', /do[opr]_v1_[a-f0-9]{40,}/diy],
  ['own-discord-webhook', 'a webhook address', 'discord', /(?:discord(?:app)?\.com)\/api(?:\/v\d+)?\/webhooks\/\d{5,25}\/(?<secret>[\w-]{20,})/diy],
  ['own-discord-bot-token', 'a Discord token', 'discord', /[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/dy, { everywhere: true }],
  ['own-docker-pat', 'a Docker token', 'dckr_pat_ dckr_oat_', /dckr_[op]at_[\w-]{20,}/dy],
  ['doppler-api-token', 'a Doppler token', 'dp.', /dp\.(?:pt|st|sa|ct|scim|audit|said)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{30,}/dy],
  ['dropbox-short-lived-api-token', 'a Dropbox token', 'sl.', /sl\.(?:u\.)?[\w=-]{100,}/dy],
  ['duffel-api-token', 'a Duffel token', 'duffel_', /duffel_(?:test|live)_[\w=-]{30,}/diy],
  ['dynatrace-api-token', 'a Dynatrace token', 'dt0', /dt0[a-z]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{40,}/diy],
  ['easypost-api-token', 'an EasyPost token', 'ezak eztk', /EZ[AT]K[a-z0-9]{40,}/diy],
  ['facebook-access-token', 'a Facebook token', 'facebook', /\d{15,16}\|[\w-]{27,40}/dy, { everywhere: true }],
  ['facebook-page-access-token', 'a Facebook token', 'eaam eaac eaab eaag', /EAA[A-Z][A-Za-z0-9]{60,}/dy],
  ['own-figma', 'a Figma token', 'figd_ figu_ figoh_ figor_ figuh_ figur_', /fig(?:d|u|oh|or|uh|ur)_[\w-]{24,}/dy],
  ['flutterwave-key', 'a Flutterwave key', 'flwseck flwpubk', /FLW(?:SECK|PUBK)(?:_TEST)?-[a-z0-9]{12,32}(?:-X)?/diy],
  ['flyio-access-token', 'a Fly.io token', 'fo1_ fm1 fm2', /(?:fo1_[\w-]{40,}|fm[12][ar]?_[A-Za-z0-9+/]{60,}={0,3})/dy],
  ['frameio-api-token', 'a Frame.io token', 'fio-u-', /fio-u-[\w=-]{40,}/diy],
  ['freemius-secret-key', 'a Freemius key', 'secret_key', /secret_key["']?\s{0,4}=>\s{0,4}["'](?<secret>sk_\S{29})/diy],
  ['gcp-api-key', 'a Google key', 'aiza', /AIza[\w-]{30,}/dy, { mayBePublic: true }],
  ['own-google-oauth', 'a Google key', 'gocspx- ya29. 1//0', /(?:GOCSPX-[\w-]{20,}|ya29\.[\w-]{20,}|1\/\/0[\w-]{30,})/dy],
  ['github-pat', 'a GitHub token', 'ghp_ gho_ ghu_ ghs_ ghr_', /gh[pousr]_[A-Za-z0-9_.-]{20,}/dy],
  ['github-fine-grained-pat', 'a GitHub token', 'github_pat_', /github_pat_\w{20,}/dy],
  ['gitlab-token', 'a GitLab token', 'glpat- gldt- glrt- glptt- glcbt- glft- glsoat- glagent- gloas- glimt- glffct- glrtr- glwt- gltp-', /gl(?:pat|dt|rtr?|ptt|cbt|ft|soat|agent|oas|imt|ffct|wt|tp)-[\w.-]{16,}/dy],
  ['gitlab-rrt', 'a GitLab token', 'gr1348941', /GR1348941[\w-]{16,}/dy],
  ['gitlab-session-cookie', 'a GitLab session', '_gitlab_session=', /_gitlab_session=(?<secret>[0-9a-z]{20,})/diy],
  ['gocardless-api-token', 'a GoCardless token', 'gocardless', /(?:gocardless[\w .-]{0,20}[=:"'\s]{1,5})(?<secret>(?:live|sandbox)_[\w=-]{30,})/diy],
  ['grafana-api-key', 'a Grafana key', 'eyjrijoi', /eyJrIjoi[A-Za-z0-9]{40,}={0,3}/dy],
  ['grafana-token', 'a Grafana token', 'glc_ glsa_', /gl(?:c|sa)_[\w+/=]{30,}/dy],
  ['own-groq', 'a Groq key', 'gsk_', /gsk_[A-Za-z0-9]{40,}/dy],
  ['harness-api-key', 'a Harness key', 'pat. sat.', /[ps]at\.[\w-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/dy],
  ['hashicorp-tf-api-token', 'a Terraform token', 'atlasv1', /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{40,}/dy, { before: 15 }],
  ['heroku-api-key-v2', 'a Heroku key', 'hrku-', /HRKU-[\w-]{36,}/dy],
  ['own-hubspot', 'a HubSpot token', 'pat-na1 pat-eu1 pat-ap1 pat-na2', /pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f-]{20,}/diy],
  ['huggingface-access-token', 'a Hugging Face token', 'hf_ api_org_', /(?:hf|api_org)_[A-Za-z0-9]{30,}/dy],
  ['infracost-api-token', 'an Infracost token', 'ico-', /ico-[A-Za-z0-9]{32}/dy],
  ['intra42-client-secret', 'an Intra 42 secret', 's-s4t2', /s-s4t2(?:ud|af)-[a-f0-9]{40,}/diy],
  ['jwt', 'a JSON web token', 'eyj eyk ewog', /(?:ey[JK]|ewog)[\w-]{8,1000}\.[\w/\\-]{8,}(?:\.[\w/\\-]{0,}={0,2})?/dy, { firstPart: /[\w-]+/y }],
  ['jwt-base64', 'a JSON web token', 'zxlk', /ZXlK[A-Za-z0-9+/_-]{40,}={0,2}/dy],
  ['own-langsmith', 'a LangSmith key', 'lsv2_', /lsv2_[a-z]{2}_[a-f0-9]{32}_[a-f0-9]{8,}/dy],
  ['own-launchdarkly', 'a LaunchDarkly key', 'sdk- api-', /(?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/dy],
  ['linear-api-key', 'a Linear key', 'lin_api_ lin_oauth_', /lin_(?:api|oauth)_[A-Za-z0-9]{30,}/dy],
  ['lob-api-key', 'a Lob key', 'live_ test_', /(?:live|test)_(?:pub_)?[a-f0-9]{31,35}/dy],
  ['mailchimp-api-key', 'a Mailchimp key', '-us', /[a-f0-9]{32}-us\d{1,2}/dy, { before: 32 }],
  ['own-mandrill', 'a Mandrill key', 'md-', /md-[\w-]{22}/dy, { random: true }],
  ['mailgun-private-api-token', 'a Mailgun key', 'key- pubkey-', /(?:pub)?key-[a-f0-9]{32}/dy],
  ['own-mailgun-signing', 'a Mailgun key', 'mailgun', /[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}/dy, { everywhere: true }],
  ['mapbox-api-token', 'a Mapbox token', 'sk.ey pk.ey tk.ey', /[sptk]k\.ey[\w-]{20,300}\.[\w-]{16,}/dy, { mayBePublic: true }],
  ['mapbox-public', 'a Mapbox token', 'mapbox', /mapbox[\w .-]{0,20}[=:"'\s]{1,5}(?<secret>[sp]k\.[a-z0-9]{60}\.[a-z0-9]{22})/diy, { mayBePublic: true }],
  ['maxmind-license-key', 'a MaxMind key', '_mmk', /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/dy, { before: 36 }],
  ['microsoft-teams-webhook', 'a webhook address', 'webhook.office.com outlook.office.com', /webhook\.office\.com\/(?<secret>webhookb2\/[\w@/-]{20,})|outlook\.office\.com\/(?<other>webhook\/[\w@/-]{20,})/diy],
  ['own-power-automate', 'a webhook address', 'logic.azure.com powerplatform.com', /(?:logic\.azure\.com|powerplatform\.com)[^\s"'<>]{0,400}?[?&]sig=(?<secret>[\w%-]{16,})/diy],
  ['own-google-chat-webhook', 'a webhook address', 'chat.googleapis.com', /chat\.googleapis\.com\/v1\/spaces\/[\w-]{5,40}\/messages\?(?<secret>key=[^\s"'<>]{20,})/diy],
  ['own-zapier-webhook', 'a webhook address', 'hooks.zapier.com', /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{3,12}\/[\w-]{5,})/diy],
  ['own-path-webhook', 'a webhook address', 'hook. collection. events.pagerduty maker.ifttt hc-ping. cronitor. /heartbeat/ open-apis/bot', /(?:hook\.[\w.]{0,20}(?:make|integromat)\.com\/|collection\.(?:\w{2,6}\.)?sumologic\.com\/receiver\/v1\/http\/|events\.pagerduty\.com\/integration\/|maker\.ifttt\.com\/trigger\/[^\s/]{1,60}\/(?:json\/)?with\/key\/|hc-ping\.com\/(?:ping\/)?|cronitor\.(?:link|io)\/(?:p|ping)\/|\/heartbeat\/|open-apis\/bot\/v2\/hook\/)(?<secret>[\w=-]{12,})/diy],
  ['own-hooks-host', 'a webhook address', '//hook', /\/\/hooks?\.[\w.-]{1,100}\/(?:[\w-]{1,40}\/){0,3}?(?<secret>[\w-]{20,})/diy, { random: true }],
  ['own-generic-webhook', 'a webhook address', '/webhook /hook/ /hooks/', /\/(?:web)?hooks?\/(?:[\w-]{1,30}\/)??(?<secret>[\w-]{20,})/diy, { random: true }],
  ['own-mattermost-webhook', 'a webhook address', '/hooks/', /\/hooks\/(?<secret>[a-z0-9]{26})(?![\w-])/dy],
  ['own-mongodb-atlas', 'an Atlas key', 'mdb_sa_', /mdb_sa_(?:sk|id)_[\w-]{20,}/dy],
  ['new-relic-key', 'a New Relic key', 'nrak- nrjs- nrii- nral- nrra- nraa- ffffnral', /(?:NR(?:AK|JS|II|AL|RA|AA|SP)-[\w-]{16,}|[a-f0-9]{30,40}(?:FFFF)?NRAL)/dy, { before: 44 }],
  ['notion-api-token', 'a Notion token', 'ntn_ secret_', /(?:ntn_[A-Za-z0-9]{36,}|secret_[A-Za-z0-9]{43})/dy],
  ['npm-access-token', 'a package registry token', 'npm_', /npm_[A-Za-z0-9]{30,}/diy],
  ['own-npm-legacy', 'a package registry token', '_authtoken= _auth= _password=', /_(?:authToken|auth|password)\s?=\s?["']?(?<secret>[\w+/=-]{8,})/diy],
  ['own-nuget', 'a package registry token', 'oy2', /oy2[a-z0-9]{43}/dy],
  ['octopus-deploy-api-key', 'an Octopus Deploy key', 'api-', /API-[A-Z0-9]{24,32}/dy, { random: true }],
  ['okta-access-token', 'an Okta token', 'okta', /okta[\w .-]{0,20}[=:"'\s]{1,5}(?<secret>00[\w=-]{40})/diy],
  ['openai-api-key', 'an API key', 'sk-', /sk-[\w-]{20,}/dy, { random: true }],
  ['own-openrouter', 'an API key', 'sk-or-', /sk-or-v\d-[a-f0-9]{32,}/dy],
  ['openshift-user-token', 'an OpenShift token', 'sha256~', /sha256~[\w-]{40,}/dy],
  ['own-pagerduty', 'a PagerDuty key', 'pdus+ pdeu+', /pd(?:us|eu)\+[\w-]{16,}/diy],
  ['perplexity-api-key', 'an API key', 'pplx-', /pplx-[A-Za-z0-9]{30,}/dy],
  ['plaid-api-token', 'a Plaid token', 'access-sandbox- access-development- access-production-', /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f-]{20,}/dy],
  ['planetscale-token', 'a PlanetScale token', 'pscale_', /pscale_(?:tkn|oauth|pw|app)_[\w=.-]{24,}/diy],
  ['postman-api-token', 'a Postman key', 'pmak-', /PMAK-[a-f0-9-]{30,}/diy],
  ['own-posthog', 'a PostHog key', 'phx_ phs_', /ph[xs]_[A-Za-z0-9]{30,}/dy],
  ['prefect-api-token', 'a Prefect key', 'pnu_ pnb_', /pn[ub]_[A-Za-z0-9]{30,}/dy],
  ['pulumi-api-token', 'a Pulumi token', 'pul-', /pul-[a-f0-9]{40}/dy],
  ['pypi-upload-token', 'a package registry token', 'pypi-', /pypi-[\w-]{40,}/dy],
  ['readme-api-token', 'a ReadMe key', 'rdme_', /rdme_[a-z0-9]{40,}/dy],
  ['own-replicate', 'a Replicate token', 'r8_', /r8_[A-Za-z0-9]{30,}/dy],
  ['own-resend', 'a Resend key', 're_', /re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}/dy, { random: true }],
  ['own-rootly', 'a Rootly token', 'rootly_', /rootly_[a-f0-9]{40,}/dy],
  ['rubygems-api-token', 'a package registry token', 'rubygems_', /rubygems_[a-f0-9]{40,}/dy],
  ['own-crates', 'a package registry token', 'cio', /cio[A-Za-z0-9]{32}/dy, { random: true }],
  ['scalingo-api-token', 'a Scalingo token', 'tk-us-', /tk-us-[\w-]{40,}/dy],
  ['sendgrid-api-token', 'a SendGrid key', 'sg.', /SG\.[\w-]{16,100}\.[\w=-]{16,}/dy],
  ['sendinblue-api-token', 'a Brevo key', 'xkeysib- xsmtpsib-', /x(?:key|smtp)sib-[a-f0-9]{40,100}-[A-Za-z0-9]{12,}/dy],
  ['sentry-token', 'a Sentry token', 'sntrys_ sntryu_ sntrya_ sntryi_', /sntry[suai]_[\w+/=-]{30,}/dy],
  ['settlemint-token', 'a SettleMint token', 'sm_aat_ sm_pat_ sm_sat_', /sm_[aps]at_[A-Za-z0-9]{16,}/dy],
  ['shippo-api-token', 'a Shippo token', 'shippo_', /shippo_(?:live|test)_[a-fA-F0-9]{30,}/dy],
  ['shopify-token', 'a Shopify token', 'shpat_ shpca_ shppa_ shpss_', /shp(?:at|ca|pa|ss)_[A-Za-z0-9]{24,}/dy],
  ['sidekiq-secret', 'a Sidekiq secret', 'contribsys', /contribsys__com[\w .-]{0,20}[=:"'\s]{1,5}(?<secret>[a-f0-9]{8}:[a-f0-9]{8})/diy],
  ['slack-token', 'a Slack token', 'xoxa- xoxb- xoxe xoxo- xoxp- xoxr- xoxs- xoxc- xoxd- xapp- xwfp-', /(?:xox[a-e o-s](?:\.xox[bp])?-[\w%-]{10,}|xapp-\d-[\w-]{10,}|xwfp-[\w-]{10,})/dy],
  ['slack-webhook-url', 'a Slack webhook', 'hooks.slack.com hooks.slack-gov.com', /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w+/-]{16,}/diy],
  ['snyk-api-token', 'a Snyk token', 'snyk', /snyk[\w.-]{0,20}[=:"'\s>]{1,5}(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/diy],
  ['own-snyk-token', 'a Snyk token', 'snyk_', /snyk_(?:uat|sat)\.[a-z0-9]{6,10}\.[\w.-]{30,}/dy],
  ['sonar-api-token', 'a SonarQube token', 'squ_ sqp_ sqa_ sqb_', /sq[upab]_[a-z0-9]{30,}/dy],
  ['sourcegraph-access-token', 'a Sourcegraph token', 'sgp_', /sgp_(?:(?:[a-f0-9]{16}|local)_)?[a-f0-9]{40}/diy],
  ['square-access-token', 'a Square token', 'sq0atp- sq0csp- eaaa', /(?:sq0(?:atp|csp|idp)-[\w-]{20,}|EAAA[\w-]{56,64})/dy],
  ['stripe-access-token', 'a Stripe key', 'sk_ rk_ whsec_', /(?:[sr]k_(?:test|live|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,})/dy],
  ['own-supabase', 'a Supabase key', 'sbp_ sb_secret_', /(?:sbp_[a-f0-9]{40}|sb_secret_[\w-]{20,})/dy],
  ['own-tailscale', 'a Tailscale key', 'tskey-', /tskey-[a-z]{2,20}-[\w-]{20,}/dy],
  ['telegram-bot-api-token', 'a Telegram token', ':aa', /(?:bot)?\d{6,12}:AA[\w-]{30,36}/dy, { before: 15 }],
  ['twilio-api-key', 'a Twilio key', 'sk0 sk1 sk2 sk3 sk4 sk5 sk6 sk7 sk8 sk9 ska skb skc skd ske skf', /SK[0-9a-fA-F]{32}/dy],
  ['own-twilio-auth', 'a Twilio token', 'ac0 ac1 ac2 ac3 ac4 ac5 ac6 ac7 ac8 ac9 aca acb acc acd ace acf', /AC[0-9a-f]{32}[\s:,;"'&/=\w]{1,40}?(?<![0-9a-f])(?<secret>[0-9a-f]{32})(?![0-9a-f])/dy],
  ['typeform-api-token', 'a Typeform token', 'tfp_', /tfp_[\w.=-]{40,}/dy],
  ['vault-token', 'a Vault token', 'hvs. hvb. hvr.', /hv[sbr]\.[\w-]{20,}/dy],
  ['own-vault-legacy', 'a Vault token', 'vault', /(?<![\w.])[sbr]\.(?=[a-zA-Z]{0,23}\d)[A-Za-z0-9]{24}(?![\w.])/dy, { random: true, everywhere: true }],
  ['own-vercel', 'a Vercel token', 'vcp_ vci_ vca_ vcr_ vck_', /vc[piark]_[A-Za-z0-9]{20,}/dy, { random: true }],
  ['own-wandb', 'a Weights & Biases key', 'wandb_v1_', /wandb_v1_[\w-]{30,}/dy],
  ['own-xai', 'an API key', 'xai-', /xai-[A-Za-z0-9]{40,}/dy],
  ['yandex-token', 'a Yandex token', 'aqvn t1.9 y0_', /(?:AQVN[\w-]{30,}|t1\.9[\w-]{20,300}={0,2}\.[\w-]{60,}|y0_[\w-]{30,})/dy],
  ['own-datadog', 'a Datadog key', 'ddapp_ ddpat_', /dd(?:app|pat)_[A-Za-z0-9]{30,}/dy],
  ['own-buildkite', 'a Buildkite token', 'bkua_ bkat_', /bk(?:ua|at|ct)_[A-Za-z0-9]{30,}/dy],
  ['own-circleci', 'a CircleCI token', 'ccipat_ cciprj_', /cci(?:pat|prj)_[\w-]{20,}/diy],
  ['own-contentful', 'a Contentful token', 'cfpat-', /CFPAT-[\w-]{30,}/dy],
  ['own-netlify', 'a Netlify token', 'nfp_ nfo_ nfc_', /nf[poc]_[A-Za-z0-9]{30,}/dy],
  ['own-neon', 'a Neon key', 'napi_', /napi_[a-z0-9]{40,}/dy],
  ['own-render', 'a Render key', 'rnd_', /rnd_[A-Za-z0-9]{24,}/dy, { random: true }],
  ['own-railway', 'a key', 'rgapi-', /RGAPI-[0-9a-f-]{30,}/dy],
  ['own-asana', 'an Asana token', '0/1 0/2 0/3 0/4 0/5 0/6 0/7 0/8 0/9 1/1 1/2 1/3 1/4 1/5 1/6 1/7 1/8 1/9 2/1 2/2 2/3 2/4 2/5 2/6 2/7 2/8 2/9', /[012]\/\d{13,20}(?:\/\d{13,20})?:[a-f0-9]{32}/dy],
  ['own-clickup', 'a ClickUp token', 'pk_', /(?<![\w-])pk_\d{5,10}_[A-Z0-9]{32}/dy],
  ['own-shortcut', 'a JSON web key', '"d":', /"d"\s?:\s?"(?<secret>[\w-]{40,})"/dy],
  ['own-wireguard', 'a WireGuard key', 'privatekey presharedkey', /(?:PrivateKey|PresharedKey)\s?=\s?(?<secret>[A-Za-z0-9+/]{43}=)/dy],
  ['own-prefixed', 'an API key', 'pcsk_ hcaik_ hcamk_ hcalk_ ddp_ ddo_ ccdb1_ avns_ nvapi- tvly- jina_ csk- tgp_v1_ cal_live_ rzp_live_ ory_pat_ ory_st_ zpka_ unkey_ tr_prod_ xaat- xapt- xau_ cxtp_ rpa_ packagist_ chpt_ fhb- secret-live- essu_ dbtc_ dbtu_ kpat_ spat_ cosmo_ sec-c- n8n_api_ hxtp_ plane_api_ vercel_blob_rw_ wrangler_ signkey-prod-', /(?:pcsk_|hca[iml]k_|dd[po]_|CCDB1_|AVNS_|nvapi-|tvly-|jina_|csk-|tgp_v1_|cal_live_|rzp_live_|ory_(?:pat|st)_|zpka_|unkey_|tr_prod_|xa[ap]t-|xau_|cxtp_|rpa_|packagist_|chpt_|fhb-|secret-live-|essu_|dbt[cu]_|[ks]pat_|cosmo_|sec-c-|n8n_api_|hxtp_|plane_api_|vercel_blob_rw_|wrangler_|signkey-prod-)(?<secret>[\w-]{16,}={0,2})/dy, { random: true }],
  ['own-elevenlabs', 'an API key', 'sk_', /sk_[a-f0-9]{48}/dy],
  ['own-firecrawl', 'an API key', 'fc-', /fc-[a-f0-9]{32}/dy],
  ['own-tencent', 'a Tencent key id', 'akid', /AKID[A-Za-z0-9]{32}/dy, { random: true }],
  ['own-voyage', 'an API key', 'pa-', /pa-[\w-]{40,50}/dy, { random: true }],
  ['own-infisical', 'an Infisical token', 'st.', /st\.[a-f0-9-]{20,40}\.[a-f0-9]{30,}\.[a-f0-9]{30,}/dy],
  ['own-braintree', 'a Braintree token', 'access_token$', /access_token\$(?:production|sandbox)\$[a-z0-9]{10,}\$[a-f0-9]{30,}/dy],
  ['own-ssh-putty', 'a private key', 'private-lines:', /Private-Lines:[\s\S]{1,20000}/dy],
];

/** @internal */
export const SERVICE_TOKENS: readonly ServiceToken[] = ROWS.map(
  ([id, label, keywords, pattern, more]) => ({
    id,
    label,
    keywords: keywords.split(' '),
    pattern,
    ...more,
  }),
);
