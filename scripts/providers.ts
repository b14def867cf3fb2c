/**
 * Makes src/providers/published.json, the compact form of the providers' published servers.
 * Usage: npx tsx scripts/providers.ts [providers.json]   (shape of the input: shared/providers.md)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const SOURCE = process.argv[2] ?? '../shared/providers.json';
const TARGET = 'src/providers/published.json';

const Server = v.object({
  host: v.string(),
  port: v.number(),
  security: v.picklist(['tls', 'starttls', 'none']),
  username: v.string(),
});
const Providers = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    domains: v.array(v.string()),
    imap: v.array(Server),
    pop3: v.array(Server),
  }),
);
type Server = v.InferOutput<typeof Server>;

/** `host[:port:security[:user]]`: port and security are left out for implicit TLS on its own port, user for the whole address; '' where none is published. */
function compact(server: Server | undefined, tlsPort: number): string {
  if (!server) return '';
  const user = server.username
    .replaceAll('%EMAILADDRESS%', '')
    .replaceAll('%EMAILLOCALPART%', 'local')
    .replaceAll('%EMAILDOMAIN%', 'domain');
  const usual = server.port === tlsPort && server.security === 'tls' && !user;
  const rest = usual ? [] : [server.port, server.security, ...(user ? [user] : [])];
  return [server.host.replaceAll('%emaildomain%', '*'), ...rest].join(':');
}

function fail(message: string): never {
  process.stderr.write(`providers: ${message}\n`);
  process.exit(2);
}

let text: string;
try {
  text = readFileSync(SOURCE, 'utf8');
} catch {
  fail(`cannot read ${SOURCE}; give the path of providers.json.`);
}
const parsed = v.safeParse(Providers, JSON.parse(text));
if (!parsed.success)
  fail(`${SOURCE} has another shape at ${v.getDotPath(parsed.issues[0]) ?? 'its root'}: ${parsed.issues[0].message}`);

const providers = parsed.output.map((p) => [
  p.name,
  p.domains.join(' '),
  compact(p.imap[0], 993),
  compact(p.pop3[0], 995),
]);
const head = {
  license: 'MPL-2.0, https://mozilla.org/MPL/2.0/',
  source: 'https://github.com/thunderbird/autoconfig, ISPDB at c6ad79659b5fc321d1593ec4c277815b83e5dec5',
  date: '2026-03-12',
};
const rows = providers.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
writeFileSync(TARGET, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "providers": [\n${rows}\n  ]\n}\n`);
process.stdout.write(`${TARGET}: ${providers.length} providers\n`);
