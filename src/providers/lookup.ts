import type { Setup } from '../setup/setup.ts';
import type { ProviderFacts, Server } from './facts.ts';
import { notesFor } from './notes.ts';
import published from './published.json';

type Row = (typeof published.providers)[number];
const USERS: Readonly<Record<string, Server['user']>> = { local: 'local', 'local.domain': 'local.domain' };
const SECURITIES: Readonly<Record<string, Server['security']>> = { starttls: 'starttls', none: 'none' };

function server(compact: string | undefined, tlsPort: number, domain: string): Server | null {
  if (!compact) return null;
  const [host = '', port = tlsPort, security = '', user = ''] = compact.split(':');
  return {
    host: host.replaceAll('*', domain),
    port: Number(port),
    security: SECURITIES[security] ?? 'tls',
    user: USERS[user] ?? 'address',
  };
}

function facts(row: Row, domain: string): ProviderFacts {
  const [name = '', domains = '', imap, pop3] = row;
  const list = domains.split(' ');
  return {
    name,
    domains: list,
    servers: { imap: server(imap, 993, domain), pop3: server(pop3, 995, domain) },
    notes: notesFor(list),
    asOf: published.date,
  };
}

let index: ReadonlyMap<string, readonly Row[]> | null = null;

/** Rows by mail domain and by server name; a name that several providers share keeps them all. */
function rowsByName(): ReadonlyMap<string, readonly Row[]> {
  if (index) return index;
  const rows = new Map<string, Row[]>();
  for (const row of published.providers) {
    const servers = [row[2], row[3]]
      .map((compact) => compact?.split(':')[0] ?? '')
      .filter((host) => !host.includes('*'));
    for (const name of new Set([...(row[1]?.split(' ') ?? []), ...servers]))
      if (name) rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  index = rows;
  return rows;
}

/**
 * What is known of the provider that owns a mail domain or a mail server; null for an unknown one.
 * `own` are an administrator's, which go first. `pop.gmx.de` is found by its parent `gmx.de`; a server that several providers share is its parent domain's.
 */
export function lookUp(domainOrHost: string, own: readonly ProviderFacts[] = []): ProviderFacts | null {
  const name = domainOrHost.trim().toLowerCase().replace(/\.$/, '');
  const set = own.find((one) => owns(one, name));
  if (set) return set;
  const labels = name.split('.');
  for (; labels.length > 1; labels.shift()) {
    const domain = labels.join('.');
    const rows = rowsByName().get(domain);
    if (rows?.length === 1 && rows[0]) return facts(rows[0], domain);
    if (rows) return owner(rows, domain);
  }
  return null;
}

/** Of providers that share a server, the one that has the server's parent as a mail domain: imap.gmail.com is gmail.com's. */
function owner(rows: readonly Row[], host: string): ProviderFacts | null {
  const parent = host.slice(host.indexOf('.') + 1);
  return rows.map((row) => facts(row, parent)).find((one) => one.domains.includes(parent)) ?? null;
}

/** A mail domain of the provider, something below it, or one of its servers. */
function owns({ domains, servers }: ProviderFacts, name: string): boolean {
  const isServer = [servers.imap, servers.pop3].some((server) => server?.host.toLowerCase() === name);
  return isServer || domains.some((domain) => `.${name}`.endsWith(`.${domain}`));
}

/** The provider of a setup: its server decides where one is given, else the account's mail domain. */
export function providerOf(
  setup: Pick<Setup, 'host' | 'domain'>,
  own: readonly ProviderFacts[] = [],
): ProviderFacts | null {
  if (!setup.host) return setup.domain ? lookUp(setup.domain, own) : null;
  const byHost = lookUp(setup.host, own);
  const byDomain = setup.domain ? lookUp(setup.domain, own) : null;
  return byHost && byDomain && JSON.stringify(byHost.servers) === JSON.stringify(byDomain.servers) ? byDomain : byHost;
}
