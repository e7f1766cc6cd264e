import { isListed } from './ordinaryWords';
import { stopWords } from './stopWords';

/** Of a word that is no longer, another one is often but a letter away. */
const longest = 5;

/**
 * Whether a short word is surely meant as it stands: a real word is no slip of the pen for another one, `visa` none for
 * `vision` and `loan` none for `load`.
 */
export function isMeantAsTyped(word: string): boolean {
  return word.length <= longest && (isReal(word) || (word.endsWith('s') && isReal(word.slice(0, -1))));
}

function isReal(word: string): boolean {
  return short.has(word) || isListed(word) || stopWords.has(word);
}

/** Short words of every day that are not among the ordinary ones. */
const short: ReadonlySet<string> = new Set(
  `
  acid acre ages aide aims airy amid ankle apron arch aunt axis axle bacon badge baker bald bale balm bane bang
  bark barn bass bead beak beam beard beef beet belt bend bent beta bite blade blaze bled bless blind blink bliss
  bloom blunt boar boast bone boom boot booth bore bowl brake bran brass bride brim brisk broom brush buck bulb
  bull bump bunch bury cabin cable cage calf camel canal cane cape card cargo carol cart carve cave cease chalk
  charm cheat cheek chess chest chill chin choir chop chord chore cite civic clam clap cling cloak clown coil coin
  colt comb comet comic cone cope coral cord corn couch cough cove crab craft crate crawl creek creep crest crib
  crime crisp crop crude cruel crust cube curb curl curse curve dairy dame damp dart deaf decay deck deed dense
  dent dial diary dice dine dirt disc ditch dock dodge doll dome doom dose dough dove downy drag drank dread drill
  drip drown drum duel dumb dump dusk dwell dying eaten echo elbow elect elite enemy equip erase essay ethic evict
  evil exam exile fable fade faint fairy fame fancy fare fate feast feat feed ferry fetch fever fiber fiend fiery
  film filth fist flair flake flame flap flask flea flee flesh flip flirt flock flour flute foam foil fold folk
  fond fool ford forge fork foul fowl frail frog frown fund fury fuss gait gala gale gang gasp gauge gaze gear
  gene germ ghost gland glare gleam glide globe gloom glory gloss glove glow glue goat golf goose gown grab grain
  grape grasp graze greed greet grid grief grill grim grin grip groan groom gross grove growl guilt gulf gull guru
  hail halt hare harm harp harsh haste hatch haul haunt haven haze heal hedge heel heir helm hence herb herd hike
  hind hinge hoist holy honey honor hood hoof hook horn hose hound humor hunt hurry hymn icon idol igloo inbox
  inert infer inner irony isle itchy jail jeans jelly jolly juice junk jury karma kiss kite knee kneel knit knock
  knot lace lame lamp lance laser latch later lawn layer lazy leak lean leap lease ledge lever liar limb lime limp
  linen liner lips liver loaf lobby lodge lofty lone lord lorry loss loyal lump lunar lung lure lurk lying maid
  maker mall malt mania manor marry mask mast mate maths mayor maze meat medal melon melt mend merry mesh metre
  midst mild mimic mince miner mist moan moist mold mole moral motel moth motor motto mount mule mural muse nail
  naked nanny navy neat nerve niece ninth nomad noon norm novel nude nylon oasis oath obese odor omen onion onset
  opera opus oral organ otter ounce outer oval oven owner oxide pact palm panic pants pasta patio peach pear pedal
  peel perch peril pest petal petty pier pile pill pinch pint pity pixel pizza plank plead plot plow plug plum
  poem poet poker polar pole poll polo pony porch pork pose pouch pound prank prey probe prop prose prune psalm
  pulp pump punch pupil puppy purse queer quest quill quilt rabbi rack raft rage raid rail rally ranch rash razor
  realm reef reel reign relic repay resin rhyme ridge rifle rigid rinse riot ripe rival roar roast robe rogue
  roman rotor ruby rude ruin ruler rumor rural sack saga sage saint salad salon sand sane sauce scalp scar scare
  scarf scary scent scold scoop scorn scrap screw scrub seal seam sect seize sewer shack shade shaft shame shark
  shave shawl shed sheep sheer shone shoot shore shout shove shred shrub shrug siege sieve sigh sight silk siren
  sixth skate skirt skull slab slam slang slap slave sled sleek sleet slice slim slime slope slot slug slum smash
  smell smirk smoke snack snail snake snap snare sneak sniff soak soap soar sober sock soda sofa soil solo sonar
  sonic sore soul soup sour spade spawn spear spice spill spin spine spite spoil spoon spray spree spur squad
  squid stab stain stair stalk stall stamp stare stave steak steal steam steep steer stem stern stew stiff sting
  stir stool stoop stout stove straw stray strip stump stunt suck sugar surge swamp swan swap swarm sway swear
  sweat sweep swell swept swing sword sworn taboo tail tale tame tape tart taste taxi tear tease tempo tend tenor
  tense tent theft theme thief thigh thorn thumb tile tilt timer timid titan toast toil toll tomb tooth torn towel
  toxic trail trait tramp trap trash tray tread tribe trim trio troop trout truce trunk tube tulip tuna turf twig
  twin twist tying ulcer ultra under unity urban urge utter vain valve vault veil vein venom verb verse veto vigor
  villa vine vinyl viral virus vital vivid vocal vodka vogue void volt vowel wade wagon waist waltz wand wasp
  weary weave wedge weed whale wheat whip whirl widow width wind wink wipe witch wool worm wound wove wreck wrist
  yacht yarn yawn yeast yell yield yoga zeal zebra zoom
`
    .trim()
    .split(/\s+/),
);
