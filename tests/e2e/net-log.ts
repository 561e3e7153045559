import { readFile } from 'node:fs/promises';

/** The switches that make Chromium write down all its network stack does, in every process, to the file at `path`. */
export function netLogSwitches(path: string): readonly string[] {
  return [`--log-net-log=${path}`];
}

/** Hosts that something in a browser asked for, each sorted. */
export type NetLog = Readonly<{
  /** By a request that reached the network stack. */
  requested: readonly string[];
  /** By looking up an address, as comes before every socket, whatever opens it; an address in numbers is looked up too. */
  lookedUp: readonly string[];
}>;

/**
 * What something in the browser asked for, as read from the log of a browser that has been closed. Throws when the log
 * holds no events at all, because then nothing was recorded.
 */
export async function readNetLog(path: string): Promise<NetLog> {
  const [head = '', , ...lines] = (await readFile(path, 'utf8')).split('\n');
  const { constants } = JSON.parse(head.replace(/,\s*$/, '}')) as {
    constants: { logEventTypes: Readonly<Record<string, number>> };
  };
  const events = lines.flatMap(eventOn);
  const hostsOf = (name: string): readonly string[] => {
    const type = constants.logEventTypes[name];
    if (events.length === 0 || type === undefined) throw new Error(`${path} has no ${name}.`);
    const asked = events.filter((event) => event.type === type);
    const hosts = asked.flatMap(({ params }) => hostOf(params?.url ?? params?.host ?? ''));
    return [...new Set(hosts)].sort();
  };
  return {
    requested: hostsOf('URL_REQUEST_START_JOB'),
    lookedUp: hostsOf('HOST_RESOLVER_MANAGER_REQUEST'),
  };
}

type NetEvent = Readonly<{ type: number; params?: Readonly<{ url?: string; host?: string }> }>;

/** Each event stands on a line of its own; what follows it differs for the last. */
function eventOn(line: string): readonly NetEvent[] {
  const event = /^\{.*\}(?=,?$|\],?$|\]\}$)/.exec(line.trim())?.[0];
  return event === undefined ? [] : [JSON.parse(event) as NetEvent];
}

/** None for what ends within the browser, such as `chrome-extension:` and `data:`. */
function hostOf(address: string): readonly string[] {
  if (address === '' || /^(?!https?:|wss?:|ftp:)[a-z-]+:(?!\d+$)/.test(address)) return [];
  return [new URL(address.includes('://') ? address : `https://${address}`).hostname];
}
