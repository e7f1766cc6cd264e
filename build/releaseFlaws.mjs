/** Nobody can have such a name, so an address with one waits for its own: it leads nowhere until then, and to no stranger. */
const reserved = /(^|\.)(invalid|example|test|localhost|example\.(com|org|net))$/;

const listing = {
  repository: ({ repository }) => repository?.url ?? repository,
  bugs: ({ bugs }) => bugs?.url ?? bugs,
  homepage: ({ homepage }) => homepage,
  qna: ({ qna }) => qna,
};

/** Why a package must not be published: addresses that are missing, and those that are still to be filled in. */
export function releaseFlaws(manifest, pages) {
  const named = Object.entries(listing).map(([key, of]) => [`package.json: ${key}`, of(manifest)]);
  const linked = pages.flatMap(({ name, text }) =>
    [...text.matchAll(/https?:\/\/[^\s)>\]"'`]+/g)].map(([address]) => [name, address]),
  );
  return [...named, ...linked].flatMap(([where, address]) => {
    const flaw = flawOf(address);
    return flaw === undefined ? [] : [`${where}: ${flaw}`];
  });
}

function flawOf(address) {
  if (typeof address !== 'string' || address === '') return 'there is no address.';
  const [, host] = /^(?:git\+)?https:\/\/([^/?#]+)/.exec(address) ?? [];
  if (host === undefined) return `${address} is no https address.`;
  return reserved.test(host) ? `${address} is still to be filled in.` : undefined;
}
