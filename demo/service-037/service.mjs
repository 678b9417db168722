/**
 * A stand-in for the shared service 037 and its JSON façade, built from the public facts of how they answer
 * (names of elements, codes, empty and missing parts), with the training families as its citizens. Its
 * `behaviour` plays what a service in the field does: errors 004 and 005, slow, down, malformed, lying.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { answerJson } from './as-json.mjs';
import { answerSoap } from './as-soap.mjs';
import { congDanOf } from './cong-dan.mjs';
import { FAULTS } from './faults.mjs';
import { parseFacade, parseSoap } from './questions.mjs';

const POPULATION = fileURLToPath(new URL('../../public/data/population.json', import.meta.url));

/**
 * @param {{ port?: number }} [options]
 * @returns {Promise<{ soapUrl: string, facadeUrl: string, asked: object[], behave(name: string): void, close(): Promise<void> }>}
 *   `asked` are the questions so far with their headers; `behave` takes "right" or a name of faults.mjs.
 */
export async function startService037({ port = 0 } = {}) {
  const population = JSON.parse(readFileSync(POPULATION, 'utf8'));
  const asked = [];
  let behaviour = 'right';
  const server = createServer(async (request, response) => {
    const soap = request.url === '/037';
    const text = await readText(request);
    const question = soap ? parseSoap(text) : parseFacade(text);
    asked.push({ ...question, headers: request.headers, text, url: request.url });
    const fault = FAULTS[behaviour];
    if (fault?.send) return fault.send(response, { soap, question, population });
    const answer = fault?.answer
      ? fault.answer({ question, population })
      : rightAnswer(question, population);
    return soap ? answerSoap(response, answer) : answerJson(response, answer);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    soapUrl: `${url}/037`,
    facadeUrl: `${url}/o/rest/v2/qldc/dvcqg`,
    asked,
    behave: (name) => {
      if (name !== 'right' && !(name in FAULTS)) throw new Error(`No behaviour ${name}`);
      behaviour = name;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Number, name and birth date must all be somebody's; a year alone fits every day of it. */
function rightAnswer(question, population) {
  const citizen = population.citizens.find(
    ({ id, old, name, born }) =>
      (question.SoDinhDanh ? id === question.SoDinhDanh : old === question.SoCMND) &&
      folded(name) === question.HoVaTen &&
      (question.born === born.replaceAll('-', '') || question.born === born.slice(0, 4)),
  );
  if (question.operation === 'XacThucThongTinCongDan') return { exists: citizen !== undefined };
  return { citizens: citizen ? [congDanOf(citizen, population)] : [] };
}

function folded(name) {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase();
}

async function readText(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
