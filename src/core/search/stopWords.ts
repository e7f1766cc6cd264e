/** Words that say nothing about what is looked for. They count only where a query has no others. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being but by can cant could did didnt do
  does doesnt doing dont during each even ever every few for from further get gets getting go goes going got had has have
  having he her here hers him his how i id if ill im in into is isnt it its ive just let lets like made make makes many may
  maybe me might most must my myself need needs no nor not now of off on once only or other our ours out over own
  per please put really said same say says shall she should so some someone something still such take taken than that thats the
  their them then there these they thing things this those through to too under until up upon us use used using very want
  wants was wasnt way we well went were what whats when where whether which while who whom whose why will with within
  without wont would already another anybody anyone anything away back between else everybody everyone give given gives giving
  keep nobody along across around came come comes coming lot lots bit though anyway actually basically kind sort stuff able
  cannot couldnt wouldnt shouldnt havent hasnt hadnt werent arent isnt aint weve youve theyre theyve hes shes gonna wanna gotta
  okay quite rather really right since tell telling told today until while yes yet yet you your yours youre`.split(
    /\s+/,
  ),
);
