// One peer of Node in one process: paths come in line by line, each is answered with the CPU seconds of one run.
'use strict';
const fs = require('fs');
const readline = require('readline');

// Every event of a segment, element and component is taken, as somebody who uses the values would.
function listen(parser, open, element, component, close) {
  let count = 0, elements = [], components = [], last = null;
  open(parser, () => { elements = []; count += 1; });
  element(parser, () => { components = []; elements.push(components); });
  component(parser, (text) => { components.push(text); });
  close(parser, () => { last = elements; });
  return () => (last === null ? 0 : count);
}

const on = (event) => (parser, act) => { parser.on(event, act); };
const set = (name) => (parser, act) => { parser[name] = act; };

// In one piece: both miscount where a chunk ends behind a release character.
function feed(parser, text) {
  parser.write(text);
  parser.end();
}

const subjects = {
  'node-x12': () => {
    const { X12Parser } = require('node-x12');
    return (path) => {
      const read = new X12Parser(true).parse(fs.readFileSync(path, 'latin1'));
      let count = 0;
      for (const interchange of read.interchanges || [read]) {
        count += 2;
        for (const group of interchange.functionalGroups) {
          count += 2;
          for (const transaction of group.transactions) count += transaction.segments.length + 2;
        }
      }
      return count;
    };
  },
  'x12-parser': () => {
    const { X12parser } = require('x12-parser');
    return (path) => new Promise((done, fail) => {
      let count = 0;
      const parser = new X12parser();
      parser.on('error', fail);
      parser.on('end', () => done(count));
      parser.on('data', () => { count += 1; });
      fs.createReadStream(path).pipe(parser);
    });
  },
  'edifact': () => {
    const Parser = require('edifact/parser.js');
    const Validator = require('edifact/validator.js');
    return (path) => {
      const parser = new Parser(new Validator());
      parser.encoding('UNOC');
      const count = listen(parser, on('opensegment'), on('element'), on('component'), on('closesegment'));
      feed(parser, fs.readFileSync(path, 'latin1'));
      return count();
    };
  },
  'ts-edifact': () => {
    const { Parser, Configuration, NullValidator } = require('ts-edifact');
    return (path) => {
      const parser = new Parser(new Configuration({ validator: new NullValidator(), charset: 'UNOC' }));
      const count = listen(
        parser, set('onOpenSegment'), set('onElement'), set('onComponent'), set('onCloseSegment'));
      feed(parser, fs.readFileSync(path, 'latin1'));
      return count();
    };
  },
};

async function main() {
  let job = null, missing = null;
  try {
    job = subjects[process.argv[2]]();
  } catch (error) {
    missing = String(error.message).split('\n')[0];
  }
  for await (const path of readline.createInterface({ input: process.stdin })) {
    let answer = { missing };
    if (job !== null) {
      const start = process.cpuUsage();
      try {
        const count = await job(path);
        const used = process.cpuUsage(start);
        answer = { cpu: (used.user + used.system) / 1e6, count };
      } catch (error) {
        answer = { failed: String(error).slice(0, 300) };
      }
    }
    process.stdout.write(JSON.stringify(answer) + '\n');
  }
}

main();
