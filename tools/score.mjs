import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerLine, firstFor, parseArguments } from './score/answer.mjs';
import { bundle } from './score/bundle.mjs';
import { judgeForm, sumUp } from './score/judge.mjs';
import { openReader } from './score/read-forms.mjs';
import { serveFolder } from './score/serve.mjs';

const FAULTS = new Set(['wrong-key', 'wrong-person', 'missed', 'decoy']);

function missLine(file, { truth, answer }, verdict) {
  const said =
    answer === null
      ? '-'
      : `${answer.person}#${answer.ordinal} ${answer.key} (${answer.confidence})`;
  const role = truth.role === undefined ? '' : `/${truth.role}`;
  const readonly = truth.readonly === true ? ' [readonly]' : '';
  return `  ${verdict} ${file} ${truth.selector} | ${truth.label} | truth ${truth.person}${role} ${truth.key}${readonly} | engine ${said}`;
}

async function main() {
  const options = parseArguments(process.argv.slice(2));
  const truthFile = options === null ? '' : path.join(options.folder, 'truth.jsonl');
  if (options === null || !existsSync(truthFile)) {
    console.error(
      'Usage: npm run score -- DIR [--answers FILE]; DIR must hold truth.jsonl and forms/.',
    );
    return 2;
  }
  const truths = (await readFile(truthFile, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const [readerFile, classifierFile] = await Promise.all([
    bundle('lib/form/read/index.ts', { name: 'formReader', format: 'iife' }),
    bundle('lib/form/understand/index.ts', { name: 'classifier', format: 'es' }),
  ]);
  const { understandForm } = await import(pathToFileURL(classifierFile).href);
  const server = await serveFolder(path.join(options.folder, 'forms'));
  const reader = await openReader(readerFile, server.origin);
  const judged = [];
  const answers = [];
  try {
    for (const truth of truths) {
      const { form, places } = await reader.read(
        truth.file,
        truth.fields.map(({ selector }) => selector),
      );
      const understandings = understandForm(form);
      const at = (place) => (place === null ? undefined : understandings[place.field]);
      const pairs = truth.fields.map((field, index) => ({
        truth: field,
        answer: firstFor(at(places[index]), places[index]?.part ?? 0),
      }));
      const verdicts = judgeForm(pairs);
      judged.push({ pairs, verdicts });
      const own = sumUp([{ pairs, verdicts }]);
      console.log(
        `${truth.file}: ${own.right}/${own.keyed} right, precision ${own.precision}, recall ${own.recall}, wrong person ${own.wrongPerson}, decoys ${own.decoysFilled}`,
      );
      verdicts.forEach((verdict, index) => {
        if (FAULTS.has(verdict)) console.log(missLine(truth.file, pairs[index], verdict));
      });
      answers.push({
        file: truth.file,
        answers: truth.fields
          .map(({ selector }, index) =>
            answerLine(selector, at(places[index]), places[index]?.part ?? 0),
          )
          .filter((line) => line !== null),
      });
    }
  } finally {
    await reader.close();
    await server.close();
  }
  if (options.answers !== null)
    await writeFile(options.answers, answers.map((line) => `${JSON.stringify(line)}\n`).join(''));
  console.log(JSON.stringify(sumUp(judged)));
  return 0;
}

process.exitCode = await main();
