import { stopWords } from './stopWords';

/** Whether this is a word of every day and not only a name: `The`, `Trade`, `promised`. Case does not count. */
export function isOrdinary(word: string): boolean {
  const lower = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]s?$/u, '');
  return ordinary.has(lower) || stopWords.has(lower.replace(/['’ʼ]/gu, '')) || inflected(lower);
}

/** Whether the list has this word just so: in lower case, without an ending more. */
export function isListed(word: string): boolean {
  return ordinary.has(word);
}

/** Endings, and what stands in their place in the word that is in the list. */
const endings = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ers', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
] as const;

function inflected(word: string): boolean {
  return endings.some(([ending, instead]) => {
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3 || !word.endsWith(ending)) return false;
    if (ending === 'es' && !/(?:[sxzo]|ch|sh)$/.test(stem)) return false;
    const isDoubled = stem.at(-1) === stem.at(-2) && /^(?:ed|ing|er)$/.test(ending);
    return ordinary.has(stem + instead) || (isDoubled && ordinary.has(stem.slice(0, -1)));
  });
}

const ordinary: ReadonlySet<string> = new Set(
  `
  a able about above absolute accept acceptable access accident account accuracy accurate achieve across act
  action active activity actual adapt add addition address adjust admin admirable admit advance advert
  advice affected afraid after afternoon afterwards again against age agency agenda agents ago agree
  agreement ahead aids aim air airlines airport airways alarms alert algebra algorithms alive all allow
  allowance ally almost alone along aloud already also alternative although always am amazing ambition
  american among amount an analysis analyst analytics anchor and angebot angry animal annotations annotators
  announce annoyed annual anomaly another anruf ansprechpartner answer antwort any anybody anyone anything
  anyway août apart apex apns app apparently appear appel append apple application approach approval approve
  approx apr april architecture archive are area argue argument arm around arrange array arrive arrows art
  article as asap aside ask aspects assert assess assessment asset assign assignment assist assistants
  assume assumption asynchronous at atlas attach attack attempt attend attention attitude attract attractive
  attribute auch audio auf aug august aus australian austrian authentication author authorise authority authorize auto
  autocomplete automated automatic availability available avec average avoid avril awake aware away awesome
  awkward baby back backend background backlog backoff backpropagation backtracking backup bad bag bagging
  bake balance ball band bank bar bare bargaining base baseline basic basically basis basket batch bath bay
  be beach beacon bean bear bearable beat beautiful became because become bed been beer before beforehand
  began begin beginner beginning begun behave behavior behavioral behaviour behavioural behind bei being
  believe bell belongs below beneath benefit beside best bet better between beyond bias bid big bigger
  biggest bike bill billion binary bind bins bio biotech birch bird birthday bisecting bishop bit black
  blame blank block blog blood blow blue bluff board boat body bold bolt bomb bond bonus book bookkeeping
  boost border bored boring born borrow boss both bottle bottlenecks bottom bought bound box boy brain
  branch brand brave bread break breakfast breath brick bridge brief bright bring british broad broke broken
  brook brother brought brown browser brute buddy budget bug build built bulk burn burst bus bush business
  busy but butcher butter button buy by byte ca cab cache cake calendar calibration call callback calm came
  camera camp campaign can canadian canary cancel cancelled candid candidate candle candy cannot canvas cap
  capacity capital captain capture car care careful carpenter carpet carrier carry case cash castle casual
  cat catch category caught causation cause caution cedar ceiling celebrity cell cent central centre certain
  certificates chain chair challenge champion chance change channel chaperone chapter character charge
  chargebacks charity chart chase chat cheap check checklist checkout cheer cheese chef chemistry chief
  child children chinese chip choice choose chose chosen christian christmas church churn circle circuit
  city claim clarify clark class classic classification clause clay clean clear clerk clever click client
  cliff climate climb clinic clock close closest cloth cloud clover club clue cluster coach coal coast coat
  code coefficients coffee cohort cold collaborative colleague collect collection college collide color
  colour column combine come comfort comfortable commands comment commercial commit committee common
  communicate communication community commute company comparable compare comparison compass compensation
  compete competitive competitor complain complaint complete complex complexity complicated component
  compromise compte compute con concatenation concentrate concern concert conclude concrete condition
  conference confidence confident confidentiality confirm conflict confounders confused connect connection
  consider consistency consistent constant constraints constructive consult consultant consumer contact
  contain content context continents continue contract contractor contradict contrast contribute control
  conversation convert convex convince cook cookie cool copper copy core corner corporate corporation
  correct correctness correlation cosine cost cottage cotton could council count counteroffer country couple
  courage course court cousin covariate cover coverage crane crash crawler crazy cream create creative
  credit crew crisis criterion critical criticism cross crowd crown crucial cry crystal culprit cultural
  culture cup cure curious currency current curves customer cut cute cycle daily daisy damage dance danger
  dans dare dark das dash dashboard data database datastore date daughter dawn day dead deadline deal dean
  dear death debate debrief debt debugged debugging debugs dec december decent decide decision decline
  decomposition dedicated deep deer default defects defence defend define definitely definitions degrade
  degree del delay delete delighted deliver delivery dem demand demo den denormalise density department
  depend deploy deployment depth der des descent describe description desert deserve design desk desktop
  despite destiny detail detect detector develop development device dezember diagram dialogue dictionary did
  die dienstag diet differ difference different difficult difficulty dig digital diluted dimanche dimensions
  dinner direct direction director dirty disagree disagreement disappointed disclose disconnected discover
  discriminative discuss discussion dish disk dissatisfied distance distillation distributed distribution
  district distrust dive divide do docs docstring doctor document documentation does dog doing dollar domain
  dominate donations done donnerstag door doses dossier dot double doubt doubtful down download downtime
  draft dragon drain drama draw drawn dream dress drew drift drink drive drop dropout dropped drove dry duck
  due duke dull duplicates duration during dust dutch duty dynamic décembre each eager eagle earl earlier
  earliest early earn earth ease easier easily east easy eat economy edge edit editor education effect
  effective efficient effort eg egg egress eigenvalues eight eighteen eighty ein eine either el elder
  electric element eleven elle else elsewhere email embarrassed embed embeddings ember emerald emergency
  emotion employ employee empty enable encoding encrypt end energy engage engine english enjoy enough
  ensembles ensure enter enterprise entertainment enthusiasm entire entities entry environment eod eow equal
  equipment equity er error escape especially est estate estimate et etc european evaluate evaluation even
  event eventual ever every everybody everyone everything eviction evidence evolution exact example
  excellent except exception exchange excited exciting excl excuse executive exercise exist exit expand
  expect expectation expense expensive experience experiment expert expertise expires expiry explain
  explanations explicitly exploding exploration explore exponential exposes express extend extension
  external extra extract eye face fact factor factory factual fades fail failover failure fair fairness
  faith fake fall fallback false familiar family famous fan far farm fashion fast fatal father fault favour
  favourite fear feasible feature feb februar february fed fee feedback feel feet fell felt fence fern few
  field fifteen fifth fifty fight figure file fill final finance financial find fine finger finish fintech
  fire firm first fish fit five fix fjord flag flaky flash flat flaw fleet flew flexibility flexible flight
  flint float flood floor flow fly focus foggy folds follow followup food fooling foot for force forecasting
  foreign forever forget forgot form formal format formula fort forth fortune forty forum forward found
  foundation four fourteen fourth fox fragen frame framework frank fraud fraudulent free freedom freelance
  freeze freitag french frequent fresh fri friday friend frist from front frontier frost frozen fruit
  frustrated fuel fulfils full fully fun function functional fundamentals funny further fuse future fw fwd
  fyi février für gain game gap garage garden gas gate gather gave gb gehalt general generate generation
  generous genomics gentle german gespräch get getting giant gift ginger girl give given glad glance glass
  global go goal god goes going gold golden gone good goodwill got government grace gracefully grade
  gradient gradually graduate grand grant graph graphic grass grave gray great green grew grey ground group
  grow growth guaranteed guard guardrails guess guest guide guidelines gut guy gym habit hackathon had hair
  half halfway hall hallucination halve hammer hand handcuffs handful handle hang happen happier happy
  harbor harbour hard hardware harmed harmful harmless harmony harvest has hash hat hate have hawk he head
  headcount headline health healthy heap hear heart heat heather heavy held hello help her here hero heroic
  hesitate hey hi hid hidden hide hierarchical hierarchy high hiked hill him hint hire his history hit hold
  holdings hole holiday holly home homework honest honesty hop hope hopeless horizon horizontal horse
  hospital host hot hotel hour house household how however hub huge human hundred hung hurt husband hybrid
  hyperparameter hypotheses hypothesis hypothetical i ice ich id idea ideal idempotency identifiers idle ie
  if ignore ihr il ill illustrated im image imaginable imagine imbalance imitate immediate immutable impact
  implement implementation importance important impossible impress impression improve improvement imputing
  in inbound inch incident incl include income incomplete increase indeed independent index indian indicate
  individual industry inference influence info inform information informative infrastructure ingress initial
  initialisation input insert insertion inside insight insist inspire install instance instead insurance
  intend intention interactive intercepted interest interface interleaving intern internal international
  internet internship interpret intervals interview into intro introduce introduction invalid invent invest
  investigate investment investor invitation invite invoices involve irish iron irritation is island issue
  ist it italian item iterating its itself ivory ivy jacket jade jam jan januar january janvier japanese jar
  jargon jazz je jeudi jewel jitter job join joint joke journal journey joy judge judgement juillet juin jul
  juli july jump jun june juni junior juniper just justice justify kb keen keep kept key keystrokes kick
  kickoff kid kill kind king kitchen knew knife knight know knowledge known korean la lab label labelling
  labor lack ladder lady laid lake lamb land lane language lantern laptop large largest las last late
  latency latest laugh launch law lawyer lay layoff le lead leadership leaf league leakage learn least leave
  led ledger left leg legal lemon length lens lent les lesson let letter letting level leverage library
  license lie life lift light lighthouse like likelihood lily limit line linear linearizable link lion list
  listen lit little live load loan local location lock log logged logging logic login logistic long look
  lookup loop loose los lose lost lot lottery loud love low lowball luck lucky lunch lundi machine mad made
  magic magnitude mai mail main maintain major majority make male man manage management mandatory manner
  manual manufacture many map maple mar march mardi margin mark market marriage marsh mass master match
  material matrix matter max may maybe mb me meadow meal mean meant measure measurement media medical
  meditation medium meet meetup melody member membership memorised memory men mental mention mentor menu
  mercredi mercy merge merit mess message messy met metal method metric microphone microseconds mid middle
  might migrated migration mile milestone military milk mill million millisecond mind mindset mine mini
  minimal minimum minor minority mint minute miracle mirror misc mismatch miss mission mistake mistaken
  misunderstandings mit mittwoch mix mobile mobility mock mode model modern moment momentum mon monday money
  monitor montag month mood moon more morning mosaic moss most mother motion motivated motivation motive
  motors mountain mouse mouth move much multiple multiply music must mutable my myself mystery myth märz
  nach naive name nanoseconds narrow nation national native natural nature nb near necessary neck need
  negative negotiable negotiate negotiation neighbouring neighbours neither nervous nest net network neural
  never new newcomer next nexus nice nicht nickel night nine nineteen ninety no noble nobody noch node nods
  noise noisy non none nor normal normalisation norms north northern nose not note nothing notice
  notification notion notiz notizen nous nov nova novelty november novembre now number nurse nächste oak
  object objective observability observe obstacle obvious occur ocean oct october octobre odd oder of off
  office official offline often oil ok okay oktober old olive on onboarded onboarding once one ongoing
  online only onsite onto open operate operation opinion opportunity oppose optimisation optimised optimized
  option optional or oracle orange orbit orchard order ordinary organisation organization original other
  otherwise ou ought our out outage outcome outline output outside outweigh over overall overfit overfitting
  overlapping overlook oversampling overview own ownership pace pack package page pagination paid pain paint
  pair pandas panel paper paperwork para paradox paragraph parallelism parameters parametric parcel parent
  park part partition partner partnership party pas passion past paste pastebin pat patch path patience
  patient pattern pause pay payment peace peak pearl pebble peer pen pending penny pension people pepper per
  percent perfect perform performance perhaps period perks permanent permission persisted person personal
  personen personnes persuaded pharma pharmaceuticals phase phone photo phrase physical piano pick picture
  pie piece pilot pin pine pink pioneer pipe pipeline pitch pitfalls place plain plan plane planned planning
  plant plastic plate platform play please plentiful plenty plus pocket point poke police policy polish
  polite pond pool poor pop pope popular population por port portfolio portuguese position positive possible
  possibly post posterior pot potential pour power powerful pps practical practice practise praise pray
  precise precision precomputed predict prediction prefer preference preferred premises prep preparation
  prepare prepping preprocessing presence present presentation press pressure pretrained pretty prevent
  previous price pride priest primary prime prince principal principle print prior prioritise priority prism
  privacy private prize probability probably probation problem process prochaine produce product production
  professional professor profile profit profitable program programme progress project promise promote
  promotion prompt proof proper property proportions proposal propose prospective protect proud prove
  provide proxy pruning ps public publish pull pulse punishes pure purple purpose push put quality quantile
  quantisation quarry quarter quasi que queen query question queue quick quiet quit quite quote race radar
  radio rain raise ramp ran random randomise range rank rapid rare rate rather ratio raven raw ray re reach
  react reaction read readable ready real realise reality reason reasonable rebel rebuilds rebuilt
  recalibrate recall recap receive recent recipes reciprocal recite recommend recommendation record recruit
  recruitment recurrent recursion red redirect reduce reed refactored refactoring refer reference referral
  referred refill refine reflect refresh refuse regard region register registry regression regret regular
  regularisation regulation rehearsed reject rejection relate relation relationship relative relax relay
  release relevant reliable relief relocate relocation rely remain remark remember remind remote remove
  renewal rent reopen reorganisation repair repeat replace replication reply report repositories represent
  reproduce reproduction reputation request require requirement rescued research reserve residual resign
  resignation resisted resizing resolved resource respect respond response responsibility responsible rest
  restaurant restore result resume retailer retire retrain retrieval retro retrospective return reveal
  revenue review revise revisit reward rewrote rhythm rice rich ride riders right ring ripple rise risk
  river road roadmap rob robin robot robotics robust rock rode role roll roof room root rope rose rota rough
  round route row royal rule run runner running runway rush russian rust réunion sabbatical sabotage sad
  safe safety said sail sailor salary sale salt same samedi sample samstag san sandy sang sat satisfaction
  satisfy saturday save saw say scale scaleup scarce scene schedule schema schon school schritte science
  scientist scope score scout scramble screen script sea search season seasonal seat second secret secretary
  section sector secure security see seek seem seen sehr seldom select self sell senator send senior
  seniority sense sensible sensitive sensor sent sentence sep separate sept september septembre sequence
  series serious serve service session set setting settle setup seven seventy several severance shadow shake
  shall shamed shape shard share sharp she sheet shelf shell shepherd shield shift shine ship shipped shirt
  shock shoe shook shop short shortener shortens shot should show shown shuffle shut shy sick side sie sign
  signal signature significant signoff silence silent silhouette silver similar similarity simple simplest
  simply since sind sing single singular sink sister sit site situation six sixty size skeleton sketch skew
  skill skin skip skipped sky slack sleep slept slices slicing slide slight slip slow slowdown small smart
  smile smith smooth snow so social soft softmax software solar sold soldier solid solitaire solution solve some
  somebody someone something sometimes somewhere son song sonntag sont soon sorry sort sound source south
  southern space spam spanish spare spark speak special specific specifically sped speech speed spell spend
  spent spike spinning spirit splendid split splitting spoke spoken sponsor sport spot spread spring sprint
  square stability stable stack staff stage stairs stake stakeholders stale stand standard standby standup star
  stark start startup state stateless statement static station statistic status stay steady steel stein step
  stick still stipend stochastic stock stole stone stood stop stopped stopping storage store storm story
  straight strained strange strategic strategy stream street strength strengthens stress stretch strict
  strike string stripe strong struck structure struggle stuck student studio study stuff stung style subject
  succeed success successful such sudden sue suggest suggestion suit suitable sum summarise summary summer
  summit sun sunday sunny super supervision supplier supply support suppose sur sure surface surprise survey
  survival survive sweet swift swim swiss switch switchback swore symptom sync system table tag tailor tails
  take takeaway takehome taken talent talk tall tandem tank tap target task taught tax tb tba tbd tea teach
  team teammate teamwork tech technical technique technology teeth telecom telephone tell temperature
  temporary tempting tempts ten tenfold tenth tenures term termin termine test testable text than thank that
  the their them themselves then theorem theory therapeutics there therefore these they thick thin thing
  think third thirteen thirty this thistle those though thought thoughtful thousand thread threat three
  threshold threw through throughout throw thu thunder thursday tick ticket tide tidy tie tiers tiger tight
  till timber time timeline timeouts timestamp tiny tip tired title to today todo together told tomorrow
  tone tonight too took tool top topic torch total touch tough tour toward tower town toy trace track
  traction trade tradition traffic train transaction transfer transformers transit transition travel
  traversal treat treatment tree trend trial trick tried triggers trillion trip trivial trouble truck true
  truly trump trust truth truthfully try tue tuesday tune turn tutor twelve twenty twice two type typical
  typo ugly ultimately un una unable unblock uncle unclear uncomfortable und underfitting undersampling
  understand understood une unfamiliar unfortunately union unique unit university unknown unless unlikely
  unmistakable unreleased unsubscribes unsure unter until untouched unusual unvested up update upon upper
  upset upwards urgent us use useful usefulness user usual utilisation vacancy vacation vague valid
  validation valley valuable valuation value vanish variance various vector vendor vendredi venture venue
  verbs verdict verhandlung verify version versus vertex vertical vertrag very vest via vice victory video
  view village villain violet visa visible vision visit visitor voice volume volunteer von vor vote vous vs
  wage wait wake walk wall want war warm warmth warn was wash waste wasteful watch water wave way we weak
  weakens weakness wealth weapon wear weather weaver web website wed wedding wednesday week weekday weekend
  weigh weight weird welcome well went were west western what whatever wheel when whenever where wherever
  whether which while white whiteboard whitespace who whoever whole whom whose why wide wife wiki wild will
  willow win window wine wing winnable winner winter wir wire wise wish with withdraw within without woke
  woken wolf woman women won wonder wonderful wood word wore work world worn worry worse worst worth would
  wrap write written wrong wrote yard yeah year yellow yes yesterday yet you young your yourself youth
  zenith zero zone zum zur étapes über
  `
    .trim()
    .split(/\s+/),
);
