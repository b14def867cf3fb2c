/** What words can mean in a mail-account form. One concept, one use in detection; the reason stands beside it. */
export const CONCEPTS = [
  // What a mail-account form is made of
  'incoming_server', // server or host for incoming mail: tells the incoming half from the outgoing
  'outgoing_server', // server or host for outgoing mail, sending, SMTP: the half that never makes a setup
  'mail_server', // a mail server of either direction; weak: "server" alone
  'server_name', // host name or address of a server: the field beside the port
  'port', // TCP port
  'security', // encryption or connection security: the control whose options say tls, starttls, none
  'ssl_tls', // SSL or TLS as an option or a tick
  'starttls', // STARTTLS (STLS) as an option or a tick
  'none_security', // no encryption, plaintext: an option or a tick
  'protocol', // protocol, weak: server type, account type: names a choice, says nothing of mail by itself
  'user_name', // user name or log-in name: half of the credentials
  'password', // password: the other half
  'email_address', // e-mail address: credentials in many forms, but also in every newsletter
  'mail_account', // mail account, mailbox: what is being set up; weak: "account" alone
  'add_account', // add, connect or set up an account: title of a setup
  'fetch_mail', // fetch, receive, retrieve, collect or import mail: purpose of a retrieve setup
  'download_mail', // download mail: POP wording, also on access pages; weak: "download" alone
  'check_interval', // how often mail is looked for: only setups that fetch have it (monitoring too)
  'test_connection', // test or verify the connection: button of a setup
  'next_step', // next, continue: a button that leads to the rest of a form
  'client_access', // access from other mail clients or programs, POP or IMAP access; weak: "access" alone
  'mail_client', // mail client, mail program, app: context of an access page
  // What happens to the server's copy
  'leave_on_server', // leave or keep mail on the server, do not delete it there; weak: "keep", "do not delete" alone
  'keep_copy', // keep a copy or the original (also when forwarding, so weaker than leave_on_server)
  'delete_from_server', // delete mail from the server, delete after fetching, do not keep; weak: "delete" alone
  'delete_after_days', // delete after, or keep for, a number of days: mail leaves later
  'delete_when_deleted', // delete on the server what was deleted here: mail stays until then
  'archive', // archive or move fetched mail: stays, in another folder
  'unread', // unread, unseen: "leave unread on the server" is about a mark, not about the copy
  // States of a switch or an option; on, off, yes, no, always, at_once only where they are the whole text
  'enable', // enable, enabled, active, allow: switched on, or the verb of a switch
  'disable', // disable, disabled, inactive, block: switched off, or an inverted switch
  'on',
  'off',
  'yes',
  'no',
  'none', // none, nothing: an option
  'never', // never: with delete, mail stays
  'always', // always
  'at_once', // at once, immediately: with delete, mail goes now
  // What tells look-alikes
  'network', // firewall, port forwarding, NAT, virtual server, inbound rule: ports with no mailbox
  'monitoring', // monitoring, service check, probe, severity, alert threshold, uptime: connects to mail servers, reads no mail
  'log', // log, sign-in log, audit, event, statistics: about connections that were
  'filter', // filter, search, find: a choice that narrows a list
  'poll', // poll, survey, vote, quiz, exam, exercise: a choice that is an answer
  'certificate', // certificate, TLS check, CSR: port and protocol with no mailbox
  'ticket', // ticket, problem report, support request, issue: a form about a mailbox, not for one
  'price', // price, plan, package, quota, buy: features on sale
  'antivirus', // antivirus, virus or threat scan, spam check: switches for POP and IMAP scanning
  'authentication', // users sign in by way of a mail server: a log-in backend reads no mail
  'dns', // DNS record, TTL, zone: service names, ports, priorities
] as const;

export type Concept = (typeof CONCEPTS)[number];

export function isConcept(word: string): word is Concept {
  return CONCEPTS.some((concept) => concept === word);
}
