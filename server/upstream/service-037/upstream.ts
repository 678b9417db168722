import { type Answer037, parseAnswer037 } from '../../../lib/registry/service-037/answer';
import { readCitizen037 } from '../../../lib/registry/service-037/citizen';
import { LOOK_UP_037, VERIFY_003 } from '../../../lib/registry/service-037/request';
import {
  type Question,
  refused,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamRefusal,
  type UpstreamVerdict,
} from '../port';
import { complete037, facadeMessage, type Operation037, soapMessage } from './messages';
import { post037, type Transport037 } from './transport';
import { parseXml } from './xml';

export interface Service037 extends Transport037 {
  /** The service itself, or the JSON façade that many provinces put before it. */
  readonly wire: 'soap' | 'json';
  /** The service behind this address holds invented citizens. */
  readonly training: boolean;
}

/**
 * The shared service 037 "Tra cứu thông tin công dân" as a source (DOMAIN.md §1.2–1.4). It finds nobody by
 * number alone, and says the same of an unknown number and of a name that does not match: "no-match".
 */
export function createService037(service: Service037): Upstream {
  return {
    needs: ['fullName', 'birthDate'],
    sources: ['csdlqgdc'],
    training: service.training,
    lookUp: async (question, signal) => {
      const answer = await ask(question, LOOK_UP_037, service, signal);
      return answer.outcome === 'refused' ? answer : toRecord(answer);
    },
    verify: async (question, signal) => {
      const answer = await ask(question, VERIFY_003, service, signal);
      return answer.outcome === 'refused' ? answer : toVerdict(answer);
    },
  };
}

async function ask(
  question: Question,
  operation: Operation037,
  service: Service037,
  signal: AbortSignal,
): Promise<Answer037 | UpstreamRefusal> {
  const asked = complete037(question, service.now());
  if (!asked) return refused('details-missing');
  const soap = service.wire === 'soap';
  if ((soap ? asked.staffId : asked.staffEmail) === undefined) {
    return refused('officer-not-permitted');
  }
  const raw = await post037(
    soap ? soapMessage(asked, operation) : facadeMessage(asked, operation),
    soap ? 'application/xml; charset=utf-8' : 'application/json; charset=utf-8',
    service,
    signal,
  );
  if (raw.outcome === 'refused') return raw;
  return parseAnswer037(raw.xml ? parseXml(raw.text) : parseJson(raw.text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toRecord(answer: Answer037): UpstreamAnswer {
  switch (answer.outcome) {
    case 'error':
      return refusedBy(answer.code);
    case 'nobody':
      return refused('no-match');
    case 'citizens': {
      const [citizen, ...others] = answer.citizens;
      if (others.length > 0) return refused('upstream-malformed');
      const read = readCitizen037(citizen);
      return read.outcome === 'read'
        ? { outcome: 'found', idNumber: read.idNumber, data: read.data }
        : refused('upstream-malformed');
    }
    case 'exists':
    case 'malformed':
      return refused('upstream-malformed');
  }
}

function toVerdict(answer: Answer037): UpstreamVerdict {
  switch (answer.outcome) {
    case 'exists':
      return { outcome: 'answered', matches: answer.exists };
    case 'error':
      return refusedBy(answer.code);
    case 'nobody':
    case 'citizens':
    case 'malformed':
      return refused('upstream-malformed');
  }
}

/** 004: the procedure is not licensed; 005: the officer's account may not; others are not public. */
function refusedBy(code: string): UpstreamRefusal {
  if (code === '004') return refused('procedure-not-permitted');
  if (code === '005') return refused('officer-not-permitted');
  return refused('upstream-refused');
}
