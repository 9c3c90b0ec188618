// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A token that its own form gives away. @internal */
export interface ServiceToken {
  id: string;
  /** With its article. */
  label: string;
  /** One of them stands in the token, in lower case. */
  keywords: string[];
  /** The group `secret`, or else the whole match; it is tried after a character that is no letter or digit. */
  source: string;
  ignoreCase?: true;
  /** The form says too little alone: what comes after the prefix must look random too. */
  random?: true;
  mayBePublic?: true;
}

/*
 * Prefixes and character classes follow the default rules of gitleaks (config/gitleaks.toml of 2026-07-22, MIT, see NOTICE), whose
 * ids these are; they were written for Go's RE2. Lengths are lower bounds here: a token cut short or one character too
 * long is still nobody's business. "own-" are not in gitleaks; each has the documentation of its service as source.
 * Each row: id; label; keywords; flags (i: any letter case, r: must look random, p: may be public); source.
 */
const ROWS = String.raw`
1password-secret-key ; a 1Password key ; a3- ; - ; A3-[A-Z0-9]{6}-[A-Z0-9]{5,11}(?:-[A-Z0-9]{5}){3,4}
1password-service-account-token ; a 1Password token ; ops_ey ; - ; ops_ey[\w+/=-]{40,}
adobe-client-secret ; an Adobe secret ; p8e- ; i ; p8e-[a-z0-9-]{20,}
age-secret-key ; an age secret key ; age-secret-key- ; i ; AGE-SECRET-KEY-1[A-Z0-9]{30,}
airtable-personnal-access-token ; an Airtable token ; pat ; - ; pat[A-Za-z0-9]{14}\.[a-f0-9]{32,64}
alibaba-access-key-id ; an Alibaba key id ; ltai ; r ; LTAI[A-Za-z0-9]{12,30}
anthropic-api-key ; an API key ; sk-ant- ; - ; sk-ant-[\w-]{16,}
artifactory-api-key ; an Artifactory key ; akcp ; r ; AKCp[A-Za-z0-9]{20,}
artifactory-reference-token ; an Artifactory token ; cmvmd ; - ; cmVmd[A-Za-z0-9]{30,}
atlassian-api-token ; an Atlassian token ; atatt3 atctt3 ; - ; AT[AC]TT3[\w=-]{20,}
own-bitbucket-app-password ; a Bitbucket password ; atbb ; r ; ATBB[A-Za-z0-9]{24,}
authress-service-client-access-key ; an Authress key ; sc_ ext_ scauth_ authress_ ; i ; (?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120}
aws-access-token ; an AWS access key id ; a3t akia asia abia acca ; - ; (?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}
aws-amazon-bedrock-api-key-long-lived ; an AWS Bedrock key ; absk ; - ; ABSK[A-Za-z0-9+/]{40,}={0,2}
aws-amazon-bedrock-api-key-short-lived ; an AWS Bedrock key ; bedrock-api-key- ; - ; bedrock-api-key-[\w+/=-]{20,}
azure-ad-client-secret ; an Azure client secret ; 7q~ 8q~ 9q~ 0q~ 1q~ 2q~ 3q~ 4q~ 5q~ 6q~ ; - ; [\w~.-]{3}\dQ~[\w~.-]{24,40}
own-azure-devops ; an Azure DevOps token ; azdo ; - ; [A-Za-z0-9]{70,90}AZDO[A-Za-z0-9]{4}
own-azure-storage-key ; an Azure key ; +astx +amc aceb acdb acre azfu azse aiot acrd azco ; - ; [A-Za-z0-9+/]{30,90}(?:\+AStx|\+AMCx?|ACDbx?|\+ARmx|AzFux?|AzSex?|AIoTx?|\+ACRx?|AzCax?)[A-Za-z0-9+/]{6,10}={0,2}
beamer-api-token ; a Beamer token ; beamer ; i ; beamer[\w .-]{0,20}[=:"'\s]{1,5}(?<secret>b_[\w=-]{44})
clickhouse-cloud-api-secret-key ; a ClickHouse key ; 4b1d ; - ; 4b1d[A-Za-z0-9]{38}
clojars-api-token ; a Clojars token ; clojars_ ; i ; CLOJARS_[a-z0-9]{40,}
cloudflare-origin-ca-key ; a Cloudflare key ; v1.0- ; - ; v1\.0-[a-f0-9]{24}-[a-f0-9]{60,}
own-cloudflare-token ; a Cloudflare token ; cfut_ cfat_ cfk_ ; - ; cf(?:ut|at|k)_[A-Za-z0-9]{30,}
databricks-api-token ; a Databricks token ; dapi ; i ; dapi[a-f0-9]{32}
defined-networking-api-token ; a Defined Networking token ; dnkey- ; i ; dnkey-[\w=-]{40,}
digitalocean-pat ; a DigitalOcean token ; dop_v1_ doo_v1_ dor_v1_ ; i ; do[opr]_v1_[a-f0-9]{40,}
own-discord-webhook ; a webhook address ; /api/webhooks/ ; i ; (?:discord(?:app)?\.com)/api(?:/v\d+)?/webhooks/\d{5,25}/(?<secret>[\w-]{20,})
own-discord-bot-token ; a Discord token ; discord ; - ; [MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}
own-docker-pat ; a Docker token ; dckr_pat_ dckr_oat_ ; - ; dckr_[op]at_[\w-]{20,}
doppler-api-token ; a Doppler token ; dp. ; - ; dp\.(?:pt|st|sa|ct|scim|audit|said)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{30,}
dropbox-short-lived-api-token ; a Dropbox token ; sl. ; - ; sl\.(?:u\.)?[\w=-]{100,}
duffel-api-token ; a Duffel token ; duffel_ ; i ; duffel_(?:test|live)_[\w=-]{30,}
dynatrace-api-token ; a Dynatrace token ; dt0 ; i ; dt0[a-z]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{40,}
easypost-api-token ; an EasyPost token ; ezak eztk ; i ; EZ[AT]K[a-z0-9]{40,}
facebook-access-token ; a Facebook token ; facebook ; - ; \d{15,16}\|[\w-]{27,40}
facebook-page-access-token ; a Facebook token ; eaam eaac eaab eaag ; - ; EAA[A-Z][A-Za-z0-9]{60,}
own-figma ; a Figma token ; figd_ figu_ figoh_ figor_ ; - ; fig(?:d|u|oh|or|uh|ur)_[\w-]{24,}
flutterwave-key ; a Flutterwave key ; flwseck flwpubk ; i ; FLW(?:SECK|PUBK)(?:_TEST)?-[a-z0-9]{12,32}(?:-X)?
flyio-access-token ; a Fly.io token ; fo1_ fm1 fm2_ ; - ; (?:fo1_[\w-]{40,}|fm[12][ar]?_[A-Za-z0-9+/]{60,}={0,3})
frameio-api-token ; a Frame.io token ; fio-u- ; i ; fio-u-[\w=-]{40,}
freemius-secret-key ; a Freemius key ; secret_key ; i ; secret_key["']?\s{0,4}=>\s{0,4}["'](?<secret>sk_\S{29})
gcp-api-key ; a Google key ; aiza ; p ; AIza[\w-]{30,}
own-google-oauth ; a Google key ; gocspx- ya29. 1//0 ; - ; (?:GOCSPX-[\w-]{20,}|ya29\.[\w-]{20,}|1//0[\w-]{30,})
github-pat ; a GitHub token ; ghp_ gho_ ghu_ ghs_ ghr_ ; - ; gh[pousr]_[A-Za-z0-9_.-]{20,}
github-fine-grained-pat ; a GitHub token ; github_pat_ ; - ; github_pat_\w{20,}
gitlab-token ; a GitLab token ; glpat- gldt- glrt- glptt- glcbt- glft- glsoat- glagent- gloas- glimt- glffct- glrtr- glwt- gltp- ; - ; gl(?:pat|dt|rtr?|ptt|cbt|ft|soat|agent|oas|imt|ffct|wt|tp)-[\w.-]{16,}
gitlab-rrt ; a GitLab token ; gr1348941 ; - ; GR1348941[\w-]{16,}
gitlab-session-cookie ; a GitLab session ; _gitlab_session= ; i ; _gitlab_session=(?<secret>[0-9a-z]{20,})
gocardless-api-token ; a GoCardless token ; live_ sandbox_ ; i ; (?:gocardless[\w .-]{0,20}[=:"'\s]{1,5})(?<secret>(?:live|sandbox)_[\w=-]{30,})
grafana-api-key ; a Grafana key ; eyjrijoi ; - ; eyJrIjoi[A-Za-z0-9]{40,}={0,3}
grafana-token ; a Grafana token ; glc_ glsa_ ; - ; gl(?:c|sa)_[\w+/=]{30,}
own-groq ; a Groq key ; gsk_ ; - ; gsk_[A-Za-z0-9]{40,}
harness-api-key ; a Harness key ; pat. sat. ; - ; [ps]at\.[\w-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}
hashicorp-tf-api-token ; a Terraform token ; atlasv1 ; - ; [A-Za-z0-9]{14}\.atlasv1\.[\w=-]{40,}
heroku-api-key-v2 ; a Heroku key ; hrku- ; - ; HRKU-[\w-]{36,}
own-hubspot ; a HubSpot token ; pat-na1 pat-eu1 pat-ap1 pat-na2 ; i ; pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f-]{20,}
huggingface-access-token ; a Hugging Face token ; hf_ api_org_ ; - ; (?:hf|api_org)_[A-Za-z0-9]{30,}
infracost-api-token ; an Infracost token ; ico- ; - ; ico-[A-Za-z0-9]{32}
intra42-client-secret ; an Intra 42 secret ; s-s4t2 ; i ; s-s4t2(?:ud|af)-[a-f0-9]{40,}
jwt ; a JSON web token ; eyj eyk ewog ; - ; (?:ey[JK]|ewog)[\w-]{8,1000}\.[\w/\\-]{8,}(?:\.[\w/\\-]{0,}={0,2})?
jwt-base64 ; a JSON web token ; zxlk ; - ; ZXlK[A-Za-z0-9+/_-]{40,}={0,2}
own-langsmith ; a LangSmith key ; lsv2_ ; - ; lsv2_[a-z]{2}_[a-f0-9]{32}_[a-f0-9]{8,}
own-launchdarkly ; a LaunchDarkly key ; sdk- api- ; - ; (?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
linear-api-key ; a Linear key ; lin_api_ lin_oauth_ ; - ; lin_(?:api|oauth)_[A-Za-z0-9]{30,}
lob-api-key ; a Lob key ; live_ test_ ; - ; (?:live|test)_(?:pub_)?[a-f0-9]{31,35}
mailchimp-api-key ; a Mailchimp key ; -us ; - ; [a-f0-9]{32}-us\d{1,2}
own-mandrill ; a Mandrill key ; md- ; r ; md-[\w-]{22}
mailgun-private-api-token ; a Mailgun key ; key- ; - ; (?:pub)?key-[a-f0-9]{32}
own-mailgun-signing ; a Mailgun key ; mailgun ; - ; [a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}
mapbox-api-token ; a Mapbox token ; sk.ey pk.ey tk.ey ; p ; [sptk]k\.ey[\w-]{20,300}\.[\w-]{16,}
mapbox-public ; a Mapbox token ; mapbox ; pi ; mapbox[\w .-]{0,20}[=:"'\s]{1,5}(?<secret>[sp]k\.[a-z0-9]{60}\.[a-z0-9]{22})
maxmind-license-key ; a MaxMind key ; _mmk ; - ; [A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk
microsoft-teams-webhook ; a webhook address ; webhook.office.com /webhookb2 incomingwebhook ; i ; (?:[\w-]+\.)?webhook\.office\.com/(?<secret>webhookb2/[\w@/-]{20,})|outlook\.office\.com/(?<other>webhook/[\w@/-]{20,})
own-power-automate ; a webhook address ; logic.azure.com powerplatform.com ; i ; (?:logic\.azure\.com|powerplatform\.com)[^\s"'<>]{0,400}?[?&]sig=(?<secret>[\w%-]{16,})
own-google-chat-webhook ; a webhook address ; chat.googleapis.com ; i ; chat\.googleapis\.com/v1/spaces/[\w-]{5,40}/messages\?(?<secret>key=[^\s"'<>]{20,})
own-zapier-webhook ; a webhook address ; hooks.zapier.com ; i ; hooks\.zapier\.com/hooks/catch/(?<secret>\d{3,12}/[\w-]{5,})
own-path-webhook ; a webhook address ; hook. collection.sumologic events.pagerduty maker.ifttt hc-ping. ping. cronitor. heartbeat open-apis/bot feishu larksuite ; i ; (?:hook\.[\w.]{0,20}(?:make|integromat)\.com/|collection\.(?:\w{2,6}\.)?sumologic\.com/receiver/v1/http/|events\.pagerduty\.com/integration/|maker\.ifttt\.com/trigger/[^\s/]{1,60}/(?:json/)?with/key/|hc-ping\.com/(?:ping/)?|cronitor\.(?:link|io)/(?:p|ping)/|/heartbeat/|open-apis/bot/v2/hook/)(?<secret>[\w=-]{12,})
own-hooks-host ; a webhook address ; //hook ; ir ; //hooks?\.[\w.-]{1,100}/(?:[\w-]{1,40}/){0,3}?(?<secret>[\w-]{20,})
own-generic-webhook ; a webhook address ; /webhook /hook/ /hooks/ ; ir ; /(?:web)?hooks?/(?:[\w-]{1,30}/)??(?<secret>[\w-]{20,})
own-mattermost-webhook ; a webhook address ; /hooks/ ; - ; /hooks/(?<secret>[a-z0-9]{26})(?![\w-])
own-mongodb-atlas ; an Atlas key ; mdb_sa_ ; - ; mdb_sa_(?:sk|id)_[\w-]{20,}
new-relic-key ; a New Relic key ; nrak- nrjs- nrii- nral- nrra- nraa- ffffnral ; - ; (?:NR(?:AK|JS|II|AL|RA|AA|SP)-[\w-]{16,}|[a-f0-9]{30,40}(?:FFFF)?NRAL)
notion-api-token ; a Notion token ; ntn_ secret_ ; - ; (?:ntn_[A-Za-z0-9]{36,}|secret_[A-Za-z0-9]{43})
npm-access-token ; a package registry token ; npm_ ; i ; npm_[A-Za-z0-9]{30,}
own-npm-legacy ; a package registry token ; _authtoken= _auth= _password= ; i ; _(?:authToken|auth|password)\s?=\s?["']?(?<secret>[\w+/=-]{8,})
own-nuget ; a package registry token ; oy2 ; - ; oy2[a-z0-9]{43}
octopus-deploy-api-key ; an Octopus Deploy key ; api- ; r ; API-[A-Z0-9]{24,32}
okta-access-token ; an Okta token ; okta ; i ; okta[\w .-]{0,20}[=:"'\s]{1,5}(?<secret>00[\w=-]{40})
openai-api-key ; an API key ; sk- ; r ; sk-[\w-]{20,}
own-openrouter ; an API key ; sk-or- ; - ; sk-or-v\d-[a-f0-9]{32,}
openshift-user-token ; an OpenShift token ; sha256~ ; - ; sha256~[\w-]{40,}
own-pagerduty ; a PagerDuty key ; pdus+ pdeu+ ; i ; pd(?:us|eu)\+[\w-]{16,}
perplexity-api-key ; an API key ; pplx- ; - ; pplx-[A-Za-z0-9]{30,}
plaid-api-token ; a Plaid token ; access-sandbox- access-development- access-production- ; - ; access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f-]{20,}
planetscale-token ; a PlanetScale token ; pscale_ ; i ; pscale_(?:tkn|oauth|pw|app)_[\w=.-]{24,}
postman-api-token ; a Postman key ; pmak- ; i ; PMAK-[a-f0-9-]{30,}
own-posthog ; a PostHog key ; phx_ phs_ ; - ; ph[xs]_[A-Za-z0-9]{30,}
prefect-api-token ; a Prefect key ; pnu_ pnb_ ; - ; pn[ub]_[A-Za-z0-9]{30,}
pulumi-api-token ; a Pulumi token ; pul- ; - ; pul-[a-f0-9]{40}
pypi-upload-token ; a package registry token ; pypi- ; - ; pypi-[\w-]{40,}
readme-api-token ; a ReadMe key ; rdme_ ; - ; rdme_[a-z0-9]{40,}
own-replicate ; a Replicate token ; r8_ ; - ; r8_[A-Za-z0-9]{30,}
own-resend ; a Resend key ; re_ ; r ; re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}
own-rootly ; a Rootly token ; rootly_ ; - ; rootly_[a-f0-9]{40,}
rubygems-api-token ; a package registry token ; rubygems_ ; - ; rubygems_[a-f0-9]{40,}
own-crates ; a package registry token ; cio ; r ; cio[A-Za-z0-9]{32}
scalingo-api-token ; a Scalingo token ; tk-us- ; - ; tk-us-[\w-]{40,}
sendgrid-api-token ; a SendGrid key ; sg. ; - ; SG\.[\w-]{16,100}\.[\w=-]{16,}
sendinblue-api-token ; a Brevo key ; xkeysib- xsmtpsib- ; - ; x(?:key|smtp)sib-[a-f0-9]{40,100}-[A-Za-z0-9]{12,}
sentry-token ; a Sentry token ; sntrys_ sntryu_ sntrya_ sntryi_ ; - ; sntry[suai]_[\w+/=-]{30,}
settlemint-token ; a SettleMint token ; sm_aat_ sm_pat_ sm_sat_ ; - ; sm_[aps]at_[A-Za-z0-9]{16,}
shippo-api-token ; a Shippo token ; shippo_ ; - ; shippo_(?:live|test)_[a-fA-F0-9]{30,}
shopify-token ; a Shopify token ; shpat_ shpca_ shppa_ shpss_ ; - ; shp(?:at|ca|pa|ss)_[A-Za-z0-9]{24,}
sidekiq-secret ; a Sidekiq secret ; contribsys ; i ; contribsys__com[\w .-]{0,20}[=:"'\s]{1,5}(?<secret>[a-f0-9]{8}:[a-f0-9]{8})
slack-token ; a Slack token ; xoxa- xoxb- xoxe xoxo- xoxp- xoxr- xoxs- xoxc- xoxd- xapp- xwfp- ; - ; (?:xox[a-e o-s](?:\.xox[bp])?-[\w%-]{10,}|xapp-\d-[\w-]{10,}|xwfp-[\w-]{10,})
slack-webhook-url ; a Slack webhook ; hooks.slack.com hooks.slack-gov.com ; i ; hooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)/[\w+/-]{16,}
snyk-api-token ; a Snyk token ; snyk ; i ; snyk[\w.-]{0,20}[=:"'\s>]{1,5}(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})
own-snyk-token ; a Snyk token ; snyk_ ; - ; snyk_(?:uat|sat)\.[a-z0-9]{6,10}\.[\w.-]{30,}
sonar-api-token ; a SonarQube token ; squ_ sqp_ sqa_ sqb_ ; - ; sq[upab]_[a-z0-9]{30,}
sourcegraph-access-token ; a Sourcegraph token ; sgp_ ; i ; sgp_(?:(?:[a-f0-9]{16}|local)_)?[a-f0-9]{40}
square-access-token ; a Square token ; sq0atp- sq0csp- eaaa ; - ; (?:sq0(?:atp|csp|idp)-[\w-]{20,}|EAAA[\w-]{56,64})
stripe-access-token ; a Stripe key ; sk_ rk_ whsec_ ; - ; (?:[sr]k_(?:test|live|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,})
own-supabase ; a Supabase key ; sbp_ sb_secret_ ; - ; (?:sbp_[a-f0-9]{40}|sb_secret_[\w-]{20,})
own-tailscale ; a Tailscale key ; tskey- ; - ; tskey-[a-z]{2,20}-[\w-]{20,}
telegram-bot-api-token ; a Telegram token ; :aa ; - ; (?:bot)?\d{6,12}:AA[\w-]{30,36}
twilio-api-key ; a Twilio key ; sk0 sk1 sk2 sk3 sk4 sk5 sk6 sk7 sk8 sk9 ska skb skc skd ske skf ; - ; SK[0-9a-fA-F]{32}
own-twilio-auth ; a Twilio token ; twilio ac0 ac1 ac2 ac3 ac4 ac5 ac6 ac7 ac8 ac9 ; - ; AC[0-9a-f]{32}[\s:,;"'&/=\w]{1,40}?(?<![0-9a-f])(?<secret>[0-9a-f]{32})(?![0-9a-f])
typeform-api-token ; a Typeform token ; tfp_ ; - ; tfp_[\w.=-]{40,}
vault-token ; a Vault token ; hvs. hvb. hvr. ; - ; hv[sbr]\.[\w-]{20,}
own-vault-legacy ; a Vault token ; vault ; r ; (?<![\w.])[sbr]\.(?=[a-zA-Z]{0,23}\d)[A-Za-z0-9]{24}(?![\w.])
own-vercel ; a Vercel token ; vcp_ vci_ vca_ vcr_ vck_ ; r ; vc[piark]_[A-Za-z0-9]{20,}
own-wandb ; a Weights & Biases key ; wandb_v1_ ; - ; wandb_v1_[\w-]{30,}
own-xai ; an API key ; xai- ; - ; xai-[A-Za-z0-9]{40,}
yandex-token ; a Yandex token ; aqvn t1.9 y0_ ; - ; (?:AQVN[\w-]{30,}|t1\.9[\w-]{20,300}={0,2}\.[\w-]{60,}|y0_[\w-]{30,})
own-datadog ; a Datadog key ; ddapp_ ddpat_ ; - ; dd(?:app|pat)_[A-Za-z0-9]{30,}
own-buildkite ; a Buildkite token ; bkua_ bkat_ ; - ; bk(?:ua|at|ct)_[A-Za-z0-9]{30,}
own-circleci ; a CircleCI token ; ccipat_ cciprj_ ; i ; cci(?:pat|prj)_[\w-]{20,}
own-contentful ; a Contentful token ; cfpat- ; - ; CFPAT-[\w-]{30,}
own-netlify ; a Netlify token ; nfp_ nfo_ nfc_ ; - ; nf[poc]_[A-Za-z0-9]{30,}
own-neon ; a Neon key ; napi_ ; - ; napi_[a-z0-9]{40,}
own-render ; a Render key ; rnd_ ; r ; rnd_[A-Za-z0-9]{24,}
own-railway ; a key ; rgapi- ; - ; RGAPI-[0-9a-f-]{30,}
own-asana ; an Asana token ; 0/1 0/2 0/3 0/4 0/5 0/6 0/7 0/8 0/9 1/1 1/2 1/3 1/4 1/5 1/6 1/7 1/8 1/9 2/1 2/2 2/3 2/4 2/5 2/6 2/7 2/8 2/9 ; - ; [012]/\d{13,20}(?:/\d{13,20})?:[a-f0-9]{32}
own-clickup ; a ClickUp token ; pk_ ; - ; (?<![\w-])pk_\d{5,10}_[A-Z0-9]{32}
own-shortcut ; a JSON web key ; "d": ; - ; "d"\s?:\s?"(?<secret>[\w-]{40,})"
own-wireguard ; a WireGuard key ; privatekey presharedkey ; - ; (?:PrivateKey|PresharedKey)\s?=\s?(?<secret>[A-Za-z0-9+/]{43}=)
own-ssh-putty ; a private key ; private-lines: ; - ; Private-Lines:[\s\S]{1,20000}
`;

/** @internal */
export const SERVICE_TOKENS: readonly ServiceToken[] = ROWS.trim()
  .split('\n')
  .map(row => {
    const [id, label, keywords, flags, ...source] = row.split(' ; ');
    return {
      id,
      label,
      keywords: keywords.split(' '),
      source: source.join(' ; '),
      ...(flags.includes('i') && { ignoreCase: true as const }),
      ...(flags.includes('r') && { random: true as const }),
      ...(flags.includes('p') && { mayBePublic: true as const }),
    };
  });
