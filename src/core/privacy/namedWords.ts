import { ours } from '../languages/ours';
import { isOrdinary } from '../search/ordinaryWords';

/** What a capitalised word may be besides a name. */
export type WordKind = 'role' | 'term' | 'ordinary' | 'name';

/** What a word most likely is; only `name` is not in any list of ours. */
export function kindOfWord(word: string): WordKind {
  const known = kinds.get(word);
  if (known !== undefined) return known;
  const kind = readKind(word);
  if (kinds.size < mostKept) kinds.set(word, kind);
  return kind;
}

/** A note says the same words again and again. */
const kinds = new Map<string, WordKind>();
const mostKept = 20_000;

function readKind(word: string): WordKind {
  const lower = word.normalize('NFC').toLowerCase().replace(/\.$/, '');
  if (/\p{N}/u.test(lower)) return 'term';
  if (roles.has(lower) || germanRole.test(lower) || ours.entryKind(lower) !== undefined) return 'role';
  if (terms.has(lower.replace(/['’ʼ]s$/u, ''))) return 'term';
  return isOrdinary(lower) ? 'ordinary' : 'name';
}

/** German makes one word of what somebody does. */
const germanRole =
  /..(?:leitung|leiter(?:in)?|entwickler(?:in)?|chef(?:in)?|berater(?:in)?|referent(?:in)?|verantwortliche[rn]?|abteilung|führer(?:in)?|führung|ingenieur(?:in)?|partner(?:in)?|assistenz|gespräch|manager(?:in)?)$|.{5}(?:ungen|ung|heit|keit|schaft)$/;

/** Words that many companies are called by: the first of a company's words is one of its names even if it is such a word. */
export function isEvocative(word: string): boolean {
  return evocative.has(word.toLowerCase());
}

/** First names that are words as well: before another name they are not taken for the beginning of a sentence. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}

/** Words that are part of a name in the lower case: `de`, `van`. */
export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase());
}

/** Words that stand in the names of companies: `Labs`, `GmbH`. */
export function isCompanyWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return companyWords.has(lower) || legalForms.has(lower.replaceAll('.', ''));
}

export function isLegalForm(word: string): boolean {
  return legalForms.has(word.toLowerCase().replaceAll('.', ''));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const roles = setOf(`
  recruiter recruiters recruiting recruitment sourcer talent acquisition people hr partner manager managers management
  hiring lead leads leader head chief officer director vp svp evp avp president ceo cto cfo coo cpo ciso cio cmo cro
  engineer engineers engineering developer developers dev swe sre em pm tpm tl ic hm qa ux ui staff senior junior sr jr
  principal distinguished architect designer product platform data backend frontend fullstack full-stack mobile
  infrastructure infra security devops analyst scientist researcher consultant founder founders cofounder co-founder
  owner interviewer interviewers panel panelist coordinator specialist assistant administrator admin team teams colleague
  friend peer mentor coach buddy referrer referral reference contact contacts agency client employer company boss skip
  bar-raiser raiser shadow advisor adviser board investor member intern working student freelancer contractor
  onsite on-site screen screening phone call calls video zoom teams meet email emails mail message messages chat
  coffee lunch dinner meeting meetings interview interviews round rounds final first second third technical behavioural
  behavioral system systems design coding offer offers decision decisions negotiation log entry notes note dossier
  followup follow-up intro introduction debrief onboarding take-home takehome presentation culture fit bar
  leiter leiterin personal personalerin personaler geschäftsführer geschäftsführerin ansprechpartner ansprechpartnerin
  entwickler entwicklerin abteilungsleiter teamleiter teamleiterin chefin telefonat gespräch anruf
  recruteur recruteuse directeur directrice responsable manageuse entretien appel reclutador reclutadora jefe llamada
  採用担当 採用担当者 採用 面接官 人事 人事部 部長 課長 社長 担当 担当者 エンジニア マネージャー リクルーター 面接 電話 面談 連絡先 紹介者 友人 同僚 上司
  招聘 招聘经理 招聘者 经理 面试官 猎头 总监 工程师 人事经理 主管 联系人 推荐人 面试 通话 电话 会议 邮件 メール 同事 朋友 技术总监 创始人 总经理
  채용 채용담당자 담당자 면접관 매니저 팀장 부장 과장 대리 인사팀 면접 전화 회의
  me myself i you we us they he she all everyone everybody anyone somebody nobody none unknown tbd tba n/a yes no
  mr mrs ms mx miss dr prof sir herr herrn frau sr sra mme mlle ref re fw fwd ps nb
  mailbox voicemail videocall rückruf zusage absage vertrag kaffee mittagessen visio
`);

const terms = setOf(`
  api apis rest grpc graphql sql nosql http https json yaml xml csv html css rpc tcp udp dns cdn vpn ssh tls ssl jwt oauth
  aws gcp azure kubernetes k8s docker helm terraform ansible jenkins github gitlab bitbucket git jira confluence slack
  zoom discord skype whatsapp signal telegram linkedin glassdoor blind levels.fyi leetcode hackerrank codility coderpad
  codesignal calendly greenhouse lever workday ashby indeed xing kununu wellfound figma miro excalidraw notion obsidian
  postgres postgresql mysql sqlite mariadb mongodb mongo redis memcached cassandra dynamodb elasticsearch opensearch
  kafka rabbitmq spark hadoop flink airflow snowflake bigquery redshift databricks dbt clickhouse s3 ec2 rds lambda sqs sns
  python java javascript typescript kotlin scala swift ruby rails django flask fastapi spring react angular vue svelte
  node node.js nodejs deno bun golang go rust c c++ c# .net dotnet php perl haskell elixir erlang clojure lua r matlab
  linux unix windows macos ios android chrome firefox safari nginx apache envoy istio grafana prometheus datadog sentry
  vscode vim emacs intellij eclipse xcode webpack vite jest mocha pytest junit selenium cypress playwright
  numpy pandas pytorch tensorflow keras sklearn huggingface jupyter bayes
  ml ai llm llms gpt nlp gpu gpus cpu cpus ram ssd io ci cd tdd bdd ddd cap acid crud mvp poc okr okrs kpi kpis sla slo
  slas slos sli star batna rsu rsus espp iso isos nso nsos vsop esop ote tc pto fte hq usd eur gbp chf inr jpy cad aud sek
  uk us usa eu emea apac dach nda nyc sf la b2b b2c saas paas iaas erp crm roi faq pdf ats cv eod eow ok okay asap diy
  i'm i've i'd i'll it's that's don't can't won't we're they're let's
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday cet cest utc gmt pst est edt pdt bst
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
  english german french spanish italian dutch polish portuguese russian chinese japanese korean hindi arabic turkish
  european american british indian christmas easter monorepo oop solid
  germany france spain italy netherlands poland portugal switzerland austria ireland england scotland wales europe asia
  america africa australia canada india china japan korea brazil mexico singapore israel sweden norway denmark finland
  berlin munich hamburg london paris madrid barcelona lisbon amsterdam dublin zurich vienna warsaw prague stockholm
  copenhagen oslo helsinki milan rome york boston chicago seattle austin denver toronto vancouver sydney melbourne
  tokyo osaka beijing shanghai shenzhen bangalore bengaluru mumbai delhi hyderabad pune francisco
`);

const givenNames = setOf(`
  will mark rose may june april grace hope faith joy dawn ivy lily daisy violet pearl amber jade olive iris sage heather
  holly ginger summer autumn melody miles chase hunter reed clay christian dean earl duke prince grant rich sue penny
  robin crystal sandy brook lance sunny angel eve bob dot pat art ray gene drew frank bill rob ed al jo bo max
  dev august sky river star jasper jan mercy harmony destiny skip buddy chip cliff rusty wade wolf ernest noble royal anders candy charity fern forest fox jared jewel justice lane mads merit
  oliver parker patience per piper porter rainer raven storm una walker willow
`);

const evocative = setOf(`
  fjord harvest meadow lantern compass anchor beacon horizon summit pioneer frontier atlas nova orbit pulse vertex apex
  zenith nexus prism mosaic canvas tandem relay torch ember flint quarry orchard willow maple cedar birch juniper clover
  thistle fern moss pebble ripple tide lighthouse falcon raven hawk eagle crane otter badger fox wolf copper cobalt silver
  amber ivory saffron basil clay bamboo sable slate granite marble ivy acorn hazel alder rowan sparrow robin heron kite
`);

const particles = setOf(`
  de da do dos das del della der den di du la le las los van von vom zu zur af av bin bint ibn al el abu ter ten op y e
`);

const companyWords = setOf(`
  labs lab robotics health healthcare systems software technologies technology tech group holdings bank capital ventures
  partners studio studios solutions analytics energy networks media foods motors airlines airways insurance logistics
  pharma bio biotech fintech games pictures telecom digital interactive mobility industries international consulting
  cloud ai io university institute foundation agency company collective works pay payments
`);

const legalForms = setOf(`
  inc incorporated llc llp lp ltd limited plc corp corporation co gmbh ag kg ohg ug se sa sas sarl srl spa bv nv ab as
  asa oy oyj aps sro doo kk pty pte
`);
