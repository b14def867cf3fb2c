import { describe, expect, it } from 'vitest';
import { lookUp, providerOf } from '../../../src/providers/lookup.ts';
import published from '../../../src/providers/published.json';

describe('published servers', () => {
  it('finds a provider by mail domain, by server and by a name under its domain', () => {
    for (const name of ['gmx.de', 'pop.gmx.net', 'POP.GMX.DE.'])
      expect(lookUp(name)?.servers.imap).toEqual({ host: 'imap.gmx.net', port: 993, security: 'tls', user: 'address' });
  });

  it('tells an unknown provider from one that publishes no IMAP', () => {
    expect(lookUp('example.com')).toBeNull();
    expect(lookUp('nifty.com')?.servers.imap).toBeNull();
    expect(lookUp('nifty.com')?.servers.pop3).not.toBeNull();
  });

  it('never takes a public suffix or an empty name for a provider', () => {
    for (const name of ['', '.', 'com', 'de', 'co.uk', 'ne.jp', '..', '__proto__', 'constructor'])
      expect(lookUp(name), name).toBeNull();
  });

  it('puts the mail domain into a server that is named after it', () => {
    expect(lookUp('inbox.lv')?.servers.imap?.host).toBe('mail.inbox.lv');
  });

  it('gives a server that several providers share to the one whose domain it lies under', () => {
    expect(lookUp('imap.gmail.com')?.domains).toContain('gmail.com');
    expect(lookUp('outlook.office365.com')?.name).toBe('Microsoft 365');
  });

  it('lets the server decide before the mail domain', () => {
    expect(providerOf({ host: 'mail.example.com', domain: 'gmx.de' })).toBeNull();
    expect(providerOf({ host: null, domain: 'gmx.de' })?.servers.imap?.host).toBe('imap.gmx.net');
    expect(providerOf({ host: 'outlook.office365.com', domain: 'hotmail.com' })?.name).toContain('Outlook.com');
    expect(providerOf({ host: null, domain: null })).toBeNull();
  });

  it('dates what it says', () => {
    const gmail = lookUp('gmail.com');
    expect(gmail?.asOf).toBe('2026-03-12');
    expect(gmail?.notes.map((note) => note.id)).toContain('gmail-fetch-closed');
    expect(lookUp('icloud.com')?.servers.pop3).toBeNull();
  });
});

describe('the file of facts', () => {
  it('reads whole: every server has a host name, a port and a security, and says where it is from', () => {
    expect(published.license).toContain('MPL-2.0');
    expect(published.providers.length).toBeGreaterThan(150);
    for (const [name, domains] of published.providers)
      for (const domain of domains?.split(' ') ?? []) {
        const facts = lookUp(domain);
        expect(facts?.name, domain).toBe(name);
        for (const server of [facts?.servers.imap, facts?.servers.pop3])
          if (server) {
            expect(server.host, domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
            expect([993, 995, 110, 143]).toContain(server.port);
          }
        expect(facts?.servers.imap ?? facts?.servers.pop3, domain).not.toBeNull();
      }
  });
});
